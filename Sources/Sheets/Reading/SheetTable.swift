package import Toolkit

/// One sheet as it was read: the rows with content, nothing interpreted but kinds of cells.
package struct SheetTable: Sendable, Equatable {
  /// What the tab says; empty for CSV, which has no tabs.
  package let name: String
  /// Name of the file, where it has no tabs.
  package let file: String
  /// A person does not see the sheet, unless asked for.
  package let isHidden: Bool
  package let rows: [SheetRow]
  /// In the order of the file.
  package let notes: [SheetNote]
  package let merged: [MergedCells]
  /// What was done to the characters of CSV; nil when nothing had to be.
  package let conversion: CSVConversion?

  package init(
    name: String, file: String = "", isHidden: Bool = false, rows: [SheetRow],
    notes: [SheetNote] = [], merged: [MergedCells] = [], conversion: CSVConversion? = nil
  ) {
    self.name = name
    self.file = file
    self.isHidden = isHidden
    self.rows = rows
    self.notes = notes
    self.merged = merged
    self.conversion = conversion
  }

  /// What a message calls it: its tab, or the file where that has none.
  package var label: String { name.isEmpty ? file : name }

  /// The same as the only table of a file, if it has no tab.
  func named(after file: String) -> SheetTable {
    guard name.isEmpty else { return self }
    return SheetTable(
      name: name, file: file, isHidden: isHidden, rows: rows, notes: notes, merged: merged,
      conversion: conversion)
  }
}

/// A row with something in it.
package struct SheetRow: Sendable, Equatable {
  /// The number that the spreadsheet program shows before it, from 1. In CSV a row in quotes may
  /// have several lines: what is counted is rows.
  package let number: Int
  /// From column A on, without the empty ones at the end.
  package let cells: [SheetCell]

  package init(number: Int, cells: [SheetCell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell in a column, counted from 0; an empty one past the end.
  package func cell(_ column: Int) -> SheetCell {
    cells.indices.contains(column) ? cells[column] : .empty
  }
}

package struct SheetCell: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case empty
    case text(String)
    case number(Double)
    case date(Day)
    /// Day that the sheet shows as a month: who types 'March 2025' gets the first of it, which nobody
    /// wrote.
    case month(Day)
    case truth(Bool)
    /// `#N/A` and the like, as the file has it.
    case error(String)
  }

  package let value: Value
  /// Whether the value is what a formula came to when the file was saved. Formulas are never
  /// calculated: the value may be stale, or made up.
  package let isFormula: Bool

  package init(_ value: Value, isFormula: Bool = false) {
    self.value = value
    self.isFormula = isFormula
  }

  package static let empty = SheetCell(.empty)

  /// What a person reads, without the number's layout: `12`, `0.5`, `2025-03-14`, `3-2025`, `TRUE`.
  package var text: String {
    switch value {
    case .empty: ""
    case .text(let text), .error(let text): text
    case .number(let number): Self.text(number)
    case .date(let date): date.iso
    case .month(let date): "\(date.month)-\(date.year)"
    case .truth(let truth): truth ? "TRUE" : "FALSE"
    }
  }

  private static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}
