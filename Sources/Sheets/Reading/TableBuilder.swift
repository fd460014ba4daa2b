/// Gathers the rows of all sheets of a file and keeps them within bounds.
struct TableBuilder {
  let limits: SheetLimits
  private(set) var tables: [SheetTable] = []
  private var name = ""
  private var isHidden = false
  private var rows: [SheetRow] = []
  private var cells: [SheetCell] = []
  private var rowCount = 0
  private var cellCount = 0
  private var notes: [SheetNote] = []
  private var merged: [MergedCells] = []
  private var noteCount = 0

  init(limits: SheetLimits) {
    self.limits = limits
  }

  mutating func beginTable(_ name: String, isHidden: Bool = false) {
    self.name = XMLText.clean(name)
    self.isHidden = isHidden
    rows = []
    cells = []
    notes = []
    merged = []
  }

  mutating func endTable(conversion: CSVConversion? = nil) {
    tables.append(
      SheetTable(
        name: name, isHidden: isHidden, rows: rows, notes: notes, merged: merged,
        conversion: conversion))
    rows = []
  }

  /// Keeps a note; one without text costs nothing.
  mutating func add(_ note: SheetNote) throws(SheetProblem.Kind) {
    guard !note.text.isEmpty else { return }
    try count()
    notes.append(note)
  }

  mutating func add(_ range: MergedCells) throws(SheetProblem.Kind) {
    try count()
    merged.append(range)
  }

  private mutating func count() throws(SheetProblem.Kind) {
    noteCount += 1
    guard noteCount <= limits.notes else { throw .tooManyNotes(limit: limits.notes) }
  }

  /// Puts a cell in the row that is being read; an empty one costs nothing.
  ///
  /// - Parameters:
  ///   - column: counted from 0.
  ///   - row: the number of the row, for the message.
  mutating func put(_ cell: SheetCell, column: Int, repeated: Int = 1, row: Int)
    throws(SheetProblem.Kind)
  {
    if case .empty = cell.value, !cell.isFormula { return }
    guard repeated > 0 else { return }
    guard column >= 0, repeated <= limits.columns, column <= limits.columns - repeated else {
      throw .tooManyColumns(sheet: name, row: row, limit: limits.columns)
    }
    let end = column + repeated
    while cells.count < column { cells.append(.empty) }
    for index in column..<end {
      if index < cells.count { cells[index] = cell } else { cells.append(cell) }
    }
  }

  /// Ends the row that is being read. A row without content is dropped, however often it is
  /// repeated.
  mutating func endRow(_ number: Int, repeated: Int = 1) throws(SheetProblem.Kind) {
    guard !cells.isEmpty, repeated > 0 else { return }
    guard repeated <= limits.rows - rowCount else { throw .tooManyRows(limit: limits.rows) }
    rowCount += repeated
    guard repeated <= (limits.cells - cellCount) / cells.count else {
      throw .tooManyCells(limit: limits.cells)
    }
    cellCount += repeated * cells.count
    // A copy element by element has no more room than it needs; this array keeps its own for the next row.
    let row = cells.map { $0 }
    for offset in 0..<repeated { rows.append(SheetRow(number: number + offset, cells: row)) }
    cells.removeAll(keepingCapacity: true)
  }
}

/// A text that grows piece by piece, to a limit.
struct TextBuffer {
  private(set) var text = ""
  private let limit: Int

  init(_ limits: SheetLimits) {
    limit = limits.textBytes
  }

  mutating func append(_ piece: String) throws(SheetProblem.Kind) {
    guard piece.utf8.count <= limit - text.utf8.count else { throw .textTooLong(limit: limit) }
    text += piece
  }

  mutating func clear() { text = "" }
}
