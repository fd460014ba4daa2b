package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum IDScheme: Rule {
  package static let name = "id-scheme"
  package static let group = RuleGroup.identity
  package static let level = Level.error
  package static let demand = Phrase(
    nl: """
      Een id bestaat uit kleine letters zonder accent, cijfers en koppeltekens, begint met een \
      letter en telt ten hoogste 60 tekens; een nummer uit letters en cijfers met punten of \
      koppeltekens ertussen, met een cijfer aan het eind; een code of nummer van een focusgebied uit \
      ten hoogste 20 tekens zonder schuine streep en zonder letters uit een ander schrift.
      """,
    en: """
      An id consists of lower-case letters without accents, digits and hyphens, begins with a \
      letter and has at most 60 characters; a number consists of letters and digits with \
      points or hyphens between them, and ends in a digit; a code or numeral has at most 20 characters, no slash and no letters of another script.
      """
  ).onScreen(
    nl:
      "Een vaste naam bestaat uit kleine letters zonder accent, cijfers en koppeltekens, begint met een letter en telt ten hoogste 60 tekens; een nummer uit letters en cijfers met punten of koppeltekens ertussen, met een cijfer aan het eind; een code of nummer van een focusgebied uit ten hoogste 20 tekens zonder schuine streep en zonder letters uit een ander schrift.",
    en:
      "A stable name consists of lower-case letters without accents, digits and hyphens, begins with a letter and has at most 60 characters; a number consists of letters and digits with points or hyphens between them, and ends in a digit; a code or numeral has at most 20 characters, no slash and no letters of another script."
  )
  package static let reason = Phrase(
    nl: """
      Namen worden bestandsnamen en adressen van pagina's; daar gaan andere tekens stuk. En een \
      Cyrillische `Ѕ` ziet eruit als een gewone: wie `SD` zoekt, vindt die code niet.
      """,
    en: """
      Names become file names and addresses of pages; other characters break there. And a Cyrillic \
      `Ѕ` looks like an ordinary one: who searches for `SD` does not find it.
      """)
  package static let remedy = Phrase(
    nl: "Verander de naam, ook overal waar ernaar verwezen wordt.",
    en: "Change the name, everywhere it is referred to as well.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: wonen-2030
    focus-areas:
      - numeral: IV
    departments:
      - code: Team Veiligheid
      - code: Financiën
    action-points:
      - number: 2.1.3
      - number: org-01
      - id: meer-licht
        number: KR1
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: ↓../../x
      effects:
        - id: ↓Huiselijk_Geweld
        - id: ↓112-meldingen
        - id: ↓één-loket
    """,
    """
    sources:
      - id: ↓ivp:2023
    groups:
      - id: ↓ab-cd-ef-gh-ab-cd-ef-gh-ab-cd-ef-gh-ab-cd-ef-gh-ab-cd-ef-gh-x
    focus-areas:
      - numeral: ↓I/II
    departments:
      - code: ↓..
      - code: ↓Vergunningen, Toezicht en Handhaving
      - code: ↓ЅD
    action-points:
      - number: ↓2a
      - number: ↓2..1
      - id: ↓Meer licht
        number: 3
        sub-points:
          - id: ↓2b
            text: Lampen
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let plan = input.plan
    let ids: [NamedThings] = [
      .themes(plan), input.effectNames, .groups(plan), .sources(plan), .pointIDs(plan),
      .budgetLineIDs(plan), .planID(plan),
    ]
    let labels: [NamedThings] = [.focusAreas(plan), .departments(plan, aliases: false)]
    return findings(ids, NameScheme.fault(inID:), better: NameScheme.id(from:))
      + findings([.actionPoints(plan)], NameScheme.fault(inNumber:))
      + findings(labels, NameScheme.fault(inLabel:))
  }

  private static func findings(
    _ kinds: [NamedThings], _ fault: (String) -> Phrase?,
    better: (String) -> String? = { _ in nil }
  ) -> [Finding] {
    var findings: [Finding] = []
    for kind in kinds {
      let things = kind.all.span
      for index in things.indices {
        guard let fault = fault(things[index].name.value) else { continue }
        let thing = things[index]
        let name = thing.name.value
        let example = better(name).map { id in
          Phrase(nl: "Schrijf bijvoorbeeld '\(id)'. ", en: "Write '\(id)', for example. ")
        }
        findings.append(
          finding(
            Phrase(verbatim: "'\(name.excerpt)' ") + fault, at: thing.name.range,
            about: thing.node, remedy: (example ?? Phrase(verbatim: "")) + remedy))
      }
    }
    return findings
  }
}
