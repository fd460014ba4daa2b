import Toolkit
import SourceText
import TextFormats

/// Line breaking: the pieces of a text between which a line may break, and how they fill lines.
struct LineBreaks {
  private struct Piece {
    let text: Substring
    let width: Double
    /// Whether it continues a word, after a soft hyphen.
    let continuesWord: Bool
  }

  private let pieces: [Piece]
  private let space: Double
  private let hyphen: Double
  /// Minimum width in which the longest piece fits, with its hyphen.
  let longest: Double

  init(_ text: String, measure: TextMeasure) {
    if let words = text.plainWords {
      pieces = words.map { Piece(text: $0, width: measure.width($0), continuesWord: false) }
    } else {
      pieces = text.split(whereSeparator: \.isSpace).flatMap { word in
        word.split(separator: SoftHyphen.character).enumerated().map { index, part in
          Piece(text: part, width: measure.width(part), continuesWord: index > 0)
        }
      }
    }
    space = measure.width(" ")
    hyphen = measure.width("-")
    var longest = 0.0
    for (index, piece) in pieces.enumerated() {
      let isBroken = index + 1 < pieces.count && pieces[index + 1].continuesWord
      longest = max(longest, piece.width + (isBroken ? hyphen : 0))
    }
    self.longest = longest
  }

  /// Number of lines at a width.
  func count(_ limit: Double) -> Int { lineCount(max(limit, longest)) }

  func lines(_ limit: Double) -> [String] {
    let count = count(limit)
    guard count > 1 else { return count == 0 ? [] : [line(pieces.indices)] }
    var low = longest
    var high = max(limit, longest)
    // Binary search of the narrowest width with as many lines: sixteen halvings are finer than a
    // pixel.
    for _ in 0..<16 {
      let middle = (low + high) / 2
      if lineCount(middle) > count { low = middle } else { high = middle }
    }
    var lines: [String] = []
    var start = 0
    while start < pieces.count {
      let end = endOfLine(from: start, high)
      lines.append(line(start..<end))
      start = end
    }
    return lines
  }

  private func line(_ range: Range<Int>) -> String {
    var line = ""
    for index in range {
      if index > range.lowerBound, !pieces[index].continuesWord { line += " " }
      line += pieces[index].text
    }
    return line + (breaksWord(range.upperBound) ? "-" : "")
  }

  /// Whether a line that ends before a piece breaks a word.
  private func breaksWord(_ index: Int) -> Bool {
    index < pieces.count && pieces[index].continuesWord
  }

  private func lineCount(_ limit: Double) -> Int {
    var count = 0
    var start = 0
    while start < pieces.count {
      start = endOfLine(from: start, limit)
      count += 1
    }
    return count
  }

  /// Fills a line greedily; returns the first piece that does not fit.
  private func endOfLine(from start: Int, _ limit: Double) -> Int {
    var used = pieces[start].width
    var end = start + 1
    var index = start + 1
    // Keeps the last index at which the line may end: a hyphen may just not fit where more text
    // does.
    while index < pieces.count {
      used += (pieces[index].continuesWord ? 0 : space) + pieces[index].width
      guard used <= limit + 0.000_1 else { break }
      index += 1
      if used + (breaksWord(index) ? hyphen : 0) <= limit + 0.000_1 { end = index }
    }
    return end
  }
}
