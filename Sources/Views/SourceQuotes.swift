package import PlanModel
package import SourceText
import Toolkit

/// Sentences of the texts that a plan cites, for pages that show them beside a link.
///
/// A line of a source is a paragraph, so the sentence is chosen that shares most words with what it
/// is shown beside. At most 240 characters of it are shown: it is a quotation and no copy.
package struct SourceQuotes: Sendable {
  private static let longest = 240
  /// Of a long citation only this many lines are looked at.
  private static let mostLines = 12
  /// Letters in which words must agree, so that `onveilig` and `onveilige` are one.
  private static let stem = 5

  /// Texts by what `CitedLines` calls their source.
  private let texts: [String?: SourceFile]
  /// Texts that may be shown whole, by the index of their source.
  package let shown: [Int: SourceFile]

  package init(_ texts: [String: SourceFile], of plan: Plan) {
    var found: [String?: SourceFile] = [:]
    var shown: [Int: SourceFile] = [:]
    for (index, source) in plan.sources.enumerated() {
      guard let text = texts[source.id.value] else { continue }
      let name = Self.citedName(of: index, in: plan)
      found[name] = found[name] ?? text
      if source.showsText { shown[index] = text }
    }
    self.texts = found
    self.shown = shown
  }

  /// What `CitedLines` calls a source; nil for the first.
  package static func citedName(of index: Int, in plan: Plan) -> String? {
    guard index > 0 else { return nil }
    let source = plan.sources[index]
    return source.title.value.isEmpty ? source.id.value : source.title.value
  }

  /// Sentence of the cited lines that says most about some words; nil when the plan does not have
  /// the text.
  package func sentence(_ cited: [CitedLines], about words: String) -> String? {
    guard !texts.isEmpty else { return nil }
    let wanted = Self.stems(of: words)
    var best: (sentence: String, shared: Int)?
    for lines in cited {
      guard let text = texts[lines.source] else { continue }
      for number in lines.lines.prefix(Self.mostLines) {
        // A line without end is no sentence.
        guard let line = text.line(number, atMost: 20_000) else { continue }
        for sentence in Self.sentences(in: line) {
          let shared = Self.stems(of: sentence).intersection(wanted).count
          if shared > best?.shared ?? -1 { best = (sentence, shared) }
        }
      }
    }
    return best.map { Self.shortened($0.sentence) }
  }

  private static func stems(of text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count >= stem }.map { String($0.prefix(stem)) })
  }

  /// Sentences of a line, without marks of Markdown and characters that nobody sees.
  private static func sentences(in line: String) -> [String] {
    let plain = HiddenCharacter.replacing(in: line).replacing("**", with: "")
    var sentences: [String] = []
    var words: [Substring] = []
    func finish() {
      if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
      words = []
    }
    for word in plain.split(whereSeparator: \.isWhitespace) {
      if words.isEmpty, ["-", "*", "#", "##", "###"].contains(word) { continue }
      words.append(word)
      // `o.a.` and `5.` end no sentence.
      if let last = word.last, ".?!".contains(last), word.count > 4 { finish() }
    }
    finish()
    return sentences
  }

  private static func shortened(_ sentence: String) -> String {
    guard sentence.count > longest else { return sentence }
    let part = sentence.prefix(longest)
    return part.prefix(upTo: part.lastIndex(of: " ") ?? part.endIndex) + " …"
  }
}
