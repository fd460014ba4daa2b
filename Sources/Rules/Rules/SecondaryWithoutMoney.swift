package import Toolkit
package import Findings
import PlanModel
import SourceText

/// One finding that lists them. Where no line names a point, money is simply not linked.
package enum SecondaryWithoutMoney: Rule {
  package static let name = "secondary-without-money"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Heeft het plan een begroting, dan weet de lezer welk advies daar geen geld uit krijgt.",
    en: "When the plan has a budget, the reader knows which advice gets no money from it.")
  package static let reason = Phrase(
    nl: "Een afdeling die het advies overneemt, moet het geld dan zelf vinden.",
    en: "A department that takes over the advice must then find the money itself.")
  package static let remedy = Phrase(
    nl:
      "Is het zo bedoeld, dan hoeft u niets te doen; noem anders het punt bij een begrotingspost.",
    en: "If it is meant so, you need not do anything; else name the point at a budget line.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 1
        priority: primary
      - number: 2
        priority: secondary
    budget:
      lines:
        - name: Toezicht
          points: [1, 2]
    """,
    """
    action-points:
      - number: 1
        priority: secondary
    budget:
      lines:
        - name: Supervision
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 1
        priority: primary
      - number: ↓2
        priority: secondary
      - number: 3
        priority: secondary
    budget:
      lines:
        - name: Toezicht
          points: 1
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let (plan, graph) = (input.plan, input.graph)
    let lines = (plan.budget?.lines ?? []).indices
    let funded = Set(lines.flatMap { graph.targets(of: .budgetLine($0), .point) })
    guard !funded.isEmpty else { return [] }
    let unfunded = plan.actionPoints.indices.filter { index in
      plan.actionPoints[index].priority == .secondary && plan.actionPoints[index].isNamed
        && !funded.contains(.actionPoint(index))
    }
    guard let first = unfunded.first else { return [] }
    let names = NameList.words(unfunded.map { plan.actionPoints[$0].label })
    return [
      finding(
        unfunded.count == 1
          ? Phrase(nl: "secundair actiepunt ", en: "secondary action point ") + names
            + Phrase(nl: " krijgt geen geld", en: " gets no money")
          : Phrase(nl: "secundaire actiepunten ", en: "secondary action points ") + names
            + Phrase(nl: " krijgen geen geld", en: " get no money"),
        at: plan.actionPoints[first].nameRange, about: .budget)
    ]
  }
}
