package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum MunicipalityCode: Rule {
  package static let name = "municipality-code"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "De code van een gemeente is gm met vier cijfers.",
    en: "The code of a municipality is gm with four digits.")
  package static let reason = Phrase(
    nl: "Andere overheden zoeken de gemeente bij die code; een andere vorm vinden zij niet.",
    en: "Other governments look the municipality up by that code; they find no other form.")
  package static let remedy = Phrase(
    nl: "Schrijf de code klein en met alle nullen: gm0000.",
    en: "Write the code in small letters and with all its zeros: gm0000.")
  package static let good: [RuleExample] = [
    """
    plan:
      municipality-id: gm0000
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      municipality-id: ↓GM0000
    """,
    """
    plan:
      municipality-id: ↓gm123
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let code = input.plan.header?.municipalityID, !code.value.isEmpty,
      !OfficialNumber.isMunicipality(code.value)
    else { return [] }
    return [
      finding(
        Phrase(
          nl: "'\(code.value)' is geen code van een gemeente",
          en: "'\(code.value)' is no code of a municipality"),
        at: code.range, about: .plan)
    ]
  }
}
