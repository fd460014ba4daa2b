package import Toolkit
package import Findings
import PlanModel
import SourceText

/// The two titles of one point have `title-mismatch`.
package enum NameSpelling: Rule {
  package static let name = "name-spelling"
  package static let group = RuleGroup.wording
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een naam heeft overal dezelfde hoofdletters, spaties en streepjes.",
    en: "A name has the same capitals, spaces and hyphens everywhere.")
  package static let reason = Phrase(
    nl: "Wie op de ene schrijfwijze zoekt, vindt de andere niet en denkt aan twee dingen.",
    en: "Who searches for the one spelling does not find the other and thinks of two things.")
  package static let remedy = Phrase(
    nl: "Kies één schrijfwijze; is het zo gedrukt, dan hoeft u niets te doen.",
    en: "Choose one spelling; if it is printed so, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
        title: Veilig samenleven
    action-points:
      - number: 6
        title: Korte punten veilig samenleven
    departments:
      - code: SL
        name: Samen Leven
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 4
        title: Persoons Gerichte Aanpak voor kwetsbare mensen
        list-title: PersoonsGerichte Aanpak voor kwetsbare mensen
    budget:
      lines:
        - name: ↓Persoonsgerichte aanpak
    """,
    """
    focus-areas:
      - numeral: I
        title: Safe streets
    action-points:
      - number: 1
        title: Knowledge of safe streets
      - number: 2
        title: ↓Short points on Safe Streets
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let names = PlanNames.all(in: input.plan).sorted { $0.name.range < $1.name.range }
    var finder = NameFinder()
    for (name, _) in names where Words.split(name.value).count > 1 { finder.add(name.value) }
    guard !finder.isEmpty else { return [] }
    var spellings = NameSpellings<(name: Located<String>, node: Node)>()
    for (name, node) in names {
      for found in finder.occurrences(in: name.value) {
        spellings.add(found.key, name.value[found.words], at: (name, node))
      }
    }
    let variants = spellings.variants { use, usual in
      usual.contains { $0.position.node == use.position.node }
    }
    var reported: Set<SourceRange> = []
    return variants.filter { reported.insert($0.use.position.name.range).inserted }.map {
      use, usual in
      finding(
        Phrase(
          nl: "hier staat '\(use.written.excerpt)', elders '\(usual.written.excerpt)'",
          en: "here is '\(use.written.excerpt)', elsewhere '\(usual.written.excerpt)'"),
        at: use.position.name.range, about: use.position.node,
        notes: [
          .init(
            Phrase(nl: "hier de andere", en: "here is the other"), at: usual.position.name.range)
        ])
    }
  }
}
