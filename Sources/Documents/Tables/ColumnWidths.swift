import Drawing
import Toolkit
import Views

/// Column widths of a table in a document, whose program would make them all equal: numbers narrow,
/// text wide, empty columns with room to write, and each at least as wide as its longest word.
struct ColumnWidths {
  /// Percentage of the page's width for each column, together at most 100.
  let percents: [Int]

  private static let empty = 20.0
  private static let longest = 28.0
  private static let longestNumber = 12.0
  /// Size of the letters of a table, in points.
  private static let letters = 9.0
  /// Space beside a word in a cell, in points: the lines of the cell need the first.
  private static let padding = 11.0...18.0

  init(of table: Table, _ language: Language) {
    let text = TableText(language: language, separator: " ")
    let rows = table.groups.flatMap(\.rows)
    let columns = table.columns.enumerated().map { index, column in
      let title = column.title(language)
      let texts = rows.compactMap { row in
        row.cells.indices.contains(index) ? text(row.cells[index]) : nil
      }
      let length = Double(texts.map(\.count).max() ?? 0)
      let word = max(
        Self.longestWord(in: [title], isBold: true), Self.longestWord(in: texts, isBold: false))
      return (word: word, weight: Self.weight(length, isNumeric: column.isNumeric))
    }
    // As wide as the page of a document, which is on its side for many columns.
    let width = columns.count > DocumentPage.mostColumns ? 728.0 : 482.0
    let free = (width - columns.reduce(0) { $0 + $1.word }) / Double(max(1, columns.count))
    let padding = min(max(free, Self.padding.lowerBound), Self.padding.upperBound)
    let spare = max(0, width - columns.reduce(0) { $0 + $1.word + padding })
    let weights = columns.reduce(0) { $0 + $1.weight }
    let widths = columns.map { $0.word + padding + spare * $0.weight / max(1, weights) }
    let total = max(width, widths.reduce(0, +))
    percents = Self.whole(widths.map { $0 * 100 / total })
  }

  /// Share of the room that words leave: a long text gets more, though not as much more as it is longer,
  /// and a column of numbers only where it has words instead of one.
  private static func weight(_ length: Double, isNumeric: Bool) -> Double {
    if isNumeric, length <= longestNumber { return 1 }
    if length == 0 { return empty }
    return min(length + 3, longest) + 1.5 * max(0, length - longest).squareRoot()
  }

  /// Whole percentages that together are a hundred: those that lose most are rounded up.
  private static func whole(_ exact: [Double]) -> [Int] {
    var percents = exact.map { max(1, Int($0)) }
    let rest = 100 - percents.reduce(0, +)
    let order = exact.indices.sorted {
      exact[$0] - exact[$0].rounded(.down) > exact[$1] - exact[$1].rounded(.down)
    }
    for index in order.prefix(max(0, rest)) { percents[index] += 1 }
    return percents
  }

  /// Width of the widest word in points.
  private static func longestWord(in texts: [String], isBold: Bool) -> Double {
    let words = Set(texts.flatMap { $0.withWholeAmounts.split(separator: " ") })
    let measure = TextMeasure(size: letters, isBold: isBold)
    return words.map { measure.width($0) }.max() ?? 0
  }
}

/// Pages of documents.
package enum DocumentPage {
  /// A table with more columns is on a page on its side, or words break in its head.
  package static let mostColumns = 7
}

extension String {
  /// Text with amounts that do not break between sign and number.
  fileprivate var withWholeAmounts: String { replacing("€ ", with: "€\u{A0}") }
}

extension Phrase {
  /// The same with amounts that do not break between sign and number.
  var withWholeAmounts: Phrase {
    Phrase(nl: dutch.withWholeAmounts, en: english.withWholeAmounts)
  }
}
