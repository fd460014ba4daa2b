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
    nl: "Van elk besluit is zeker over welk actiepunt of onderdeel het gaat.",
    en: "Of every decision it is sure which action point or sub-point it is about.")
  package static let reason = Phrase(
    nl: "Een besluit over een onbekend of dubbelzinnig nummer telt nergens mee.",
    en: "A decision about an unknown or ambiguous number counts nowhere.")
  package static let remedy = Phrase(
    nl: "Schrijf het id van het punt, of het nummer dat het nu heeft.",
    en: "Write the point's id, or the number that it has now."
  ).onScreen(
    nl: "Schrijf de vaste naam van het punt, of het nummer dat het nu heeft.",
    en: "Write the point's stable name, or the number that it has now.")
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
    """,
    """
    departments:
      - code: VTH
    action-points:
      - number: 2
        title: Meer licht
        departments: VTH
      - id: meer-groen
        number: 3
        title: Meer bomen
        departments: VTH
        formerly:
          - {number: 2, until: 2027-03-01}
    decisions:
      - {point: 2, department: VTH, state: discussed, date: 2027-02-01}
      - {point: 2, department: VTH, state: later, date: 2027-05-12}
      - {point: meer-groen, asked: Meer groen, department: VTH, state: later}
    """,
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
    """,
    """
    departments:
      - code: VTH
    action-points:
      - number: 2
        title: Meer licht
        departments: VTH
      - number: 3
        title: Meer groen
        departments: VTH
        formerly:
          - {number: 2, until: 2027-03-01}
    decisions:
      - {point: ↓2, department: VTH, state: discussed}
      - {point: ↓2, asked: Meer banken, department: VTH, state: later, date: 2027-05-12}
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    BrokenLinks.findings(of: self, in: input) {
      $0.role == .decided
    } message: { link in
      let name = link.printed.value.excerpt
      guard input.graph.node(named: link.printed.value, for: .decided) == nil else {
        return Phrase(
          nl: "het is niet zeker welk punt dit besluit met \(name) bedoelt",
          en: "it is not sure which point this decision means by \(name)")
      }
      return Phrase(
        nl: "dit besluit gaat over punt \(name), dat niet bestaat",
        en: "this decision is about point \(name), which does not exist")
    }
  }
}
