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

  private struct Use {
    let spelling: String
    let name: Located<String>
    let node: Node
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    let names = PlanNames.all(in: input.plan).sorted { $0.name.range < $1.name.range }
    var finder = NameFinder()
    for (name, _) in names where Words.split(name.value).count > 1 { finder.add(name.value) }
    guard !finder.isEmpty else { return [] }
    var uses: [String: [Use]] = [:]
    var order: [String] = []
    for (name, node) in names {
      for found in finder.occurrences(in: name.value) {
        guard let spelling = NameFinder.spelling(name.value[found.words]) else { continue }
        if uses[found.key] == nil { order.append(found.key) }
        uses[found.key, default: []].append(Use(spelling: spelling, name: name, node: node))
      }
    }
    return order.flatMap { variants(uses[$0] ?? []) }
  }

  /// A finding for each spelling but the usual one, at its first use.
  private static func variants(_ uses: [Use]) -> [Finding] {
    let counts = Dictionary(uses.map { ($0.spelling, 1) }, uniquingKeysWith: +)
    guard counts.count > 1, let most = counts.values.max(),
      let usual = uses.first(where: { counts[$0.spelling] == most })
    else { return [] }
    let things = Set(uses.filter { $0.spelling == usual.spelling }.map(\.node))
    var seen: Set<String> = [usual.spelling]
    return uses.filter { !things.contains($0.node) && seen.insert($0.spelling).inserted }.map {
      use in
      finding(
        Phrase(
          nl: "hier staat '\(use.spelling.excerpt)', elders '\(usual.spelling.excerpt)'",
          en: "here is '\(use.spelling.excerpt)', elsewhere '\(usual.spelling.excerpt)'"),
        at: use.name.range, about: use.node,
        notes: [
          .init(Phrase(nl: "hier de andere", en: "here is the other"), at: usual.name.range)
        ])
    }
  }
}
