package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum SharedPrimary: Rule {
  package static let name = "shared-primary"
  package static let group = RuleGroup.ownership
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een primair actiepunt is van de eigenaar alleen.",
    en: "A primary action point is the owner's alone.")
  package static let reason = Phrase(
    nl:
      "Wat de eigenaar met anderen deelt, kan hij niet alleen besluiten: spreek het met hen door.",
    en: "What the owner shares it cannot decide alone: talk it through with the others.")
  package static let remedy = Phrase(
    nl:
      "Is het zo bedoeld, dan hoeft u niets te doen: het punt komt als gedeeld op de lijst van de andere afdelingen.",
    en: "If it is meant so, do nothing: the point is on the other departments' lists as shared.")
  package static let good: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: LO
    action-points:
      - number: 14
        priority: primary
        departments: Veiligheid
      - number: 15
        priority: primary
        departments: LO
      - number: 16
        priority: primary
        lead: Veiligheid
        partners: LO
      - number: 17
        priority: primary
        lead: Veiligheid
        departments: LO
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: LO
    action-points:
      - number: 14
        priority: primary
        departments: Veiligheid / ↓LO
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    Ownership.all(in: input.graph).compactMap { ownership in
      let point = input.plan.actionPoints[ownership.point]
      // A lead says who decides, so the others are with it on purpose.
      guard point.priority == .primary, point.lead == nil, ownership.owner != nil,
        let other = ownership.others.first
      else { return nil }
      let number = point.label
      let names = ownership.others.map(\.printed.value).joined(separator: ", ")
      return finding(
        Phrase(
          nl: "actiepunt \(number) is primair en ook voor \(names)",
          en: "action point \(number) is primary and also for \(names)"),
        at: other.printed.range, about: .actionPoint(ownership.point))
    }
  }
}
