import Sheets
import Toolkit

/// What of a list was not read.
extension ActionList {
  // MARK: What was not read

  mutating func unread(_ column: ListColumn, _ row: SheetRow) {
    let text = text(column, in: row)
    if let index = unreadTexts.firstIndex(where: { $0.column == column && $0.text == text }) {
      unreadTexts[index].rows.append(row.number)
    } else {
      unreadTexts.append(UnreadText(column: column, text: text, rows: [row.number]))
    }
  }

  /// One remark for all rows that have the same: a list may have 'high' in each.
  mutating func reportUnreadTexts() {
    remarks += unreadTexts.map { unread in
      let (count, text) = (unread.rows.count, unread.text.prefix(60))
      return WorkbookRemark(
        .unread, at: WorkbookPosition(sheet, row: unread.rows[0], column: unread.column.name),
        Phrase(nl: "niet gelezen: '\(text)'", en: "not read: '\(text)'")
          + (count == 1
            ? Phrase(verbatim: "")
            : Phrase(
              nl: ", ook in \(count - 1) andere \(count == 2 ? "rij" : "rijen")",
              en: ", also in \(count - 1) other \(count == 2 ? "row" : "rows")")),
        remedy: Self.remedy(unread))
    }
  }

  /// What a person may say of a word. It is asked and never guessed: how urgent something is is no
  /// priority of ours.
  private static func remedy(_ unread: UnreadText) -> Phrase? {
    let word = unread.text
    switch unread.column {
    case .priority:
      return Phrase(
        nl:
          "Prioriteit is hier primair (van het eigen team) of secundair (advies aan een andere afdeling). Zeg wat dit woord is: --word \"\(word)=primair\". Hoe dringend iets is, kan in een kolom Toelichting.",
        en:
          "Priority is primary here (of the own team) or secondary (advice to another department). Say what this word is: --word \"\(word)=primary\". How urgent something is can be in a column Explanation."
      ).onScreen(
        nl: """
          Prioriteit is hier primair (van het eigen team) of secundair (advies aan een andere afdeling).
          """,
        en: """
          Priority is primary here (of the own team) or secondary (advice to another department).
          """)
    case .progress:
      let (dutch, english) = (
        ListWord.choices(.progress, .dutch), ListWord.choices(.progress, .english)
      )
      return Phrase(
        nl:
          "Voortgang is hier \(dutch.joined(separator: ", ")). Zeg wat dit is: --word \"\(word)=\(dutch[1])\"",
        en:
          "Progress is \(english.joined(separator: ", ")) here. Say what this is: --word \"\(word)=\(english[1])\""
      ).onScreen(
        nl: "Voortgang is hier \(dutch.joined(separator: ", ")).",
        en: "Progress is \(english.joined(separator: ", ")) here.")
    default: return nil
    }
  }

  /// Says of a period that it was read from a day: the program may have made that of something else.
  mutating func reportDay(_ row: SheetRow, _ period: String) {
    guard let index = columns[.planned] else { return }
    let cell = row.cell(index)
    switch cell.value {
    case .date, .month:
      remarks.append(
        WorkbookRemark(
          .otherwise,
          at: WorkbookPosition(sheet, row: row.number, column: ListColumn.planned.name),
          Phrase(
            nl: "de datum \(cell.text) is gelezen als \(period)",
            en: "the date \(cell.text) was read as \(period)"),
          remedy: Phrase(
            nl: "Klopt dat niet, zet de cel op 'Tekst' en typ de planning opnieuw.",
            en: "If that is wrong set the cell to 'Text' and type the planning anew.")))
    default: break
    }
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
          Catalogue.cells(filled[index] ?? 0) + Phrase(nl: " niet gelezen", en: " not read"),
          remedy: Phrase(
            nl: "Zeg wat het is met: --column \"\(heading)=…\"",
            en: "Say what it is with: --column \"\(heading)=…\""
          ).onScreen(
            nl: "Kies bij dit kopje wat het is.", en: "Choose at this heading what it is.")))
    }
    for row in table.rows.prefix(head)
    where title == nil || !row.cells.contains(where: { CellText.trimmed($0.text) == title }) {
      reportLoose(row)
    }
  }
}

/// A text that a column cannot have.
struct UnreadText {
  let column: ListColumn
  let text: String
  var rows: [Int]
}
