/// One part of a made-up plan that is like Amersfoort's whole: four themes, five focus areas of
/// which one is daily work, seventeen points and eight departments beside the owner.
struct SyntheticTown {
  let shape: PlanShape
  let names: TownNames
  var dice: Dice
  let themes: [SyntheticTheme]
  /// How many points each effect leads to, from the town's first effect on.
  private(set) var counts: [Int]

  init(_ shape: PlanShape, number: Int) {
    self.shape = shape
    names = TownNames(number: number)
    var dice = Dice(seed: shape.seed, part: number)
    let effects = shape.effects(ofTown: number)
    themes = PlanShape.effectsByTheme.indices.map { theme in
      SyntheticTheme(
        effects: shape.effects(ofTheme: theme, town: number), earliest: effects.lowerBound, &dice)
    }
    counts = themes.flatMap { theme in
      theme.effects.indices.map { place in
        let isLinked = dice.roll(100) < (theme.isEnd(place - theme.effects.lowerBound) ? 80 : 50)
        return isLinked ? [1, 1, 1, 1, 1, 1, 1, 2, 2, 3][dice.roll(10)] : 0
      }
    }
    self.dice = dice
    if let links = shape.links(ofTown: number) { adjust(to: links) }
  }

  var number: Int { names.number }

  /// A line of the source that is about this town.
  mutating func line() -> Int {
    number * PlanShape.linesOfATown + 1 + dice.roll(PlanShape.linesOfATown)
  }

  /// The focus area of each point; the last four are in the group.
  static let areasOfPoints = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 3, 3, 3, nil, nil, nil, nil]

  static let primaryPoints: Set = [0, 1, 2, 3, 6, 8, 9, 10]

  /// The points that the effects lead to, each effect's in turn: every point is met.
  func points(count: Int, turn: Int, _ dice: inout Dice) -> [Int] {
    let all = PlanShape.pointsOfATown
    var point = turn % all
    return (0..<count).map { _ in
      defer { point = (point + 1 + dice.roll(5)) % all }
      return point
    }
  }

  /// Adds or takes links where there are some, until there are as many as are asked for.
  private mutating func adjust(to links: Int) {
    var rest = links - counts.reduce(0, +)
    for least in [1, 2, 3] {
      for effect in counts.indices where rest > 0 && counts[effect] == least {
        counts[effect] += 1
        rest -= 1
      }
      for effect in counts.indices where rest < 0 && counts[effect] == 4 - least + 1 {
        counts[effect] -= 1
        rest += 1
      }
    }
  }
}
