import PlanModel
import SourceText
import Toolkit

/// Indicators that a sentence may be about, found by the words of their titles.
struct FigureTitles {
  /// Number in a text that the series has otherwise.
  struct Difference {
    let title: String
    let year: Int
    let written: String
    let number: ExactNumber
  }

  private struct Entry {
    let title: String
    let words: [String]
    let numbers: [Int: ExactNumber]
  }

  /// Most indicators with the same longest word that a sentence is compared with: a bound, so that a plan
  /// with one title ten thousand times costs no more.
  private static let mostMeant = 20

  /// By the longest word of the title, so that a sentence is compared with few of them.
  private let entries: [String: [Entry]]
  var isEmpty: Bool { entries.isEmpty }

  init(_ plan: Plan, without benchmarks: Set<String>) {
    let all = plan.indicators.compactMap { indicator -> (String, Entry)? in
      let words = Words.of(indicator.title.value)
        .filter { $0.utf8.count > 3 && !Words.functionWords.contains($0) }
      guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }),
        let own = indicator.ownSeries(without: benchmarks)
      else { return nil }
      let numbers = Dictionary(own.numbers.map { ($0.year, $0.number) }) { first, _ in first }
      return (longest, Entry(title: indicator.title.value, words: words, numbers: numbers))
    }
    entries = Dictionary(grouping: all, by: \.0).mapValues { $0.map(\.1) }
  }

  /// First number beside a year that the series of an indicator in the same sentence has otherwise.
  func difference(in text: String) -> Difference? {
    for sentence in Self.sentences(text) {
      let words = Set(Words.of(String(sentence)))
      let meant = words.sorted().flatMap { (entries[$0] ?? []).prefix(Self.mostMeant) }
        .filter { $0.words.allSatisfy(words.contains) }
      guard !meant.isEmpty else { continue }
      for (year, written) in Self.figures(in: sentence) {
        let readings = Self.readings(written)
        for entry in meant {
          guard let number = entry.numbers[year], !readings.isEmpty, !readings.contains(number)
          else { continue }
          return Difference(title: entry.title, year: year, written: written, number: number)
        }
      }
    }
    return nil
  }

  private static func sentences(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var previous: Character = " "
    for index in text.indices {
      if text[index].isWhitespace, previous == "." || previous == "?" || previous == "!" {
        sentences.append(text[start..<index])
        start = index
      }
      previous = text[index]
    }
    return sentences + [text[start...]]
  }

  /// Years with the number beside each: `636 in 2019`, `in 2019 nog 636`, `9,2% (2015)`.
  private static func figures(in sentence: Substring) -> [(year: Int, written: String)] {
    let tokens = sentence.split(whereSeparator: \.isWhitespace).map(trimmed)
    return tokens.indices.compactMap { index in
      guard let year = SinceYear.year(tokens[index]) else { return nil }
      let before = tokens[..<index].suffix(2)
      if let last = before.last, isNumber(last) { return (year, last) }
      if before.count == 2, let first = before.first, let last = before.last, isNumber(first),
        ["in", "over", "van"].contains(last)
      {
        return (year, first)
      }
      let after = tokens[(index + 1)...].prefix { SinceYear.year($0) == nil }.prefix(3)
      return after.first(where: isNumber).map { (year, $0) }
    }
  }

  private static func trimmed(_ token: Substring) -> String {
    let start = token.firstIndex { $0.isNumber || $0.isLetter } ?? token.endIndex
    let end = token.lastIndex { $0.isNumber || $0.isLetter }.map(token.index(after:)) ?? start
    return String(token[start..<max(start, end)])
  }

  private static func isNumber(_ token: String) -> Bool {
    SinceYear.year(token) == nil && !readings(token).isEmpty
  }

  private static func readings(_ written: String) -> [ExactNumber] {
    if let number = WrittenNumber.read(written) { return [number] }
    guard let both = WrittenNumber.readings(written) else { return [] }
    return [both.whole, both.decimal].compactMap { ExactNumber($0) }
  }
}
