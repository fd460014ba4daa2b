import PlanModel
import SourceText
import Toolkit

/// Position of an effect in the maps, in words: two effects may have one label.
extension PlanGraph {
  /// Position of an effect behind its label, where another one has the same label; else nothing.
  func position(of effect: Int, besides other: Int) -> Phrase {
    guard effect != other, plan.effects[effect].label.value == plan.effects[other].label.value
    else { return Phrase(verbatim: "") }
    let (own, its) = (path(of: effect), path(of: other))
    let path = own.titles.joined(separator: " › ")
    // Both are below the same effect: only their order differs.
    guard own.titles == its.titles else {
      return Phrase(nl: " (onder \(path))", en: " (under \(path))")
    }
    return Phrase(
      nl: " (onder \(path), nummer \(own.index + 1))",
      en: " (under \(path), number \(own.index + 1))")
  }

  /// Titles from the theme to the effect above an effect, where it is written out, and its index there.
  private func path(of effect: Int) -> (titles: [String], index: Int) {
    var titles: [String] = []
    var index = 0
    var (node, met) = (Node.effect(effect), Set<Node>())
    // An effect may be below itself until somebody mends that.
    while case .effect(let current) = node, met.insert(node).inserted {
      guard let home = writtenPosition(of: current) else { break }
      if current == effect { index = home.index }
      switch home.parent {
      case .theme(let theme): titles.insert(plan.themes[theme].title.value, at: 0)
      case .effect(let above): titles.insert(plan.effects[above].label.value, at: 0)
      default: break
      }
      node = home.parent
    }
    return (titles, index)
  }

  /// The theme or effect below which an effect is written out, and its index there.
  func writtenPosition(of effect: Int) -> (parent: Node, index: Int)? {
    for link in links(to: .effect(effect), .place) {
      let index = placements(under: link.from).firstIndex { $0.writtenOut == effect }
      if let index { return (link.from, index) }
    }
    return nil
  }

  /// Placements right below a theme or an effect.
  func placements(under node: Node) -> [Placement] {
    switch node {
    case .theme(let i): plan.themes[i].placements
    case .effect(let i): plan.effects[i].placements
    default: []
    }
  }
}
