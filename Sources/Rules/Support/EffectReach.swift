import PlanModel
import SourceText

/// Which effects lead to a point, and which are explained. Walked with a stack of its own.
struct EffectReach {
  /// A point that stands at the effect or somewhere below it.
  private(set) var points: [Located<String>?]
  /// Whether a context stands at the effect or somewhere above it.
  private(set) var isExplained: [Bool]

  init(_ graph: PlanGraph) {
    let effects = graph.plan.effects
    points = effects.indices.map { effects[$0].points.first?.target }
    isExplained = effects.indices.map { effects[$0].context != nil }
    var pending = effects.indices.filter { points[$0] != nil }
    while let effect = pending.popLast() {
      for holder in graph.holders(of: .effect(effect), .place) {
        guard case .effect(let parent) = holder, points[parent] == nil else { continue }
        points[parent] = points[effect]
        pending.append(parent)
      }
    }
    pending = effects.indices.filter { isExplained[$0] }
    while let effect = pending.popLast() {
      for below in graph.targets(of: .effect(effect), .place) {
        guard case .effect(let child) = below, !isExplained[child] else { continue }
        isExplained[child] = true
        pending.append(child)
      }
    }
  }
}
