/// In which maps each effect of a plan stands.
struct EffectPlaces: Sendable {
  /// For each effect the themes in whose map it stands, in the plan's order.
  let themes: [[Int]]
  /// For each effect the theme in which it is written out.
  let homes: [Int?]

  init(_ plan: Plan, _ names: NameTable) {
    themes = Self.themes(of: plan, names)
    homes = Self.homes(of: plan)
  }

  /// The theme in which each effect is written out. Linear in the number of effects.
  private static func homes(of plan: Plan) -> [Int?] {
    var homes = Array(repeating: Int?.none, count: plan.effects.count)
    for (index, theme) in plan.themes.enumerated() {
      var pending = theme.placements.compactMap(\.writtenOut)
      while let effect = pending.popLast() {
        homes[effect] = index
        pending += plan.effects[effect].placements.compactMap(\.writtenOut)
      }
    }
    return homes
  }

  /// What stands in the map of each theme: the effects written out in it, and those that it refers
  /// to, without what is below them elsewhere. Linear in the number of places.
  private static func themes(of plan: Plan, _ names: NameTable) -> [[Int]] {
    var themes = Array(repeating: [Int](), count: plan.effects.count)
    for (index, theme) in plan.themes.enumerated() {
      var pending = theme.placements
      while let placement = pending.popLast() {
        guard let effect = names.effect(at: placement) else { continue }
        if themes[effect].last != index { themes[effect].append(index) }
        if placement.writtenOut != nil { pending += plan.effects[effect].placements }
      }
    }
    return themes
  }
}
