package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DepartmentWithoutName: Rule {
  package static let name = "department-without-name"
  package static let group = RuleGroup.ownership
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Elke afdeling heeft naast haar code een volledige naam, gesteld of afgeleid.",
    en: "Every department has a full name beside its code, stated or inferred.")
  package static let reason = Phrase(
    nl: "Wie de code niet kent, weet niet voor wie een actiepunt is.",
    en: "Who does not know the code cannot tell whom an action point is for.")
  package static let remedy = Phrase(
    nl: "Geef de naam onder `name`; zegt de tekst die niet, dan met de reden onder `inferred`.",
    en: "Give the name under `name`; if the text does not say it, with the reason under `inferred`."
  )
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
        name: Vergunningen, Toezicht en Handhaving
      - code: Veiligheid
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: ↓VTH
      - code: ↓O&T / P&A
      - code: Housing
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.departments.enumerated().compactMap { index, department in
      let code = department.code.value
      guard department.name == nil, isAbbreviation(code) else { return nil }
      return finding(
        Phrase(nl: "afdeling \(code) heeft geen naam", en: "department \(code) has no name"),
        at: department.code.range, about: .department(index))
    }
  }

  /// Whether a code has two capitals or more and no small letters: a word is a name by itself.
  private static func isAbbreviation(_ code: String) -> Bool {
    !code.contains(where: \.isLowercase) && code.count(where: \.isUppercase) > 1
  }
}
