package import Toolkit
package import Findings
import PlanModel
import SourceText

/// A heading is a line of Markdown with `#`, or a short line of its own, between empty lines,
/// without the end of a sentence. Lines in capitals differ from the same words in small letters.
package enum HeadingTwice: Rule {
  package static let name = "heading-twice"
  package static let group = RuleGroup.sourceText
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Twee koppen in een bron zijn niet gelijk.",
    en: "Two headings in a source are not the same.")
  package static let reason = Phrase(
    nl: "Wie naar de kop verwijst of zoekt, komt bij de verkeerde uit.",
    en: "Who refers to the heading or searches for it arrives at the wrong one.")
  package static let remedy = Phrase(
    nl: "Zet in de kop waarover dat deel gaat; is het zo bedoeld, dan hoeft u niets te doen.",
    en: "Say in the heading what that part is about; if it is meant so, you need not do anything.")
  package static let good: [RuleExample] = [
    RuleExample(
      source: """
        Wonen

        Er zijn te weinig huizen.
        Er zijn te weinig huizen.

        Wonen in 2030

        - Wonen

        - Wonen
        """)
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      source: """
        In het kort

        Dit plan gaat over veiligheid.

        ↓In het kort

        Dit deel gaat over wonen.

        ↓In het kort

        """),
    RuleExample(
      source: """
        # Homes
        There are too few homes.
        # ↓Homes
        """),
  ]

  private static let longest = 80

  package static func check(_ input: PlanInput) -> [Finding] {
    input.texts.flatMap { text in
      var first: [String: Int] = [:]
      return text.lines.indices.compactMap { index -> Finding? in
        guard let heading = heading(at: index, in: text.lines) else { return nil }
        let key = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let earlier = first[key] else {
          first[key] = index
          return nil
        }
        return finding(
          Phrase(
            nl: "de kop '\(key.excerpt)' is er al in regel \(earlier + 1)",
            en: "the heading '\(key.excerpt)' is already in line \(earlier + 1)"),
          at: text.range(of: heading.startIndex..<heading.endIndex, inLine: index),
          about: text.source,
          notes: [
            .init(Phrase(nl: "hier eerst", en: "first here"), at: text.range(ofLine: earlier))
          ])
      }
    }
  }

  private static func heading(at index: Int, in lines: [String]) -> Substring? {
    let line = lines[index]
    if line.hasPrefix("#") {
      let title = line.drop { $0 == "#" || $0 == " " }
      return title.isEmpty ? nil : title
    }
    guard line.utf8.count <= 4 * longest, let first = line.first, first.isUppercase,
      let last = line.last, last.isLetter || last.isNumber || last == ")",
      line.count <= longest, !line.contains("\t"),
      isBlank(index - 1, lines), isBlank(index + 1, lines)
    else { return nil }
    return line[...]
  }

  private static func isBlank(_ index: Int, _ lines: [String]) -> Bool {
    !lines.indices.contains(index) || lines[index].allSatisfy(\.isWhitespace)
  }
}
