package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Only where no space follows the `#`: with one it is how everybody writes a comment.
package enum TextBehindHash: Rule {
  package static let name = "text-behind-hash"
  package static let group = RuleGroup.form
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Achter een tekst zonder aanhalingstekens staat geen ` #` dat bij de tekst hoort.",
    en: "Behind a text without quotes there is no ` #` that belongs to the text."
  ).onScreen(
    nl: "Van elke tekst telt alles mee, ook wat achter een # staat.",
    en: "All of a text counts, also what is behind a #.")
  package static let reason = Phrase(
    nl: "In YAML begint ` #` een opmerking: wat erachter staat, komt in geen tekening of lijst.",
    en: "In YAML ` #` begins a comment: what is behind it comes in no drawing or list.")
  package static let remedy = Phrase(
    nl:
      "Zet aanhalingstekens om de hele tekst; is het een opmerking, schrijf dan een spatie achter `#`.",
    en: "Put quotes around the whole text; if it is a comment, write a space behind the `#`.")
  package static let good: [RuleExample] = [
    """
    theme:
      title: "Actie #1 wonen" # zo gedrukt
      explanation: >-
        Het punt #1 gaat over wonen.
      effects:
        - label: Woning#nood
    """,
    """
    theme:
      title: Housing # as printed
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      title: Actie ↓#1 wonen
    """,
    """
    theme:
      effects:
        - label: Item ↓#2
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let files = input.files.inOrderOfPaths
    let spots = files.map(spots)
    guard spots.contains(where: { !$0.isEmpty }) else { return [] }
    var findings: [Finding] = []
    input.plan.forEachText(in: .prose) { text, node in
      let (file, end) = (text.range.file, text.range.end)
      guard let column = spots[file.index][end.line], column > end.column,
        let line = files[file.index].line(end.line),
        isBehind(end.column, column, text.range, in: line)
      else { return }
      let lost = String(line.unicodeScalars.dropFirst(column - 1))
      findings.append(
        finding(
          Phrase(
            nl: "wat achter ` #` staat, hoort niet bij de tekst: '\(lost.excerpt)'",
            en: "what is behind ` #` is not part of the text: '\(lost.excerpt)'"),
          at: SourceRange(
            file: file, start: SourcePosition(line: end.line, column: column),
            end: SourcePosition(line: end.line, column: line.unicodeScalars.count + 1)),
          about: node,
          onScreen: Finding.OnScreen(
            Phrase(
              nl: "achter de tekst staat iets wat niet meetelt: '\(lost.excerpt)'",
              en: "behind the text is something that does not count: '\(lost.excerpt)'"),
            remedy: Phrase(
              nl: "Hoort het bij de tekst, typ dan in het veld de hele tekst opnieuw.",
              en: "If it belongs to the text, type the whole text anew in the field."))))
    }
    return findings
  }

  /// For each line with a ` #` that no space follows, the column of the first.
  private static func spots(_ file: SourceFile) -> [Int: Int] {
    var spots: [Int: Int] = [:]
    let bytes = file.bytes
    bytes.span.forEachPosition(of: UInt8(ascii: "#")) { position in
      guard position > 0, [0x20, 0x09].contains(bytes[position - 1]), position + 1 < bytes.count,
        bytes[position + 1] > 0x20
      else { return }
      let position = file.position(ofByte: position)
      if spots[position.line] == nil { spots[position.line] = position.column }
    }
    return spots
  }

  /// Whether nothing but blanks is between the end of a plain text and the `#`.
  private static func isBehind(
    _ end: Int, _ hash: Int, _ range: SourceRange, in line: String
  ) -> Bool {
    let scalars = Array(line.unicodeScalars)
    guard end >= 2, hash <= scalars.count else { return false }
    let isQuoted =
      ["\"", "'"].contains(scalars[end - 2]) && range.start.line == range.end.line
      && scalars[range.start.column - 1] == scalars[end - 2]
    return !isQuoted && scalars[(end - 1)..<(hash - 1)].allSatisfy { $0 == " " || $0 == "\t" }
  }
}
