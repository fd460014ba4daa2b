/// How large a made-up plan is, and how it is divided: like Amersfoort's, again and again. Each
/// *town* in it has four themes, five focus areas and seventeen points.
package struct PlanShape: Sendable {
  /// Effects that are written out.
  package let nodes: Int
  /// Links from effects to action points; nil leaves their number to the dice.
  package let links: Int?
  package let seed: UInt64

  package static let least = 100
  /// Past this there would be more files than a plan may have.
  package static let most = 300_000

  package init(nodes: Int, links: Int? = nil, seed: UInt64) {
    self.nodes = min(max(nodes, Self.least), Self.most)
    self.links = links
    self.seed = seed
  }

  /// 30,000 items, effects and action points together, and 36,000 links between them: what
  /// requirement tools have been measured with.
  package static func comparison(seed: UInt64) -> PlanShape {
    PlanShape(nodes: 28_113, links: 36_000, seed: seed)
  }

  /// Effects that Amersfoort's four maps write out.
  static let effectsByTheme = [58, 106, 37, 53]
  private static let effectsOfATown = effectsByTheme.reduce(0, +)
  static let pointsOfATown = 17
  static let areasOfATown = 5

  package var towns: Int { max(1, (nodes + Self.effectsOfATown / 2) / Self.effectsOfATown) }

  package var points: Int { towns * Self.pointsOfATown }

  static let linesOfATown = 600
  /// Lines of the made-up text that the plan rests on.
  var sourceLines: Int { towns * Self.linesOfATown }

  /// Which effects a town writes out.
  func effects(ofTown town: Int) -> Range<Int> {
    nodes * town / towns..<nodes * (town + 1) / towns
  }

  /// Which effects a theme of a town writes out.
  func effects(ofTheme theme: Int, town: Int) -> Range<Int> {
    let all = effects(ofTown: town)
    let before = Self.effectsByTheme.prefix(theme).reduce(0, +)
    let after = before + Self.effectsByTheme[theme]
    return all.lowerBound + all.count * before / Self.effectsOfATown..<all.lowerBound
      + all.count * after / Self.effectsOfATown
  }

  /// How many links lead from a town's effects to action points.
  func links(ofTown town: Int) -> Int? {
    links.map { $0 * (town + 1) / towns - $0 * town / towns }
  }
}
