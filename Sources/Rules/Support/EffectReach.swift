import PlanModel
import SourceText

/// Which effects lead to a point, are answered, and are explained. Walked with a stack of its own.
struct EffectReach {
  /// A point at the effect, or somewhere below it at what follows from it.
  private(set) var points: [Located<String>?]
  /// Whether something is done about the effect: a point of its own, or of what it is a cause or an
  /// example of; or it is itself a measure.
  private(set) var isAnswered: [Bool]
  /// Whether a context is at the effect or somewhere above it, whatever it is to that.
  private(set) var isExplained: [Bool]

  init(_ graph: PlanGraph) {
    let effects = graph.plan.effects
    points = effects.indices.map { effects[$0].points.first?.target }
    isAnswered = points.map { $0 != nil }
    isExplained = effects.indices.map { effects[$0].context != nil }
    var pending = effects.indices.filter { points[$0] != nil }
    while let effect = pending.popLast() {
      for (holder, kind) in graph.parents(of: effect) where kind.follows {
        guard case .effect(let above) = holder, points[above] == nil else { continue }
        points[above] = points[effect]
        pending.append(above)
      }
    }
    for theme in graph.plan.themes.indices {
      for (effect, kind) in graph.branches(of: .theme(theme)) where kind == .measure {
        isAnswered[effect] = true
      }
    }
    pending = Array(effects.indices)
    while let effect = pending.popLast() {
      for (below, kind) in graph.branches(of: .effect(effect)) where !isAnswered[below] {
        guard kind == .measure || isAnswered[effect] && !kind.follows else { continue }
        isAnswered[below] = true
        pending.append(below)
      }
    }
    pending = effects.indices.filter { isExplained[$0] }
    while let effect = pending.popLast() {
      for (below, _) in graph.branches(of: .effect(effect)) where !isExplained[below] {
        isExplained[below] = true
        pending.append(below)
      }
    }
  }
}
