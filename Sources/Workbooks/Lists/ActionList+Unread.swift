import Sheets
import Toolkit

/// What of a list was not read.
extension ActionList {
  // MARK: What was not read

  mutating func unread(_ column: ListColumn, _ row: SheetRow) {
    let text = text(column, in: row)
    remarks.append(
      WorkbookRemark(
        .unread, at: WorkbookPosition(sheet, row: row.number, column: column.name),
        Phrase(nl: "niet gelezen: '\(text.prefix(60))'", en: "not read: '\(text.prefix(60))'")))
  }

  mutating func reportLoose(_ row: SheetRow) {
    let text = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    guard !text.isEmpty else { return }
    remarks.append(
      WorkbookRemark(
        .unread, at: WorkbookPosition(sheet, row: row.number),
        Phrase(
          nl: "geen actie, niet gelezen: '\(text.prefix(60))'",
          en: "no action, not read: '\(text.prefix(60))'")))
  }

  mutating func reportUnread(_ table: SheetTable, _ head: Int, _ known: Set<Int>) {
    var filled: [Int: Int] = [:]
    for row in table.rows.dropFirst(head + 1) {
      for (index, cell) in row.cells.enumerated()
      where !known.contains(index) && !CellText.trimmed(cell.text).isEmpty {
        filled[index, default: 0] += 1
      }
    }
    for index in filled.keys.sorted() {
      let heading = CellText.trimmed(table.rows[head].cell(index).text)
      remarks.append(
        WorkbookRemark(
          .unread,
          at: WorkbookPosition(
            sheet, column: Phrase(verbatim: heading.isEmpty ? ColumnLetters.of(index) : heading)),
          Phrase(
            nl: "\(filled[index] ?? 0) cellen niet gelezen",
            en: "\(filled[index] ?? 0) cells not read"),
          remedy: Phrase(
            nl: "Zeg wat het is met: --column \"\(heading)=…\"",
            en: "Say what it is with: --column \"\(heading)=…\"")))
    }
    for row in table.rows.prefix(head) { reportLoose(row) }
  }
}
