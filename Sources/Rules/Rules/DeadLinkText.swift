package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Links as Markdown writes them: what converts a page to text leaves them so.
package enum DeadLinkText: Rule {
  package static let name = "dead-link-text"
  package static let group = RuleGroup.sourceText
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Achter elke linktekst in een bron staat een adres.",
    en: "Behind every link text in a source there is an address.")
  package static let reason = Phrase(
    nl: "De lezer van het plan kan niet opzoeken waar het naar verwijst.",
    en: "The reader of the plan cannot look up what it refers to.")
  package static let remedy = Phrase(
    nl: "Zet in de tekst het adres erbij, of haal de link weg.",
    en: "Add the address in the text, or remove the link.")
  package static let good: [RuleExample] = [
    RuleExample(
      source: """
        Zie [de visie](https://voorbeeld.nl/visie) en [2] (noot).
        """)
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      source: """
        Zie ↓[de visie](#) en ook
        ↓[het rapport]().
        """)
  ]

  private static let dead = ["](#)", "]()", "](# )"]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.texts.flatMap { text in
      text.lines.indices.flatMap { index in
        ends(in: text.lines[index]).map { end in
          let line = text.lines[index]
          let start = line[..<end.lowerBound].lastIndex(of: "[") ?? end.lowerBound
          let words = String(line[start..<end.lowerBound].dropFirst())
          return finding(
            Phrase(
              nl: "achter de linktekst '\(words.excerpt)' staat geen adres",
              en: "there is no address behind the link text '\(words.excerpt)'"),
            at: text.range(of: start..<end.upperBound, inLine: index), about: text.source)
        }
      }
    }
  }

  /// Where a link ends without an address.
  private static func ends(in line: String) -> [Range<String.Index>] {
    guard line.utf8.contains(UInt8(ascii: "]")) else { return [] }
    return dead.flatMap { line.ranges(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
  }
}
