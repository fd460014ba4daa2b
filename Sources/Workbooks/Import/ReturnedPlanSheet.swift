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
  var remarks: [WorkbookRemark] = []

  struct Row {
    let number: Int
    /// Texts by our columns; nil where the sheet lacks the column.
    let cells: [String?]
    /// Why a cell cannot be read.
    let problems: [Int: CellProblem]
    /// Whether the program computes something of it.
    var hasFormula = false

    var key: String { CellText.trimmed(cells[0] ?? "") }
  }

  /// Rows among which the headings are looked for.
  static let mostAbove = 20

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
    let names = HeadingNames(sheet.columns)
    var best = Head(columns: sheet.columns.map { _ in nil })
    for (index, row) in table.rows.prefix(mostAbove).enumerated() {
      var head = Head(row: index, columns: sheet.columns.map { _ in nil })
      for (column, cell) in row.cells.enumerated() {
        let text = CellText.folded(cell.text)
        guard !text.isEmpty else { continue }
        if let ours = names.index(of: text, where: { head.columns[$0] == nil }) {
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
    tab = table.label
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
    rows.append(
      Row(
        number: row.number, cells: cells, problems: problems,
        hasFormula: row.cells.contains(where: \.isFormula)))
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
}
