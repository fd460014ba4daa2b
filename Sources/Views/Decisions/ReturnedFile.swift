import Toolkit

/// A file that came back: its rows, and what of it was not read.
package struct ReturnedFile: Sendable {
  package let name: String
  package private(set) var rows: [ReturnedRow] = []
  package private(set) var remarks: [FileRemark] = []

  /// The most remarks of one kind on one sheet: a file made for it could have a million.
  private static let most = 20

  /// - Parameters:
  ///   - names: what the headings mean.
  ///   - explanations: the names of the sheets that we hand out beside the one to fill in.
  /// - Throws: `ReturnedFileProblem` when no sheet has headers, or one has a header twice.
  package init(
    _ name: String, sheets: [ReturnedSheet], names: ColumnNames = ColumnNames(),
    remarks: [FileRemark] = []
  ) throws(ReturnedFileProblem) {
    self.name = name
    self.remarks = remarks
    var isHandout = false
    for sheet in sheets {
      if sheet.isOfReasons(names) {
        try readReasons(sheet, names)
        continue
      }
      guard !sheet.isHidden, let columns = try ReturnedColumns(sheet, names: names) else {
        if !sheet.isEmpty, !sheet.isExplanation { self.remarks.append(.skipped(sheet)) }
        continue
      }
      isHandout = true
      read(sheet, columns, names)
    }
    guard isHandout else { throw .noHeaders(file: name) }
    guard !reasons.isEmpty else { return }
    for index in rows.indices {
      if let found = reasons[rows[index].text(.key)] { rows[index].add(reasons: found) }
    }
  }

  /// Rows of the sheets of reasons by their keys. Each is compared with the plan with the row of the
  /// same key, so that what somebody typed there is reported.
  private var reasons: [String: ReturnedRow] = [:]

  private mutating func readReasons(_ sheet: ReturnedSheet, _ names: ColumnNames)
    throws(ReturnedFileProblem)
  {
    guard let columns = try ReturnedColumns(sheet, names: names) else { return }
    var loose: [FileRemark] = []
    for row in sheet.rows.dropFirst(columns.row + 1) {
      let read = ReturnedRow(row, columns, name, merged: [:], notes: [])
      let key = read.text(.key)
      if key.isEmpty {
        if row.hasText { loose.append(.loose(row, on: sheet)) }
      } else if reasons[key] == nil {
        reasons[key] = read
      } else {
        reasons[key]?.append(read)
      }
    }
    add(loose)
  }

  private mutating func read(
    _ sheet: ReturnedSheet, _ columns: ReturnedColumns, _ names: ColumnNames
  ) {
    add(sheet.rows.prefix(columns.row).filter(\.hasText).map { .above($0, on: sheet) })
    add(columns.remembered(names).map { .remembered($0.heading, $0.column, on: sheet) })
    if isHeld(by: sheet, columns, names) { return }
    let merging = MergedValues(sheet, columns)
    add(merging.remarks)
    var notes = NotesByRow(sheet.notes)
    var loose: [FileRemark] = []
    var lost: [Int] = []
    for row in sheet.rows.dropFirst(columns.row + 1) {
      let returned = ReturnedRow(
        row, columns, name, merged: merging.cells(in: row.number), notes: notes.take(row.number))
      if returned.hasLostLetters { lost.append(row.number) }
      if returned.isLoose { loose.append(.loose(row, on: sheet)) } else { rows.append(returned) }
    }
    add(loose)
    if !lost.isEmpty { add([.lost(rows: lost, on: sheet)]) }
    add(notes.rest.map { .note($0, on: sheet) })
  }

  /// Reports the columns that were not read. Returns true when one of them may be a missing answer
  /// column under another heading: then no answer may go in without it.
  private mutating func isHeld(
    by sheet: ReturnedSheet, _ columns: ReturnedColumns, _ names: ColumnNames
  ) -> Bool {
    var filled: [Int: [Int]] = [:]
    let known = Set(HandoutColumn.allCases.compactMap { columns[$0] })
    let passedOver = columns.passedOver
    for row in sheet.rows.dropFirst(columns.row + 1) {
      for (index, cell) in row.cells.enumerated()
      where !cell.text.isEmpty && !known.contains(index) && !passedOver.contains(index) {
        filled[index, default: []].append(row.number)
      }
    }
    let missing = columns.missing
    var isHeld = false
    var found: [FileRemark] = []
    for index in filled.keys.sorted() {
      let heading = columns.heading(at: index)
      let near = heading.isEmpty ? nil : names.nearest(to: heading)
      let holds = near.map(missing.contains) ?? false
      isHeld = isHeld || holds
      found.append(
        .column(
          heading.isEmpty ? Self.letters(of: index) : heading, rows: filled[index] ?? [], on: sheet,
          near: near, isHeld: holds, isMissingOne: !missing.isEmpty && !heading.isEmpty))
    }
    add(found)
    return isHeld
  }

  private mutating func add(_ found: [FileRemark]) {
    remarks += found.prefix(Self.most)
    let rest = found.count - Self.most
    guard rest > 0 else { return }
    remarks.append(
      FileRemark(
        Phrase(
          nl: "\(name): en nog \(rest) van deze soort", en: "\(name): and \(rest) more of this kind"
        )))
  }

  /// A column as spreadsheets name it: 0 is `A`, 26 is `AA`.
  private static func letters(of index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letters(of: index / 26 - 1) + last
  }
}

/// The notes of a sheet by the row that they are at.
private struct NotesByRow {
  private var notes: [Int: [ReturnedSheet.Note]]
  private let order: [Int]

  init(_ all: [ReturnedSheet.Note]) {
    let written = all.filter { !$0.text.isEmpty }
    notes = Dictionary(grouping: written, by: \.row)
    order = notes.keys.sorted()
  }

  mutating func take(_ row: Int) -> [String] {
    notes.isEmpty ? [] : notes.removeValue(forKey: row)?.map(\.text) ?? []
  }

  /// Those at rows that were not read.
  var rest: [ReturnedSheet.Note] { order.flatMap { notes[$0] ?? [] } }
}

extension ReturnedSheet {
  fileprivate var isEmpty: Bool { rows.isEmpty && notes.isEmpty }

  /// The sheet beside the one to fill in, as it was handed out: text in one column.
  fileprivate var isExplanation: Bool {
    ["Uitleg", "Explanation"].contains(name) && notes.isEmpty
      && rows.allSatisfy { $0.cells.count <= 1 }
  }

  /// The sheet that says why, as it was handed out: it has no column for an answer, and none that
  /// somebody added.
  fileprivate func isOfReasons(_ names: ColumnNames) -> Bool {
    let name = HandoutColumn.reasonsSheet
    guard [name.dutch, name.english].contains(self.name), notes.isEmpty, let heads = rows.first
    else { return false }
    let width = rows.map(\.cells.count).max() ?? 0
    return width <= heads.cells.count
      && heads.cells.allSatisfy { cell in
        guard case .column(let column) = names.meaning(of: cell.text) else { return false }
        return !column.isToFill
      }
  }
}

extension ReturnedSheet.Row {
  fileprivate var hasText: Bool { cells.contains { !$0.text.isEmpty } }
}
