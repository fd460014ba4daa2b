import PlanModel
import Sheets
import Toolkit

/// A sheet of a workbook that came back, with its rows by our columns.
struct ReturnedPlanSheet {
  let sheet: PlanSheet
  /// Name on its tab.
  let tab: String
  /// Whether each of our columns is there.
  let hasColumn: [Bool]
  /// Indices of our columns with values.
  let valueColumns: [Int]
  private(set) var rows: [Row] = []
  private(set) var remarks: [WorkbookRemark] = []

  struct Row {
    let number: Int
    /// Texts by our columns; nil where the sheet lacks the column.
    let cells: [String?]
    /// Why a cell cannot be read.
    let problems: [Int: CellProblem]

    var key: String { CellText.trimmed(cells[0] ?? "") }
  }

  /// Rows among which the headings are looked for.
  static let mostAbove = 20
  /// Largest number of remarks of one kind.
  private static let mostRemarks = 20

  private struct Head {
    var row = 0
    var columns: [Int?]
    var count: Int { columns.count { $0 != nil } }
  }

  /// How many headings of a sheet a table has.
  static func headings(of sheet: PlanSheet, in table: SheetTable) -> Int {
    head(of: sheet, in: table).count
  }

  private static func head(of sheet: PlanSheet, in table: SheetTable) -> Head {
    let names = sheet.columns.map { column in
      Set([column.heading.dutch, column.heading.english, column.id].map(CellText.folded))
    }
    var best = Head(columns: sheet.columns.map { _ in nil })
    for (index, row) in table.rows.prefix(mostAbove).enumerated() {
      var head = Head(row: index, columns: sheet.columns.map { _ in nil })
      for (column, cell) in row.cells.enumerated() {
        let text = CellText.folded(cell.text)
        guard !text.isEmpty else { continue }
        if let ours = names.indices.first(where: {
          head.columns[$0] == nil && names[$0].contains(text)
        }) {
          head.columns[ours] = column
        }
      }
      if head.count > best.count { best = head }
    }
    return best
  }

  /// Rows that were made, with all columns.
  init(_ sheet: PlanSheet, tab: String, rows: [Row]) {
    self.sheet = sheet
    self.tab = tab
    self.rows = rows
    hasColumn = sheet.columns.map { _ in true }
    valueColumns = sheet.columns.indices.filter { sheet.columns[$0].role == .value }
  }

  init(_ sheet: PlanSheet, _ table: SheetTable) {
    self.sheet = sheet
    tab = table.name
    let head = Self.head(of: sheet, in: table)
    hasColumn = head.columns.map { $0 != nil }
    valueColumns = sheet.columns.indices.filter { sheet.columns[$0].role == .value }
    guard table.rows.indices.contains(head.row) else { return }
    let headings = table.rows[head.row]
    let folded = headings.cells.map { CellText.folded($0.text) }
    let columns = sheet.columns
    reportAbove(table.rows.prefix(head.row))
    var last: Int?
    for row in table.rows.dropFirst(head.row + 1) {
      if Self.isHeading(row, like: folded) {
        last = row.number
        break
      }
      read(row, head.columns, columns)
    }
    if let last { reportSecondTable(from: last, table) }
    reportColumns(head.columns, headings, table)
    reportNotes(table)
  }

  /// Whether a row has the headings again: a second table.
  ///
  /// - Parameter headings: folded.
  private static func isHeading(_ row: SheetRow, like headings: [String]) -> Bool {
    func heading(_ index: Int) -> String {
      headings.indices.contains(index) ? headings[index] : ""
    }
    // Of some of the columns too: a part of the table may have been copied. Most rows end this at
    // their first cell.
    var filled = 0
    for index in row.cells.indices {
      let text = row.cells[index].text
      if text.isEmpty { continue }
      let folded = mayFold(text, to: heading(index)) ? CellText.folded(text) : text
      if folded.isEmpty { continue }
      guard folded == heading(index) else { return false }
      filled += 1
    }
    return filled > 1
  }

  /// Whether a text may become another one by folding; a fast check, for folding makes texts.
  private static func mayFold(_ text: String, to folded: String) -> Bool {
    guard let first = text.utf8.first, let other = folded.utf8.first else { return true }
    let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    return first <= 0x20 || first >= 0x80 || (isLetter ? first | 0x20 : first) == other
  }

  private mutating func read(_ row: SheetRow, _ positions: [Int?], _ columns: [SheetColumn]) {
    var problems: [Int: CellProblem] = [:]
    var cells: [String?] = []
    cells.reserveCapacity(positions.count)
    for index in positions.indices {
      guard let position = positions[index] else {
        cells.append(nil)
        continue
      }
      guard row.cells.indices.contains(position) else {
        cells.append("")
        continue
      }
      let cell = row.cells[position]
      switch cell.value {
      case .text(let text) where !cell.isFormula: cells.append(CellText.withPlainLines(text))
      default:
        if let problem = Self.problem(cell, in: columns[index]) { problems[index] = problem }
        cells.append(CellText.withPlainLines(cell.text))
      }
    }
    guard cells.contains(where: { !CellText.trimmed($0 ?? "").isEmpty }) else { return }
    rows.append(Row(number: row.number, cells: cells, problems: problems))
  }

  private static func problem(_ cell: SheetCell, in column: SheetColumn) -> CellProblem? {
    if case .error(let text) = cell.value {
      return CellProblem(
        Phrase(nl: "de cel heeft een fout: \(text)", en: "the cell has an error: \(text)"))
    }
    if cell.isFormula {
      return CellProblem(
        Phrase(
          nl: "hier staat een formule; die wordt niet gelezen",
          en: "this is a formula, which is not read"),
        remedy: Phrase(nl: "Typ de waarde zelf.", en: "Type the value itself."))
    }
    if case .number = cell.value, column.format?.kind == .date {
      return CellProblem(
        Phrase(
          nl: "het programma heeft van deze datum een getal gemaakt (\(cell.text))",
          en: "the program made a number of this date (\(cell.text))"),
        remedy: Phrase(
          nl: "Zet de cel op 'Datum', of typ de dag opnieuw als 1-3-2027.",
          en: "Set the cell to 'Date', or type the day anew as 1-3-2027."))
    }
    let isDate: Bool
    switch cell.value {
    case .date, .month: isDate = true
    default: isDate = false
    }
    let takesDates = column.format?.kind == .date
    guard isDate, !takesDates else { return nil }
    return CellProblem(
      Phrase(
        nl: "het programma heeft hier een datum van gemaakt (\(cell.text))",
        en: "the program made a date of this (\(cell.text))"),
      remedy: Phrase(
        nl: "Zet de cel op 'Tekst' en typ het opnieuw.",
        en: "Set the cell to 'Text' and type it anew."))
  }

  // MARK: What was not read

  private mutating func add(_ found: [WorkbookRemark]) {
    remarks += found.prefix(Self.mostRemarks)
    let rest = found.count - Self.mostRemarks
    guard rest > 0 else { return }
    remarks.append(
      WorkbookRemark(
        .unread, at: WorkbookPosition(tab),
        Phrase(nl: "en nog \(rest) van deze soort", en: "and \(rest) more of this kind")))
  }

  private static func words(of row: SheetRow) -> String {
    let text = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    return text.count > 60 ? "\(text.prefix(59))…" : text
  }

  private mutating func reportAbove(_ rows: ArraySlice<SheetRow>) {
    add(
      rows.map { row in
        WorkbookRemark(
          .unread, at: WorkbookPosition(tab, row: row.number),
          Phrase(
            nl: "staat boven de kopjes en is niet gelezen: '\(Self.words(of: row))'",
            en: "is above the headings and was not read: '\(Self.words(of: row))'"))
      })
  }

  private mutating func reportSecondTable(from row: Int, _ table: SheetTable) {
    let count = Catalogue.count(
      table.rows.count { $0.number >= row }, one: Phrase(nl: "rij", en: "row"),
      many: Phrase(nl: "rijen", en: "rows"))
    add([
      WorkbookRemark(
        .unread, at: WorkbookPosition(tab, row: row),
        Phrase(
          nl: "hier begint een tweede tabel; niet gelezen: ",
          en: "a second table begins here; not read: ")
          + count,
        remedy: Phrase(
          nl: "Zet die rijen in de eerste tabel.", en: "Put those rows in the first table."))
    ])
  }

  private mutating func reportColumns(
    _ columns: [Int?], _ headings: SheetRow, _ table: SheetTable
  ) {
    let missing = columns.indices.filter {
      columns[$0] == nil && sheet.columns[$0].role != .automatic
    }
    let width = table.rows.reduce(0) { max($0, $1.cells.count) }
    let known = Set(columns.compactMap(\.self))
    let others = (0..<width).filter { !known.contains($0) }
    var filled: [Int: [Int]] = [:]
    for row in table.rows where row.number > headings.number {
      for index in others where index < row.cells.count {
        let text = row.cells[index].text
        if !CellText.trimmed(text).isEmpty { filled[index, default: []].append(row.number) }
      }
    }
    let names = missing.flatMap {
      [sheet.columns[$0].heading.dutch, sheet.columns[$0].heading.english]
    }
    var found: [WorkbookRemark] = []
    for index in filled.keys.sorted() {
      let heading = CellText.trimmed(headings.cell(index).text)
      let rows = filled[index] ?? []
      let shown =
        rows.prefix(6).map(String.init).joined(separator: ", ") + (rows.count > 6 ? ", …" : "")
      let near = heading.isEmpty ? nil : NearestWord.nearest(to: heading, among: names)
      found.append(
        WorkbookRemark(
          .unread,
          at: WorkbookPosition(
            tab,
            column: Phrase(verbatim: heading.isEmpty ? ColumnLetters.of(index) : heading)),
          Catalogue.count(
            rows.count, one: Phrase(nl: "cel", en: "cell"), many: Phrase(nl: "cellen", en: "cells"))
            + Phrase(
              nl: " niet gelezen (rij \(shown)): dit kopje is er geen van raakvlak",
              en: " not read (row \(shown)): this heading is none of raakvlak's"),
          remedy: near.map {
            Phrase(
              nl: "Bedoelde u '\($0)'? Herstel het kopje.",
              en: "Did you mean '\($0)'? Mend the heading.")
          }))
    }
    add(found)
    guard !missing.isEmpty else { return }
    let list = Phrase.list(missing.map { sheet.columns[$0].heading })
    add([
      WorkbookRemark(
        .otherwise, at: WorkbookPosition(tab),
        Phrase(nl: "deze kolommen ontbreken: ", en: "these columns are missing: ") + list
          + Phrase(nl: "; wat het plan daar heeft, blijft", en: "; what the plan has there stays"))
    ])
  }

  private mutating func reportNotes(_ table: SheetTable) {
    add(
      table.notes.map { note in
        WorkbookRemark(
          .unread,
          at: WorkbookPosition(
            tab, row: note.row, column: Phrase(verbatim: ColumnLetters.of(note.column))),
          Phrase(
            nl: "notitie niet gelezen: '\(note.text.prefix(60))'",
            en: "note not read: '\(note.text.prefix(60))'"))
      })
    add(
      table.merged.map { cells in
        WorkbookRemark(
          .otherwise,
          at: WorkbookPosition(
            tab, row: cells.rows.lowerBound,
            column: Phrase(verbatim: ColumnLetters.of(cells.columns.lowerBound))),
          Phrase(
            nl: "samengevoegde cel: de waarde geldt alleen voor de eerste rij",
            en: "merged cell: its value is that of the first row only"))
      })
  }
}

enum ColumnLetters {
  /// A column as spreadsheets name it: 0 is `A`, 26 is `AA`.
  static func of(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : of(index / 26 - 1) + last
  }
}
