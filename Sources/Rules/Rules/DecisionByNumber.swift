package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum DecisionByNumber: Rule {
  package static let name = "decision-by-number"
  package static let group = RuleGroup.decisions
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl:
      "Heeft een punt een id, dan noemt een besluit erover dat id, of de woorden die gevraagd zijn.",
    en: "When a point has an id, a decision about it names that id, or the words that were asked."
  ).onScreen(
    nl:
      "Heeft een punt een vaste naam, dan noemt een besluit erover die naam, of de woorden die gevraagd zijn.",
    en:
      "When a point has a stable name, a decision about it names that, or the words that were asked."
  )
  package static let reason = Phrase(
    nl: "Wordt het plan hernummerd, dan gaat een besluit op nummer over een ander punt.",
    en: "When the plan is renumbered, a decision by number is about another point.")
  package static let remedy = Phrase(
    nl:
      "Doe voor het hernummeren `raakvlak decisions convert`; met --dry-run ziet u eerst wat er gebeurt.",
    en:
      "Before renumbering do `raakvlak decisions convert`; with --dry-run you first see what would happen."
  ).onScreen(
    nl: "Laat de besluiten de vaste naam van hun punt noemen, voordat iemand het plan hernummert.",
    en: "Let the decisions name the stable name of their point, before somebody renumbers the plan."
  )
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        id: koele-stad
        title: Koele stad
        departments: VTH
      - number: 13
        title: Meer water
        departments: VTH
    decisions:
      - {point: koele-stad, department: VTH, state: later}
      - {point: 12, asked: Koele stad, department: VTH, state: discussed}
      - {point: 13, department: VTH, state: discussed}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        id: koele-stad
        title: Koele stad
        departments: VTH
    decisions:
      - {point: koele-stad, department: VTH, state: discussed}
      - {point: ↓12, department: VTH, state: later}
      - {point: 12, department: VTH, state: takes-over}
    """
  ]

  /// One finding for the plan: one command converts them all.
  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let decisions = graph.plan.decisions.enumerated().filter { index, decision in
      guard decision.asked == nil,
        case .actionPoint(let point)? = graph.targets(of: .decision(index), .decided).first,
        let id = graph.plan.actionPoints[point].id?.value
      else { return false }
      return id != decision.point.value
        && graph.plan.actionPoints[point].number.value == decision.point.value
    }.map(\.element)
    guard let first = decisions.first else { return [] }
    let count = Catalogue.count(
      decisions.count, one: Phrase(nl: "besluit noemt", en: "decision names"),
      many: Phrase(nl: "besluiten noemen", en: "decisions name"))
    return [
      finding(
        count
          + Phrase(
            nl: " een punt met zijn nummer, terwijl het een id heeft",
            en: " a point by its number, while it has an id"
          ).onScreen(
            nl: " een punt met zijn nummer, terwijl het een vaste naam heeft",
            en: " a point by its number, while it has a stable name"),
        at: first.point.range, about: .plan, fixes: [Fix(.convertAnswers, isSafe: false)])
    ]
  }
}
