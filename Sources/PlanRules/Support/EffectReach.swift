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
    points = effects.map { $0.points.first?.target }
    isExplained = effects.map { $0.context != nil }
    var pending = effects.indices.filter { points[$0] != nil }
    while let effect = pending.popLast() {
      for link in graph.links(to: .effect(effect), .place) {
        guard case .effect(let parent) = link.from, points[parent] == nil else { continue }
        points[parent] = points[effect]
        pending.append(parent)
      }
    }
    pending = effects.indices.filter { isExplained[$0] }
    while let effect = pending.popLast() {
      for link in graph.links(from: .effect(effect), .place) {
        guard case .effect(let child) = link.to, !isExplained[child] else { continue }
        isExplained[child] = true
        pending.append(child)
      }
    }
  }
}
