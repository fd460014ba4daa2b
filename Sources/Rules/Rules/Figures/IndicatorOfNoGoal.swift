package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Only where a goal names an indicator: else each indicator would be reported, and the goals are.
package enum IndicatorOfNoGoal: Rule {
  package static let name = "indicator-of-no-goal"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Een indicator met een streefwaarde hoort bij een doel.",
    en: "An indicator with a target belongs to a goal.")
  package static let reason = Phrase(
    nl: "Een streefwaarde zonder doel is een getal waarvan niemand weet waarvoor het is.",
    en: "A target without a goal is a number of which nobody knows the purpose.")
  package static let remedy = Phrase(
    nl: """
      Noem de indicator onder `indicators` bij het doel; zegt de tekst het niet, dan hoeft u \
      niets te doen.
      """,
    en: """
      Name the indicator under `indicators` at the goal; if the text does not say, you need \
      not do anything.
      """)
  package static let good: [RuleExample] = [
    """
    indicators:
      - {id: inbraken, title: Woninginbraken, targets: [{at-most: 4, by: 2030}]}
      - {id: bevolking, title: Inwoners}
    goals: [{id: wonen, text: Veilig wonen, indicators: [inbraken]}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - {id: inbraken, title: Woninginbraken}
      - {id: overlast, title: ↓Overlast, targets: [{at-most: 4, by: 2030}]}
    goals: [{id: wonen, text: Veilig wonen, indicators: [inbraken]}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard input.plan.goals.contains(where: { !$0.indicators.isEmpty }) else { return [] }
    return input.aboutIndicators { index, indicator in
      let node = Node.indicator(index)
      guard !indicator.targets.isEmpty, input.graph.holders(of: node, .indicator).isEmpty else {
        return []
      }
      return [
        finding(
          Phrase(
            nl: "indicator \(indicator.quoted) heeft een streefwaarde en hoort bij geen doel",
            en: "indicator \(indicator.quoted) has a target and belongs to no goal"),
          at: indicator.title.range, about: node)
      ]
    }
  }
}
