package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnknownFocusArea: Rule {
  package static let name = "unknown-focus-area"
  package static let group = RuleGroup.references
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elk focusgebied en elke groep in een verwijzing bestaat.",
    en: "Every focus area and every group in a link exists.")
  package static let reason = Phrase(
    nl: "Wat onder een onbekend focusgebied valt, ontbreekt in elke tekening en tabel.",
    en: "What falls under an unknown focus area is missing from every drawing and table.")
  package static let remedy = Phrase(
    nl: "Verbeter de naam, of voeg toe wat ontbreekt onder `focus-areas` of `groups`.",
    en: "Correct the name, or add what is missing under `focus-areas` or `groups`.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          focus: I
    focus-areas:
      - numeral: I
    groups:
      - id: algemeen
    action-points:
      - number: 14
        group: algemeen
        refers-to: I@209
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          focus: [I, ↓II@85]
    focus-areas:
      - numeral: I
    groups:
      - id: algemeen
    action-points:
      - number: 13
        focus: ↓III
        refers-to: ↓VI@251
      - number: 14
        group: ↓algemen
    budget:
      lines:
        - name: Toezicht
          focus: ↓IV
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    BrokenLinks.findings(of: self, in: input) { link in
      switch link.role {
      case .focus, .group, .focusAim: true
      case .reference: !link.looksLikePoint
      default: false
      }
    } message: { link in
      let name = link.printed.value.excerpt
      return link.role == .group
        ? Phrase(nl: "groep '\(name)' bestaat niet", en: "there is no group '\(name)'")
        : Phrase(nl: "focusgebied \(name) bestaat niet", en: "there is no focus area \(name)")
    }
  }
}
