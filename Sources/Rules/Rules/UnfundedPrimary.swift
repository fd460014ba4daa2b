package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnfundedPrimary: Rule {
  package static let name = "unfunded-primary"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Heeft het plan een begroting, dan leidt naar elk primair actiepunt een regel daarvan.",
    en: "When the plan has a budget, one of its lines leads to every primary action point.")
  package static let reason = Phrase(
    nl: "Zo ziet de raad welk werk van de eigenaar zonder eigen geld moet.",
    en: "It shows the council which of the owner's work must do without money of its own.")
  package static let remedy = Phrase(
    nl:
      "Noem het nummer onder `points` bij een begrotingspost; kost het punt niets extra, dan hoeft u niets te doen.",
    en:
      "Name the number under `points` at a budget line; if the point costs nothing extra, do nothing."
  )
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 2
        priority: primary
      - number: 5
        priority: secondary
    budget:
      lines:
        - name: Ondermijning
          points: [2]
    """,
    """
    action-points:
      - number: 2
        priority: primary
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: drugs
          points: [2]
    action-points:
      - number: ↓2
        priority: primary
    budget:
      lines:
        - name: Toezicht
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    guard input.plan.budget?.lines.isEmpty == false else { return [] }
    return input.plan.actionPoints.enumerated().compactMap { index, point in
      let number = point.label
      let node = Node.actionPoint(index)
      let isFunded = graph.holders(of: node, .point).contains { holder in
        if case .budgetLine = holder { true } else { false }
      }
      guard point.priority == .primary, !isFunded,
        graph.node(named: graph.name(of: node), for: .point) == node
      else { return nil }
      return finding(
        Phrase(
          nl: "naar primair actiepunt \(number) leidt geen begrotingspost",
          en: "no budget line leads to primary action point \(number)"),
        at: point.nameRange, about: node)
    }
  }
}
