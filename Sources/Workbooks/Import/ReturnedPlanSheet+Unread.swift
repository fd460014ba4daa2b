import PlanModel
import Sheets
import Toolkit

extension Catalogue {
  static func rows(_ count: Int) -> Phrase {
    self.count(count, one: Phrase(nl: "rij", en: "row"), many: Phrase(nl: "rijen", en: "rows"))
  }

  static func cells(_ count: Int) -> Phrase {
    self.count(count, one: Phrase(nl: "cel", en: "cell"), many: Phrase(nl: "cellen", en: "cells"))
  }
}

/// What of a sheet was not read.
extension ReturnedPlanSheet {
  /// Largest number of remarks of one kind.
  private static let mostRemarks = 20

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

  mutating func reportAbove(_ rows: ArraySlice<SheetRow>) {
    add(
      rows.map { row in
        WorkbookRemark(
          .unread, at: WorkbookPosition(tab, row: row.number),
          Phrase(
            nl: "staat boven de kopjes en is niet gelezen: '\(Self.words(of: row))'",
            en: "is above the headings and was not read: '\(Self.words(of: row))'"))
      })
  }

  mutating func reportSecondTable(from row: Int, _ table: SheetTable) {
    let count = Catalogue.rows(table.rows.count { $0.number >= row })
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

  mutating func reportColumns(
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
          Catalogue.cells(rows.count)
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

  mutating func reportNotes(_ table: SheetTable) {
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
