import Toolkit
import Views

/// Column widths of a table in a document, whose program would make them all equal: numbers narrow,
/// text wide, and empty columns with room to write.
struct ColumnWidths {
  /// Percentage of the page's width for each column, together at most 100.
  let percents: [Int]

  private static let empty = 20
  private static let longest = 28

  init(of table: Table, _ language: Language) {
    let text = TableText(language: language, separator: " ")
    let rows = table.groups.flatMap(\.rows)
    let weights = table.columns.enumerated().map { index, column in
      let title = Self.longestWord(column.title(language))
      if column.isNumeric { return title }
      let texts = rows.compactMap { row in
        row.cells.indices.contains(index) ? text(row.cells[index]) : nil
      }
      let length = texts.map(\.count).max() ?? 0
      guard length > 0 else { return max(title, Self.empty) }
      return max(title, min(length + 3, Self.longest))
    }
    let total = max(1, weights.reduce(0, +))
    percents = weights.map { max(1, $0 * 100 / total) }
  }

  private static func longestWord(_ text: String) -> Int {
    // Plus the cell's padding; a short heading such as 'Nr.' breaks in less.
    max(5, text.split(separator: " ").map(\.count).max() ?? 0) + 4
  }
}
