package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnsafeLink: Rule {
  package static let name = "unsafe-link"
  package static let group = RuleGroup.webLinks
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Een koppeling naar buiten is een volledig adres dat begint met http, https of mailto.",
    en: "A link to the web is a whole address that begins with http, https or mailto.")
  package static let reason = Phrase(
    nl:
      "De koppeling komt in de kaart die bewoners openen; andere soorten kunnen daar iets uitvoeren of lezen.",
    en:
      "The link ends up in the map that residents open; other kinds may run or read something there."
  )
  package static let remedy = Phrase(
    nl: "Schrijf het adres zoals in de adresbalk: https://voorbeeld.nl/uitleg.",
    en: "Write the address as in the address bar: https://example.org/page.")
  package static let good: [RuleExample] = [
    """
    sources:
      - id: ivp
        url: https://voorbeeld.nl/plan?deel=1#top
    theme:
      effects:
        - id: hitte
          link: mailto:veiligheid@voorbeeld.nl
    """,
    """
    plan:
      accessibility:
        website: https://veiligheid.voorbeeld.nl
        overview: https://voorbeeld.nl/toegankelijkheid
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    sources:
      - id: ivp
        url: ↓file:///plan.pdf
      - id: begroting
        url: ↓www.voorbeeld.nl
    theme:
      effects:
        - id: hitte
          link: ↓javascript:alert(1)
        - id: storm
          link: ↓https://voorbeeld.nl/mijn plan
        - id: regen
          link: ↓https://
    """,
    """
    plan:
      accessibility:
        website: ↓veiligheid.voorbeeld.nl
        overview: ↓voorbeeld.nl/toegankelijkheid
        report: ↓ftp://voorbeeld.nl/onderzoek
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    ExternalLinks.all(in: input.plan).compactMap { link, node in
      guard !link.value.isEmpty, let problem = WebAddress.problem(of: link.value) else {
        return nil
      }
      return finding(problem, at: link.range, about: node)
    }
  }
}
