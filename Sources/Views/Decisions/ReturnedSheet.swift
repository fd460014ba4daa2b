package import Toolkit

/// A sheet that came back from a department: text with a file and a row, not yet held against the
/// plan, whichever program saved it.
package struct ReturnedSheet: Sendable {
  /// The file's name as messages show it.
  package let file: String
  package let rows: [Row]

  package init(file: String, rows: [Row]) {
    self.file = file
    self.rows = rows
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
    /// Whether a formula stands in it: what that came to may be stale, or made up.
    package let isFormula: Bool

    package init(_ text: String, day: Day? = nil, isFormula: Bool = false) {
      self.text = text
      self.day = day
      self.isFormula = isFormula
    }

    static let empty = Cell("")
  }
}

/// A row of a file, by which a person finds it again.
package struct ReturnedPlace: Sendable, Hashable {
  package let file: String
  package let row: Int

  package var words: Phrase {
    Phrase(nl: "\(file), rij \(row)", en: "\(file), row \(row)")
  }
}
