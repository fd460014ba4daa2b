import Toolkit
import Views

/// How wide the columns of a table are in a document, where a program that does not fit them to what
/// they hold makes them all alike: numbers narrow, text wide, and room where there is nothing yet.
struct DocumentWidths {
  /// A part of the width of the page for each column, together no more than the whole.
  let percents: [Int]

  private static let empty = 20
  private static let longest = 28

  init(of table: Table, _ language: Language) {
    let text = TableText(language: language, separator: " ")
    let rows = table.groups.flatMap(\.rows)
    let weights = table.columns.enumerated().map { place, column in
      let title = Self.longestWord(column.title(language))
      if column.isNumeric { return title }
      let texts = rows.compactMap { row in
        row.cells.indices.contains(place) ? text(row.cells[place]) : nil
      }
      let length = texts.map(\.count).max() ?? 0
      guard length > 0 else { return max(title, Self.empty) }
      return max(title, min(length + 3, Self.longest))
    }
    let total = max(1, weights.reduce(0, +))
    percents = weights.map { max(1, $0 * 100 / total) }
  }

  private static func longestWord(_ text: String) -> Int {
    // Room for the edges of the cell as well.
    max(4, text.split(separator: " ").map(\.count).max() ?? 0) + 3
  }
}
