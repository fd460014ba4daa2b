package import Findings
import PlanModel
import SourceText
package import Toolkit

/// A goal with a measured goal under it is seen by that one; an ambition need not be measured.
package enum GoalWithoutIndicator: Rule {
  package static let name = "goal-without-indicator"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Bij een doel staat waaraan te zien is of het lukt.",
    en: "A goal says by what success is seen.")
  package static let reason = Phrase(
    nl: "Een doel dat niet te meten is, kan de raad niet controleren.",
    en: "The council cannot verify a goal that is not measured.")
  package static let remedy = Phrase(
    nl: """
      Noem een indicator onder `indicators`; zegt de tekst er geen, dan hoeft u niets te doen.
      """,
    en: """
      Name an indicator under `indicators`; if the text has none, you need not do anything.
      """)
  package static let good: [RuleExample] = [
    """
    indicators: [{id: inbraken, title: Woninginbraken}]
    goals:
      - {id: ambitie, text: Een veilige stad, kind: ambition}
      - {id: wonen, text: Veilig wonen}
      - {id: minder, text: Minder inbraken, under: wonen, indicators: [inbraken]}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators: [{id: inbraken, title: Woninginbraken}]
    goals:
      - {id: ↓wonen, text: Veilig wonen}
      - {text: ↓Minder overlast}
      - {id: minder, text: Minder inbraken, indicators: [inbraken]}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let goals = input.plan.goals
    let parents = Set(
      goals.filter { !$0.indicators.isEmpty }.compactMap { $0.under?.value })
    return goals.enumerated().compactMap { index, goal in
      guard goal.kind == .goal, graph.targets(of: .goal(index), .indicator).isEmpty,
        goal.id.map({ !parents.contains($0.value) }) ?? true
      else { return nil }
      return finding(
        graph.description(of: .goal(index))
          + Phrase(nl: " heeft geen indicator", en: " has no indicator"),
        at: goal.nameRange, about: .goal(index))
    }
  }
}
