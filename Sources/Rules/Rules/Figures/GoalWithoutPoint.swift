package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Only in a plan that has action points or activities; a goal with parts leaves them to these.
package enum GoalWithoutPoint: Rule {
  package static let name = "goal-without-point"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Voor elk doel doet het plan iets.",
    en: "For every goal the plan does something.")
  package static let reason = Phrase(
    nl: "Een doel waar niets voor gebeurt, blijft een wens.",
    en: "A goal for which nothing is done stays a wish.")
  package static let remedy = Phrase(
    nl: """
      Noem onder `points` het actiepunt, of bij een activiteit het doel; zegt de tekst het \
      niet, dan hoeft u niets te doen.
      """,
    en: """
      Name the action point under `points`, or the goal at an activity; if the text does not \
      say, you need not do anything.
      """)
  package static let good: [RuleExample] = [
    """
    action-points: [{number: 1}]
    goals:
      - {id: ambitie, text: Een veilige stad, kind: ambition}
      - {id: wonen, text: Veilig wonen, points: [1]}
      - {id: jeugd, text: Minder overlast}
    results: [{id: zaken, text: Persoonsgerichte aanpak, kind: activity, goals: [jeugd]}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points: [{number: 1}]
    goals:
      - {id: wonen, text: Veilig wonen, points: [1]}
      - {id: ↓jeugd, text: Minder overlast}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let goals = input.plan.goals
    guard
      !input.plan.actionPoints.isEmpty
        || input.plan.results.contains(where: { $0.kind == .activity })
    else { return [] }
    let parents = Set(goals.compactMap { $0.under?.value })
    return goals.enumerated().compactMap { index, goal in
      let node = Node.goal(index)
      guard goal.kind == .goal, graph.targets(of: node, .pointAim).isEmpty,
        graph.holders(of: node, .goal).isEmpty, goal.id.map({ !parents.contains($0.value) }) ?? true
      else { return nil }
      return finding(
        graph.description(of: node)
          + Phrase(
            nl: " leidt tot geen actiepunt of activiteit",
            en: " leads to no action point or activity"),
        at: goal.nameRange, about: node)
    }
  }
}
