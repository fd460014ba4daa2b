package import Toolkit

/// Sheet that came back from a department: text with a file and a row, not yet compared with the
/// plan, whichever program saved it.
package struct ReturnedSheet: Sendable {
  /// The file's name as messages show it.
  package let file: String
  /// What the tab says; empty in CSV.
  package let name: String
  package let isHidden: Bool
  package let rows: [Row]
  package let notes: [Note]
  package let merged: [Merged]

  package init(
    file: String, name: String = "", isHidden: Bool = false, rows: [Row], notes: [Note] = [],
    merged: [Merged] = []
  ) {
    self.file = file
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.notes = notes
    self.merged = merged
  }

  package struct Row: Sendable {
    /// As the spreadsheet program shows it, from 1.
    package let number: Int
    package let cells: [Cell]

    package init(number: Int, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }

    func cell(_ column: Int?) -> Cell {
      column.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? .empty
    }
  }

  package struct Cell: Sendable {
    package let text: String
    /// The day, where the cell is a date to the spreadsheet itself.
    package let day: Day?
    /// Whether the text is what a formula came to when the file was saved.
    package let isFormula: Bool
    /// Whether it is `#N/A` or the like.
    package let isError: Bool
    /// Whether the file has it as a number, so that the point in its text is a decimal point.
    package let isNumber: Bool

    package init(
      _ text: String, day: Day? = nil, isFormula: Bool = false, isError: Bool = false,
      isNumber: Bool = false
    ) {
      self.text = text
      self.day = day
      self.isNumber = isNumber
      self.isFormula = isFormula
      self.isError = isError
    }

    static let empty = Cell("")
  }

  /// A note, annotation or thread of comments.
  package struct Note: Sendable {
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

  /// Cells that are one; the value is in the first row and column.
  package struct Merged: Sendable {
    package let rows: ClosedRange<Int>
    /// Counted from 0.
    package let columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// The file, and the sheet where the file has tabs.
  var words: Phrase {
    name.isEmpty
      ? Phrase(verbatim: file)
      : Phrase(nl: "\(file), blad '\(name)'", en: "\(file), sheet '\(name)'")
  }
}

/// A row of a file, by which a person finds it again.
package struct RowPosition: Sendable, Hashable {
  package let file: String
  /// 0 for what came from no file.
  package let row: Int

  package init(file: String, row: Int) {
    self.file = file
    self.row = row
  }

  /// Reads what `words` writes, in either language; nil for any other text.
  init?(words text: String) {
    for separator in [", rij ", ", row "] {
      guard let cut = text.ranges(of: separator).last, let row = Int(text[cut.upperBound...]),
        row > 0,
        // A path of the machine where it was read is nobody's concern.
        let file = text[..<cut.lowerBound].split(whereSeparator: { $0 == "/" || $0 == "\\" }).last
      else { continue }
      self.init(file: String(file.prefix(Self.longestName)), row: row)
      return
    }
    return nil
  }

  /// Of a file's name on any system.
  private static let longestName = 255

  package var words: Phrase {
    row == 0
      ? Phrase(verbatim: file) : Phrase(nl: "\(file), rij \(row)", en: "\(file), row \(row)")
  }
}
