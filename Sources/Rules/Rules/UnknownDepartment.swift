package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnknownDepartment: Rule {
  package static let name = "unknown-department"
  package static let group = RuleGroup.references
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: """
      Elke code van een afdeling, ook die van de eigenaar en die in een besluit, staat onder \
      `departments`.
      """,
    en: """
      Every department's code, the owner's and that in a decision too, stands under `departments`.
      """)
  package static let reason = Phrase(
    nl: "Wat voor een onbekende afdeling is, komt op niemands lijst.",
    en: "What is for an unknown department comes on nobody's list.")
  package static let remedy = Phrase(
    nl:
      "Verbeter de code, voeg de afdeling toe, of noteer de schrijfwijze bij haar onder `aliases`.",
    en: "Correct the code, add the department, or note the spelling under its `aliases`.")
  package static let good: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: VTH
        aliases: [VHT]
        formerly:
          - {code: SB, until: 2027-12-31}
    action-points:
      - number: 12
        departments: VHT/Veiligheid
    decisions:
      - {point: 12, department: SB, state: later, date: 2027-05-12}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      title: Veilig 2030
      owner: ↓Veiligeid
    departments:
      - code: Veiligheid
      - code: VTH
    action-points:
      - number: 12
        lead: ↓OOV
        departments: VTH/↓SL/↓
        partners: ↓Halt
        sub-points:
          - text: Meer schaduw
            departments: [↓WW]
    decisions:
      - {point: 12, department: ↓VHT, state: later}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    BrokenLinks.findings(of: self, in: input) { link in
      [.department, .lead, .partner, .owner, .decider].contains(link.role)
    } message: { link in
      let code = link.printed.value.excerpt
      return Phrase(
        nl: "afdeling \(code) staat niet onder `departments`",
        en: "department \(code) is not under `departments`")
    } + missingCodes(input)
  }

  /// Empty codes beside a slash. A text that is wholly empty has been reported.
  private static func missingCodes(_ input: PlanInput) -> [Finding] {
    let empty = input.problems.compactMap { problem -> SourceRange? in
      if case .emptyText = problem.kind { problem.range } else { nil }
    }
    let reported = Set(empty)
    return input.graph.broken.compactMap { link in
      guard link.role == .department, link.printed.value.isBlank,
        !reported.contains(link.printed.range)
      else { return nil }
      return finding(
        Phrase(
          nl: "naast een schuine streep ontbreekt een code",
          en: "a code is missing beside a slash"),
        at: link.printed.range, about: link.from,
        remedy: Phrase(
          nl: "Vul de code in, of haal de schuine streep weg.",
          en: "Fill in the code, or remove the slash."),
        fixes: link.removal)
    }
  }
}
