import Editing
import PlanModel
import SourceText
import Toolkit

extension Operation {
  /// Whether an effect may be in another theme afterwards.
  var movesEffects: Bool {
    switch self {
    case .moveEffect, .removePlace, .merge: true
    default: false
    }
  }
}

/// Former themes of effects: an address on the page of a theme leads on when the effect is in another.
extension PlanEditor {
  /// Writes at each effect which maps it left, and removes what was written of those to which it
  /// came back.
  ///
  /// - Parameter before: the plan before the effects moved.
  mutating func keepThemes(of before: PlanGraph, until day: Day) throws(OperationRefusal) {
    let (former, present) = (EffectThemes(before), EffectThemes(graph))
    for (index, effect) in plan.effects.enumerated() {
      let id = effect.id.value
      guard let old = former[id], let new = present[id], old != new, !new.isEmpty else { continue }
      var known: Set<String> = []
      for entry in effect.formerly where entry.id.value == id {
        guard let theme = entry.theme?.value else { continue }
        if new.contains(theme), !old.contains(theme) {
          try removeItem(at: entry.range, .mapping)
        } else {
          known.insert(theme)
        }
      }
      for theme in old where !new.contains(theme) && !known.contains(theme) {
        try addFormer(
          [("id", id), ("theme", theme)], until: day, in: plan.effects[index].range, .effect)
      }
    }
  }
}

/// In the maps of which themes each effect is.
private struct EffectThemes {
  private var themes: [String: [String]] = [:]

  init(_ graph: PlanGraph) {
    let plan = graph.plan
    // Of several effects with one id it is not sure which one an address meant.
    var counts: [String: Int] = [:]
    for effect in plan.effects { counts[effect.id.value, default: 0] += 1 }
    for theme in plan.themes {
      let name = theme.id.value
      var pending = theme.placements
      while let placement = pending.popLast() {
        guard let index = graph.effect(at: placement) else { continue }
        let id = plan.effects[index].id.value
        if counts[id] == 1, themes[id]?.contains(name) != true {
          themes[id, default: []].append(name)
        }
        // What is below it is only in the map in which it is written out.
        if let written = placement.writtenOut { pending += plan.effects[written].placements }
      }
    }
  }

  /// Ids of the themes in their order; nil for an effect that is in none, or is there twice.
  subscript(_ id: String) -> [String]? { themes[id] }
}
