package import Sheets
import Toolkit

/// What a heading is that somebody changed in a workbook: `Wie doet het=trekker`.
package struct HeadingChoice: Sendable {
  package let heading: String
  package let column: String

  /// Nil without a sign, or for what is the heading of no column.
  package init?(_ text: String) {
    guard let sign = text.lastIndex(of: "=") else { return nil }
    heading = CellText.trimmed(String(text[..<sign]))
    let name = CellText.folded(String(text[text.index(after: sign)...]))
    let all = PlanSheet.allCases.flatMap(\.columns)
    let found = HeadingNames(all).index(of: name).map { all[$0] }
    guard !heading.isEmpty, let found else { return nil }
    column = found.heading.dutch
  }

  /// The tables with those headings as they were.
  package static func apply(_ choices: [HeadingChoice], to tables: [SheetTable]) -> [SheetTable] {
    guard !choices.isEmpty else { return tables }
    let own = PlanSheet.allCases.flatMap(\.columns).flatMap { $0.spellings + $0.formerSpellings }
    let headings = Set(own + choices.map { CellText.folded($0.heading) })
    return tables.map { table in
      guard !table.isHidden, let head = headingRow(of: table, headings) else { return table }
      let rows = table.rows.enumerated().map { index, row -> SheetRow in
        // A value may be the same word: it stays.
        guard index == head else { return row }
        return SheetRow(
          number: row.number,
          cells: row.cells.map { cell in
            let text = CellText.folded(cell.text)
            let choice = choices.first { CellText.folded($0.heading) == text }
            return choice.map { SheetCell(.text($0.column)) } ?? cell
          })
      }
      return SheetTable(
        name: table.name, file: table.file, isHidden: table.isHidden, rows: rows,
        notes: table.notes, merged: table.merged)
    }
  }

  /// Index of the row with the most headings; nil where none has one.
  private static func headingRow(of table: SheetTable, _ headings: Set<String>) -> Int? {
    var best: (index: Int, count: Int)?
    for (index, row) in table.rows.prefix(ReturnedPlanSheet.mostAbove).enumerated() {
      let count = Set(row.cells.map { CellText.folded($0.text) }).intersection(headings).count
      if count > best?.count ?? 0 { best = (index, count) }
    }
    return best?.index
  }
}
