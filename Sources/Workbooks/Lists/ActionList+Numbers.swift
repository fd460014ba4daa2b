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
