package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Compares runs of words, so that time and memory are linear in the text.
package enum RepeatedPassage: Rule {
  package static let name = "repeated-passage"
  package static let group = RuleGroup.sourceText
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een bron heeft geen passage van meer dan vijftien woorden twee keer.",
    en: "A source does not have a passage of more than fifteen words twice.")
  package static let reason = Phrase(
    nl: "Bij een wijziging wordt één van de twee vergeten, en dan spreekt de tekst zich tegen.",
    en: "In a change one of the two is forgotten, and then the text contradicts itself.")
  package static let remedy = Phrase(
    nl: "Verwijs naar de eerste plek; is de herhaling bedoeld, dan hoeft u niets te doen.",
    en: "Refer to the first position; if it is repeated on purpose, you need not do anything.")
  package static let good: [RuleExample] = [
    RuleExample(
      source: """
        Wij willen dat iedereen veilig woont en veilig over straat kan.
        Wij willen dat iedereen veilig woont en veilig over straat kan.
        """)
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      source: """
        Wij willen dat iedereen in onze stad veilig woont, veilig over straat kan en zich thuis voelt.

        Dus: ↓wij willen dat iedereen in onze stad veilig woont, veilig over straat kan en zich thuis voelt!
        """)
  ]

  /// Words in the shortest passage that counts.
  private static let length = 16

  private struct Position {
    let line: Int
    let word: Int
  }

  /// Words of a line that an earlier line has too.
  private struct Run {
    let words: Range<Int>
    let earlier: Int
    let count: Int

    init(words: Range<Int>, earlier: Int, count: Int? = nil) {
      self.words = words
      self.earlier = earlier
      self.count = count ?? words.count
    }
  }

  package static func check(_ input: PlanInput) -> [Finding] { input.texts.flatMap(findings) }

  private static func findings(in text: CitedText) -> [Finding] {
    let words = text.lines.map { $0.contains("\t") ? [] : Words.split($0) }
    let numbers = numbered(words)
    var first: [UInt64: Position] = [:]
    var found: [Finding] = []
    for line in words.indices {
      var runs: [Run] = []
      var start = 0
      while start + length <= words[line].count {
        let key = key(of: numbers[line][start..<start + length])
        guard let earlier = first[key] else {
          first[key] = Position(line: line, word: start)
          start += 1
          continue
        }
        let count = zip(numbers[line][start...], numbers[earlier.line][earlier.word...])
          .prefix { $0 == $1 }.count
        // Fewer: two passages with one key.
        if count >= length, earlier.line < line {
          runs.append(Run(words: start..<start + count, earlier: earlier.line))
        }
        start += max(count, 1)
      }
      found += joined(runs).map { finding($0, words[line], line, in: text) }
    }
    return found
  }

  /// Runs that follow each other and repeat the same line as one: a passage with a few other words.
  private static func joined(_ runs: [Run]) -> [Run] {
    runs.reduce(into: []) { joined, run in
      guard let last = joined.last, last.earlier == run.earlier else { return joined.append(run) }
      joined[joined.count - 1] = Run(
        words: last.words.lowerBound..<run.words.upperBound, earlier: run.earlier,
        count: last.count + run.count)
    }
  }

  private static func finding(
    _ run: Run, _ words: [Substring], _ line: Int, in text: CitedText
  ) -> Finding {
    let part = words[run.words]
    let start = part.first?.startIndex ?? text.lines[line].startIndex
    return finding(
      Phrase(
        nl: "\(run.count) woorden van deze passage staan ook in regel \(run.earlier + 1)",
        en: "\(run.count) words of this passage are also in line \(run.earlier + 1)"),
      at: text.range(of: start..<(part.last?.endIndex ?? start), inLine: line), about: text.source,
      notes: [
        .init(Phrase(nl: "hier eerst", en: "first here"), at: text.range(ofLine: run.earlier))
      ])
  }

  /// Each word as a number, the same for the same word whatever its capitals.
  private static func numbered(_ lines: [[Substring]]) -> [[UInt64]] {
    var numbers: [String: UInt64] = [:]
    return lines.map { words in
      words.map { word in
        let folded = word.lowercased()
        let number = numbers[folded] ?? UInt64(numbers.count + 1)
        numbers[folded] = number
        return number
      }
    }
  }

  private static func key(of words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
