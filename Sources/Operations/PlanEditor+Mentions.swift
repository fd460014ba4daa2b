import PlanModel
import SourceText
import Toolkit

/// Sentences that name action points by their numbers.
extension PlanEditor {
  /// Notes sentences that name a number: only a person can know whether they mean this plan's.
  mutating func noteMentions(of numbers: [String]) {
    let words = Set(
      numbers.flatMap { number in
        ["punt", "punten", "actiepunt", "actiepunten", "point", "points"].map { "\($0) \(number)" }
      })
    var lines: [String] = []
    plan.forEachText(in: .prose) { text, _ in
      guard Self.mentions(text.value, words) else { return }
      lines.append("\(plan.fileName(of: text.range)):\(text.range.start.line)")
    }
    guard !lines.isEmpty else { return }
    let first = lines.prefix(8).joined(separator: ", ")
    let more = lines.count > 8 ? Phrase(nl: " en meer", en: " and more") : Phrase(verbatim: "")
    notes.append(
      Catalogue.count(
        lines.count, one: Phrase(nl: "zin noemt", en: "sentence names"),
        many: Phrase(nl: "zinnen noemen", en: "sentences name"))
        + Phrase(
          nl: " een van deze nummers en blijven zoals ze zijn; kijk ze na: \(first)",
          en: " one of these numbers and stay as they are; look at them: \(first)") + more)
  }

  private static func mentions(_ text: String, _ words: Set<String>) -> Bool {
    // Few texts have such a word; splitting all of them took longer than reading the plan.
    guard namesPoint(text) else { return false }
    var last = ""
    for word in text.lowercased().split(whereSeparator: {
      !$0.isLetter && !$0.isNumber && $0 != "."
    }) {
      var bare = word
      while bare.last == "." { bare.removeLast() }
      if words.contains("\(last) \(bare)") { return true }
      last = String(bare)
    }
    return false
  }

  /// Whether a text has the letters of `punt` or `poin`, in any case.
  private static func namesPoint(_ text: String) -> Bool {
    // The last four letters as one number, so that a byte takes one step.
    let (dutch, english): (UInt32, UInt32) = (0x7075_6E74, 0x706F_696E)
    var last: UInt32 = 0
    for byte in text.utf8 {
      last = last << 8 | UInt32(byte | 0x20)
      if last == dutch || last == english { return true }
    }
    return false
  }
}
