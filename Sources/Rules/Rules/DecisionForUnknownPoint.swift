package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DecisionForUnknownPoint: Rule {
  package static let name = "decision-for-unknown-point"
  package static let group = RuleGroup.decisions
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elk besluit gaat over een actiepunt of onderdeel dat bestaat.",
    en: "Every decision is about an action point or sub-point that exists.")
  package static let reason = Phrase(
    nl: "Een besluit over een onbekend nummer telt nergens mee.",
    en: "A decision about an unknown number counts nowhere.")
  package static let remedy = Phrase(
    nl: "Verbeter het nummer; in een hand-out staat het in de kolom Sleutel.",
    en: "Correct the number; in a hand-out it stands in the column Key.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
        sub-points:
          - text: Meer schaduw
    decisions:
      - {point: 12, department: VTH, state: discussed}
      - {point: 12a, department: VTH, state: takes-over}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
        sub-points:
          - text: Meer schaduw
    decisions:
      - {point: ↓21, department: VTH, state: discussed}
      - {point: ↓12b, department: VTH, state: takes-over}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    BrokenLinks.findings(of: self, in: input) {
      $0.role == .decided
    } message: { link in
      let name = link.printed.value.excerpt
      return Phrase(
        nl: "dit besluit gaat over punt \(name), dat niet bestaat",
        en: "this decision is about point \(name), which does not exist")
    }
  }
}
