package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Series of a word and a number (`Stap 1: …`) and lists (`1. …`) that begin with 1. A number
/// lower than the one before begins a new series.
package enum StepSeries: Rule {
  package static let name = "step-series"
  package static let group = RuleGroup.sourceText
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een genummerde reeks in een bron telt door, zonder gat en zonder dubbel nummer.",
    en: "A numbered series in a source counts on, without a gap and without a number twice.")
  package static let reason = Phrase(
    nl: "De lezer denkt dat een stap ontbreekt, of weet niet welke stap 2 wordt bedoeld.",
    en: "The reader thinks that a step is missing, or does not know which step 2 is meant.")
  package static let remedy = Phrase(
    nl:
      "Verbeter de nummers in de tekst; is het een oude tekst, leg het dan vast onder `exceptions`.",
    en: "Correct the numbers in the text; if the text is settled, record it under `exceptions`.")
  package static let good: [RuleExample] = [
    RuleExample(
      source: """
        Stap 1: Verzamelen
        1. Wat is er?
        2. Wat ontbreekt?
        Stap 2: Kiezen
        1. Wat kan?
        2030 wordt het jaar.
        """)
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      source: """
        Stap 1: Verzamelen

        ## Stap 2: Kiezen
        ↓Stap 2: Tekenen
        Stap 3: Schrijven
        """),
    RuleExample(
      source: """
        1. Collect
        2. Choose
        ↓4. Write
        """),
  ]

  /// A larger gap is another list.
  private static let mostMissing = 3

  private struct Step {
    /// The word before the number, in lower case; empty in a list.
    let word: String
    let number: Int
    let start: String.Index
    let end: String.Index
  }

  package static func check(_ input: PlanInput) -> [Finding] { input.texts.flatMap(findings) }

  private static func findings(in text: CitedText) -> [Finding] {
    var last: [String: (number: Int, line: Int)] = [:]
    return text.lines.indices.compactMap { index in
      guard let step = step(in: text.lines[index]) else { return nil }
      let former = last[step.word]
      // A list that does not begin with 1 is a sentence or a year.
      guard step.number == 1 || former != nil else { return nil }
      last[step.word] = (step.number, index)
      guard let former, step.number > 1,
        step.number == former.number
          || (former.number + 2...former.number + mostMissing + 1).contains(step.number)
      else { return nil }
      let words = String(text.lines[index][step.start..<step.end])
      return finding(
        step.number == former.number
          ? Phrase(
            nl: "'\(words)' komt twee keer achter elkaar voor",
            en: "'\(words)' occurs twice in a row")
          : Phrase(
            nl: "vóór '\(words)' ontbreekt nummer \(former.number + 1)",
            en: "number \(former.number + 1) is missing before '\(words)'"),
        at: text.range(of: step.start..<step.end, inLine: index), about: text.source,
        notes: [
          .init(
            Phrase(nl: "het nummer ervoor", en: "the number before it"),
            at: text.range(ofLine: former.line))
        ])
    }
  }

  /// A line that begins with `2. ` or `Stap 2`, whatever marks of Markdown precede it.
  private static func step(in line: String) -> Step? {
    let content = line.drop { $0 == "#" || $0 == "*" || $0.isWhitespace }
    let word = content.prefix(while: \.isLetter)
    let digits = content[word.endIndex...].drop { $0 == " " }.prefix(while: \.isASCIIDigit)
    guard (1...2).contains(digits.count), let number = Int(digits) else { return nil }
    let rest = content[digits.endIndex...]
    let isStep =
      word.isEmpty
      ? rest.hasPrefix(". ") || rest.hasPrefix(") ")
      : word.count < 20 && digits.startIndex > word.endIndex
        && (rest.isEmpty || rest.first == ":" || rest.hasPrefix(". "))
    guard isStep else { return nil }
    return Step(
      word: word.lowercased(), number: number, start: content.startIndex, end: digits.endIndex)
  }
}
