/// In which maps each effect of a plan stands.
struct EffectPlaces: Sendable {
  /// For each effect the themes in whose map it stands, in the plan's order.
  private(set) var themes: [[Int]]
  /// For each effect the theme in which it is written out.
  private(set) var homes: [Int?]

  /// What stands in the map of each theme: the effects written out in it, and those that it refers
  /// to, without what is below them elsewhere. Linear in the number of places.
  init(_ plan: Plan, _ names: NameTable) {
    themes = Array(repeating: [], count: plan.effects.count)
    homes = Array(repeating: nil, count: plan.effects.count)
    let planThemes = plan.themes.span
    let effects = plan.effects.span
    for index in planThemes.indices {
      var pending: [Int] = []
      take(planThemes[index].placements.span, in: index, names, &pending)
      while let effect = pending.popLast() {
        take(effects[effect].placements.span, in: index, names, &pending)
      }
    }
  }

  /// Notes the effects at the places below one thing; those that are written out there are pending.
  private mutating func take(
    _ placements: Span<Placement>, in theme: Int, _ names: NameTable, _ pending: inout [Int]
  ) {
    for place in placements.indices {
      guard let effect = names.effect(at: placements[place]) else { continue }
      if themes[effect].last != theme { themes[effect].append(theme) }
      if placements[place].writtenOut != nil {
        homes[effect] = theme
        pending.append(effect)
      }
    }
  }
}
