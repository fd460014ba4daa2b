import Sheets
import Toolkit

/// Numbers of the actions in a list.
extension ActionList {
  /// The number of a row; asked about where the program changed it.
  mutating func number(in row: SheetRow, after previous: String?) -> String {
    // What a person says counts first, also in a list without a column of numbers.
    if let number = given[row.number] { return number }
    guard let index = columns[.number] else { return "" }
    let position = WorkbookPosition(sheet, row: row.number, column: ListColumn.number.name)
    let cell = row.cell(index)
    switch cell.value {
    case .date(let day), .month(let day):
      let likely = "\(day.day).\(day.month)"
      questions.append(NumberQuestion(position: position, found: cell.text, likely: likely))
      return repairsNumbers ? likely : cell.text
    case .number:
      let text = cell.text
      // After 2.9 comes 2.10, of which a number keeps 2.1; after 2.19 comes 2.20.
      if let previous, let point = text.lastIndex(of: "."),
        let last = Int(text[text.index(after: point)...]), (1...9).contains(last),
        previous == text[...point] + String(last * 10 - 1)
      {
        let likely = text + "0"
        questions.append(NumberQuestion(position: position, found: text, likely: likely))
        return repairsNumbers ? likely : text
      }
      return text
    default:
      var text = CellText.trimmed(cell.text)
      while text.last == "." { text.removeLast() }
      return text
    }
  }

  /// A row with the number of an action above it.
  mutating func reportDoubled(_ number: String, _ title: String, _ row: SheetRow, first: Int?) {
    let other = rows[.points]?.first { $0.number == first }.flatMap { point in
      PlanSheet.points.index(of: "title").flatMap { point.cells[$0] }
    }
    let known =
      first.map { first in
        Phrase(
          nl: " heeft ook rij \(first) ('\(other ?? "")')",
          en: " is that of row \(first) too ('\(other ?? "")')")
      } ?? Phrase(nl: " staat er twee keer", en: " is there twice")
    remarks.append(
      WorkbookRemark(
        .waiting, at: WorkbookPosition(sheet, row: row.number),
        Phrase(nl: "nummer '\(number)'", en: "number '\(number)'") + known
          + Phrase(
            nl: "; deze rij, '\(title.prefix(60))', is niet gelezen",
            en: "; this row, '\(title.prefix(60))', was not read"),
        remedy: Phrase(
          nl:
            "Geef een van beide een ander nummer, in de lijst of met: --numbers \(row.number)=NUMMER",
          en: "Give one of them another number, in the list or with: --numbers \(row.number)=NUMBER"
        ).onScreen(
          nl: "Geef in de lijst een van beide een ander nummer.",
          en: "Give one of them another number in the list.")))
  }

  /// Whether a row adds others up. A row to which a person gave a number is an action.
  func isTotal(_ row: SheetRow) -> Bool {
    guard given[row.number] == nil else { return false }
    let hasFormula = row.cells.contains(where: \.isFormula)
    guard
      let first = row.cells.lazy.map({ CellText.trimmed($0.text) }).first(where: { !$0.isEmpty })
    else { return false }
    return TotalRow.isTotal(first, hasFormula: hasFormula)
      || TotalRow.isTotal(text(.title, in: row), hasFormula: hasFormula)
        && columns[.number].map { row.cell($0).text.isEmpty } != false
  }

  mutating func reportTotal(_ row: SheetRow) {
    let text = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    remarks.append(
      WorkbookRemark(
        .unread, at: WorkbookPosition(sheet, row: row.number),
        Phrase(
          nl: "een optelling en geen actie, niet gelezen: '\(text.prefix(60))'",
          en: "adds up others and is no action, not read: '\(text.prefix(60))'"),
        remedy: Phrase(
          nl: "Is het toch een actie: --numbers \(row.number)=NUMMER",
          en: "If it is an action all the same: --numbers \(row.number)=NUMBER"
        ).onScreen(
          nl: "Is het toch een actie, geef haar in de lijst een andere naam.",
          en: "If it is an action all the same, give it another name in the list.")))
  }

  /// Numbers that a person gave for rows where no action took them.
  mutating func reportUnusedNumbers() {
    for row in given.keys.sorted() where !numberedRows.contains(row) {
      let number = given[row] ?? ""
      remarks.append(
        WorkbookRemark(
          .waiting, at: WorkbookPosition(sheet, row: row),
          Phrase(
            nl: "nummer '\(number)', dat u voor deze rij gaf, is niet gebruikt",
            en: "number '\(number)', which you gave for this row, was not used"),
          remedy: Phrase(
            nl: "Geef de rij van een actie, zoals het programma die telt.",
            en: "Give the row of an action, as the program counts it.")))
    }
  }
}
