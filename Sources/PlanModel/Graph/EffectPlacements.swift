/// The maps in which each effect of a plan occurs.
struct EffectPlacements: Sendable {
  /// For each effect the themes whose map contains it, in the plan's order.
  private(set) var themes: [[Int]]
  /// For each effect the theme in which it is written out.
  private(set) var homes: [Int?]

  /// Collects the effects in each theme's map: those that are written out in it, and those that it
  /// refers to, without the effects below them elsewhere. Linear in the number of placements.
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

  /// Notes the effects placed below one node; those that are written out there become pending.
  private mutating func take(
    _ placements: Span<Placement>, in theme: Int, _ names: NameTable, _ pending: inout [Int]
  ) {
    for position in placements.indices {
      guard let effect = names.effect(at: placements[position]) else { continue }
      if themes[effect].last != theme { themes[effect].append(theme) }
      if placements[position].writtenOut != nil {
        homes[effect] = theme
        pending.append(effect)
      }
    }
  }
}
