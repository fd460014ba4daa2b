package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnknownEffect: Rule {
  package static let name = "unknown-effect"
  package static let group = RuleGroup.references
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elk effect dat met `same-as` wordt genoemd, staat ergens uitgeschreven.",
    en: "Every effect that `same-as` names is written out somewhere."
  ).onScreen(
    nl: "Elk effect dat op een tweede plaats wordt genoemd, bestaat.",
    en: "Every effect that is named at a second position exists.")
  package static let reason = Phrase(
    nl: "Zonder het uitgeschreven effect is er op deze plaats niets te tekenen.",
    en: "Without the effect itself there is nothing to draw in this place.")
  package static let remedy = Phrase(
    nl: "Verbeter de naam, of schrijf het effect hier uit met `id` en `label`.",
    en: "Correct the name, or write the effect out here with `id` and `label`."
  ).onScreen(
    nl: "Kies het effect dat bedoeld is, of haal dit weg.",
    en: "Choose the effect that is meant, or remove this.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          effects:
            - same-as: onrust
        - id: onrust
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          effects:
            - same-as: ↓onrsut
        - id: onrust
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    BrokenLinks.findings(of: self, in: input) {
      $0.role == .place || $0.role == .effectAim
    } message: { link in
      let name = link.printed.value.excerpt
      return Phrase(
        nl: "effect '\(name)' staat nergens uitgeschreven",
        en: "effect '\(name)' is not written out anywhere"
      ).onScreen(nl: "effect '\(name)' bestaat niet", en: "there is no effect '\(name)'")
    }
  }
}
