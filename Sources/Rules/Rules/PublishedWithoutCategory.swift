package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum PublishedWithoutCategory: Rule {
  package static let name = "published-without-category"
  package static let group = RuleGroup.webLinks
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: """
      Een plan met een adres onder `publish` zegt ook onder welke informatiecategorie van de Woo het valt, \
      van welke gemeente het is, met naam en code, en wanneer het is vastgesteld. Het adres begint met https.
      """,
    en: """
      A plan with an address under `publish` also says under which information category of the Dutch Open \
      Government Act it falls, of which municipality it is, by name and code, and when it was adopted. The \
      address begins with https.
      """)
  package static let reason = Phrase(
    nl:
      "Zonder die vijf kan de Woo-index de bestanden niet opnemen, en raden mag het programma niet.",
    en:
      "Without those five the Woo index cannot take the files in, and the program must not guess.")
  package static let remedy = Phrase(
    nl: """
      Vraag wie in de gemeente over de Woo gaat welke categorie het is, en vul `category`, \
      `municipality`, `municipality-id` en `adopted` in, en een adres dat begint met https://.
      """,
    en: """
      Ask whoever is in charge of the Act in the municipality which category it is, and fill in \
      `category`, `municipality`, `municipality-id` and `adopted`, and an address that begins with https://.
      """)
  package static let good: [RuleExample] = [
    """
    plan:
      municipality: Voorbeeldstad
      municipality-id: gm0000
      adopted: 2026-12-15
      publish:
        address: https://veiligheid.voorbeeld.nl/
        category: jaarplannen-en-jaarverslagen
    """,
    """
    plan:
      publish:
        decisions: states
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      publish:
        address: ↓https://veiligheid.voorbeeld.nl/
    """,
    """
    plan:
      municipality: Voorbeeldstad
      municipality-id: gm0000
      adopted: 2026-12-15
      publish:
        address: ↓http://veiligheid.voorbeeld.nl/
        category: jaarplannen-en-jaarverslagen
    """,
    """
    plan:
      municipality-id: gm0000
      adopted: 2026-12-15
      publish:
        address: ↓https://veiligheid.voorbeeld.nl/
        category: jaarplannen-en-jaarverslagen
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let header = input.plan.header, let address = header.publication?.address else {
      return []
    }
    // All that the sitemap for the Woo needs. The words are the same in both languages.
    let wanted: [(name: String, isThere: Bool)] = [
      ("`publish.category`", header.publication?.category != nil),
      ("`municipality`", header.municipality != nil),
      ("`municipality-id`", header.municipalityID != nil),
      ("`adopted`", header.adopted != nil),
      ("`https://` in `publish.address`", address.value.hasPrefix("https://")),
    ]
    let missing = wanted.filter { !$0.isThere }.map { $0.name }.joined(separator: ", ")
    guard !missing.isEmpty else { return [] }
    return [
      finding(
        Phrase(
          nl: "het plan heeft een adres, maar voor de Woo ontbreekt nog: \(missing)",
          en: "the plan has an address, but for the Act this is still missing: \(missing)"),
        at: address.range, about: .plan)
    ]
  }
}
