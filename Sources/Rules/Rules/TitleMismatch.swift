package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum TitleMismatch: Rule {
  package static let name = "title-mismatch"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een actiepunt, thema of focusgebied heet overal hetzelfde.",
    en: "An action point, theme or focus area has the same title everywhere.")
  package static let reason = Phrase(
    nl: "Wie het punt onder de ene titel zoekt, vindt het onder de andere niet.",
    en: "Who looks for the point under one title does not find it under the other.")
  package static let remedy = Phrase(
    nl:
      "Maak de titels in het plan gelijk, of schrijf onder `exceptions` waarom ze mogen verschillen.",
    en: "Make the titles in the plan equal, or write under `exceptions` why they may differ.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      title: Klimaatverandering
      other-names: [de klimaatverandering@38]
    action-points:
      - number: 1
        title: De basis op orde
    """
  ]
  package static let bad: [RuleExample] = [
    """
    focus-areas:
      - numeral: III
        title: Veilig online zijn
        other-names: [↓Digitaal veilig@141]
    action-points:
      - number: 1
        title: De basis houden & sterker maken
        list-title: ↓Basis houden en sterker maken
      - number: 4
        title: Persoons Gerichte Aanpak
        list-title: ↓PersoonsGerichte aanpak
      - number: 5
        title: Mogelijkheden voor maatwerk
        list-title: ↓Voorzieningen voor maatwerk
      - number: 6
        title: Hulp bij ruzies
        list-title: ↓Hulp bij ruzies
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let points = input.plan.actionPoints.enumerated().compactMap { index, point in
      point.listTitle.flatMap { compare(point, $0, about: .actionPoint(index)) }
    }
    let themes = input.plan.themes.enumerated().flatMap { index, theme in
      compare(theme.title, theme.otherNames, about: .theme(index), in: input.graph)
    }
    let areas = input.plan.focusAreas.enumerated().flatMap { index, area in
      compare(area.title, area.otherNames, about: .focusArea(index), in: input.graph)
    }
    return points + themes + areas
  }

  private static func compare(
    _ point: ActionPoint, _ listTitle: Located<String>, about node: Node
  ) -> Finding? {
    let title = point.title
    let number = point.label
    guard !title.value.isEmpty, !listTitle.value.isEmpty else { return nil }
    guard title.value != listTitle.value else {
      return finding(
        Phrase(
          nl: "de titel van actiepunt \(number) is in de lijst gelijk aan die in het hoofdstuk",
          en: "the title of action point \(number) is the same in the list and in the chapter"),
        at: listTitle.range, about: node, level: .info,
        remedy: Phrase(nl: "Laat `list-title` weg.", en: "Leave `list-title` out."),
        fixes: [Fix(.clear(.node(node), key: "list-title"), isSafe: true)])
    }
    let words = WordComparison(title.value, listTitle.value)
    let difference =
      words.hasSameContent
      ? Phrase(
        nl: " in schrijfwijze: '\(title.value)' en '\(listTitle.value)'",
        en: " in spelling: '\(title.value)' and '\(listTitle.value)'")
      : Phrase(
        nl: ": '\(title.value)' en '\(listTitle.value)'; ",
        en: ": '\(title.value)' and '\(listTitle.value)'; ")
        + only(words, in: Phrase(nl: "hoofdstuk", en: "chapter"), Phrase(nl: "lijst", en: "list"))
    return finding(
      Phrase(
        nl: "de titels van actiepunt \(number) verschillen",
        en: "the titles of action point \(number) differ") + difference,
      at: listTitle.range, about: node, level: words.hasSameContent ? .info : level,
      notes: [
        .init(
          Phrase(nl: "de titel in het hoofdstuk", en: "the title in the chapter"), at: title.range)
      ],
      fixes: [
        Fix(.clear(.node(node), key: "list-title"), isSafe: false),
        Fix(
          .set(.node(node), key: "title", [listTitle.value]),
          .clear(.node(node), key: "list-title"), isSafe: false),
      ])
  }

  private static func compare(
    _ title: Located<String>, _ others: [PrintedName], about node: Node, in graph: PlanGraph
  ) -> [Finding] {
    guard !title.value.isEmpty else { return [] }
    return others.compactMap { other in
      let words = WordComparison(title.value, other.name.value)
      guard !words.hasSameContent else { return nil }
      let whereItIsCalledSo =
        other.citation.map {
          Phrase(nl: "in ", en: "in ") + Catalogue.lines([$0.lines], of: $0.source?.value)
        } ?? Phrase(nl: "elders", en: "elsewhere")
      return finding(
        graph.description(of: node) + Phrase(nl: " heet ", en: " is called ") + whereItIsCalledSo
          + Phrase(
            nl: " '\(other.name.value)' en hier '\(title.value)'",
            en: " '\(other.name.value)' and here '\(title.value)'"),
        at: other.name.range, about: node, level: .info)
    }
  }

  /// Words that only one side has: 'alleen in hoofdstuk: X; alleen in lijst: Y'.
  private static func only(
    _ words: WordComparison, in first: Phrase, _ second: Phrase
  ) -> Phrase {
    let sides = [(first, words.onlyInFirst), (second, words.onlyInSecond)]
      .filter { !$0.1.isEmpty }
      .map { side, words in
        Phrase(nl: "alleen in \(side.dutch): ", en: "only in \(side.english): ")
          + Phrase(verbatim: words.joined(separator: ", "))
      }
    return Phrase(
      nl: sides.map(\.dutch).joined(separator: "; "),
      en: sides.map(\.english).joined(separator: "; "))
  }
}
