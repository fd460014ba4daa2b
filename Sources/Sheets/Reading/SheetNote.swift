/// A note, annotation or thread of comments at a cell.
package struct SheetNote: Sendable, Equatable {
  /// The number of the row, from 1.
  package let row: Int
  /// Counted from 0.
  package let column: Int
  package let text: String

  package init(row: Int, column: Int, text: String) {
    self.row = row
    self.column = column
    self.text = text
  }
}

/// Cells that were merged into one: the value is in the first row and column.
package struct MergedCells: Sendable, Equatable {
  /// Numbers of rows, from 1.
  package let rows: ClosedRange<Int>
  /// Counted from 0.
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
