package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Asked for by the plan itself: it runs only where a goal names an action point.
package enum PointWithoutGoal: Rule {
  package static let name = "point-without-goal"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: """
      Noemt het plan bij doelen actiepunten, dan hoort elk primair actiepunt bij een doel.
      """,
    en: """
      When the plan names action points at goals, every primary point belongs to a goal.
      """)
  package static let reason = Phrase(
    nl: "Een punt zonder doel is niet te evalueren.",
    en: "A point without a goal cannot be evaluated.")
  package static let remedy = Phrase(
    nl: """
      Noem het nummer onder `points` bij een doel; is er geen, dan hoeft u niets te doen.
      """,
    en: """
      Name the number under `points` at a goal; if there is none, you need not do anything.
      """)
  package static let good: [RuleExample] = [
    """
    action-points: [{number: 1, priority: primary}, {number: 2, priority: secondary}]
    goals: [{id: wonen, text: Veilig wonen, points: [1]}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points: [{number: 1, priority: primary}, {number: ↓2, priority: primary}]
    goals: [{id: wonen, text: Veilig wonen, points: [1]}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    guard input.plan.goals.contains(where: { !$0.points.isEmpty }) else { return [] }
    return input.plan.actionPoints.enumerated().compactMap { index, point in
      let node = Node.actionPoint(index)
      guard point.priority == .primary, graph.holders(of: node, .pointAim).isEmpty else {
        return nil
      }
      return finding(
        Phrase(
          nl: "primair actiepunt \(point.label) hoort bij geen doel",
          en: "primary action point \(point.label) belongs to no goal"),
        at: point.nameRange, about: node)
    }
  }
}
