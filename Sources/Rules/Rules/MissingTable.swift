package import Toolkit
package import Findings
import PlanModel
import SourceText

/// A table is a line with tabs or bars, or a picture, within six lines of its announcement.
package enum MissingTable: Rule {
  package static let name = "missing-table"
  package static let group = RuleGroup.sourceText
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een tabel die een bron aankondigt, staat er ook.",
    en: "A table that a source announces is there.")
  package static let reason = Phrase(
    nl: "De lezer kan de cijfers niet zien waar de tekst op steunt.",
    en: "The reader cannot see the figures on which the text rests.")
  package static let remedy = Phrase(
    nl: "Voeg de tabel toe; staat zij alleen in de opgemaakte versie, dan hoeft u niets te doen.",
    en: "Add the table; if only the printed version has it, you need not do anything.")
  package static let good: [RuleExample] = [
    RuleExample(
      source: """
        In onderstaande tabel staan de cijfers.

        Jaar\tAantal
        2029\t12

        Deze tabel is van het CBS. Zie bovenstaande tabel.
        """)
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      source: """
        In ↓bovenstaande tabel staan de cijfers.

        ↓Hierboven: een tabel uit een onderzoek.
        """),
    RuleExample(
      source: """
        The ↓table below has the figures.

        That is all.
        """),
  ]

  private static let above: Set<String> = ["bovenstaande", "hierboven", "above", "preceding"]
  private static let below: Set<String> = [
    "onderstaande", "hieronder", "volgende", "below", "following",
  ]
  private static let tables: Set<String> = ["tabel", "tabellen", "table", "tables"]
  /// Between the words that announce a table, and between them and the table.
  private static let (mostWords, mostLines) = (3, 6)

  package static func check(_ input: PlanInput) -> [Finding] {
    input.texts.flatMap { text in
      let isTable = text.lines.map(isTable)
      return text.lines.indices.compactMap { index -> Finding? in
        guard !isTable[index], let (isAbove, words) = announcement(in: text.lines[index]) else {
          return nil
        }
        let near = isAbove ? (index - mostLines)..<index : (index + 1)..<(index + 1 + mostLines)
        guard !near.clamped(to: isTable.indices).contains(where: { isTable[$0] }) else {
          return nil
        }
        return finding(
          isAbove
            ? Phrase(
              nl: "in de tekst staat hierboven geen tabel", en: "the text has no table above this")
            : Phrase(
              nl: "in de tekst staat hieronder geen tabel", en: "the text has no table below this"),
          at: text.range(of: words, inLine: index), about: text.source)
      }
    }
  }

  /// Whether a line announces a table above it or below it, and in which words; nil for neither.
  private static func announcement(in line: String) -> (isAbove: Bool, words: Range<String.Index>)?
  {
    let words = Words.split(line)
    let folded = words.map { $0.lowercased() }
    for (index, word) in folded.enumerated() where tables.contains(word) {
      for near in max(0, index - mostWords)..<min(words.count, index + mostWords) {
        guard above.contains(folded[near]) || below.contains(folded[near]) else { continue }
        let (first, last) = (words[min(near, index)], words[max(near, index)])
        return (above.contains(folded[near]), first.startIndex..<last.endIndex)
      }
    }
    return nil
  }

  private static func isTable(_ line: String) -> Bool {
    line.contains("\t") || line.hasPrefix("|") || line.contains("![") || line.contains("<table")
  }
}
