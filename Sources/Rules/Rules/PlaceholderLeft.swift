package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum PlaceholderLeft: Rule {
  package static let name = "placeholder-left"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "In geen tekst staat nog een aantekening als PM, TODO, n.n.b. of ???.",
    en: "No text still holds a note such as PM, TODO, TBD or ???.")
  package static let reason = Phrase(
    nl: "Zulke aantekeningen komen mee in de tekeningen en tabellen die de raad ziet.",
    en: "Such notes end up in the drawings and tables that the council sees.")
  package static let remedy = Phrase(
    nl: "Vul de tekst aan, of haal hem weg tot die er is.",
    en: "Complete the text, or remove it until it is there.")
  package static let good: [RuleExample] = [
    """
    theme:
      title: Wonen in 2030
      effects:
        - id: ruzies
          label: Ruzies na 11 pm?
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      title: ↓TODO
      explanation: ↓Nader te bepalen.
      effects:
        - id: ruzies
          explanation: ↓Wordt nog aangevuld (n.n.b.).
          points:
            - to: 3
              inferred: ↓Waarom ook weer???
    budget:
      remark: ↓Bedragen PM
      lines:
        - name: ↓Lorem ipsum
    """
  ]

  /// Placeholders, each as its words; all but the first in any case.
  private static let phrases = [
    ["todo"], ["tbd"], ["nnb"], ["xxx"], ["n", "n", "b"], ["nader", "te", "bepalen"],
    ["lorem", "ipsum"],
  ]

  /// Beginnings of placeholders in lower case; only words that begin so are compared in full.
  private static let beginnings: [[UInt8]] = [
    "todo", "tbd", "nnb", "xxx", "nader", "lorem", "???",
  ].map { Array($0.utf8) }

  package static func check(_ input: PlanInput) -> [Finding] {
    var findings: [Finding] = []
    input.plan.forEachText(in: .prose) { text, node in
      guard let placeholder = placeholder(in: text.value) else { return }
      findings.append(
        finding(
          Phrase(
            nl: "in de tekst staat nog '\(placeholder)'",
            en: "the text still holds '\(placeholder)'"),
          at: text.range, about: node))
    }
    return findings
  }

  private static func placeholder(in text: String) -> String? {
    guard mayHoldOne(text.utf8Span.span) else { return nil }
    if text.utf8.contains(UInt8(ascii: "?")), text.contains("???") { return "???" }
    let words = Words.split(text)
    // Upper case only: in lower case 'pm' is an hour of the day.
    if words.contains("PM") { return "PM" }
    for (start, word) in words.enumerated() {
      for phrase in phrases where begins(word, like: phrase) {
        let run = words[start...].prefix(phrase.count)
        guard run.map({ $0.lowercased() }) == phrase, let last = run.last else { continue }
        return String(text[word.startIndex..<last.endIndex])
      }
    }
    return nil
  }

  private static func begins(_ word: Substring, like phrase: [String]) -> Bool {
    word.utf8.first.map { $0 | 0x20 } == phrase.first?.utf8.first
  }

  /// Fast filter by bytes whether a text may contain a placeholder: almost none does, and dividing
  /// every text of a plan into words takes longer than all other rules together.
  private static func mayHoldOne(_ bytes: Span<UInt8>) -> Bool {
    var former: UInt8 = 0x20
    for index in bytes.indices {
      let byte = bytes[index]
      // In this order: the first byte rules out most positions; only then comes the word boundary.
      if isFirstLetter(byte), byte == UInt8(ascii: "?") || !Words.isLetterOrDigit(former),
        mayBegin(bytes, at: index)
      {
        return true
      }
      former = byte
    }
    return false
  }

  /// Whether a placeholder can begin with this byte.
  private static func isFirstLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "P"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"),
      UInt8(ascii: "T"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "l"),
      UInt8(ascii: "L"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  private static func mayBegin(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "P"):
      return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "M")
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      // 'n.n.b.'
      if index + 1 < bytes.count, !Words.isLetterOrDigit(bytes[index + 1]) { return true }
    default: break
    }
    for beginning in beginnings where index + beginning.count <= bytes.count {
      var same = 0
      while same < beginning.count, bytes[index + same] | 0x20 == beginning[same] { same += 1 }
      if same == beginning.count { return true }
    }
    return false
  }
}
