package import Sheets
import Toolkit
import PlanModel

/// Somebody's own action list: a table with headings in the words of the field.
package struct ActionList {
  package let sheet: String
  /// Number of the row with the headings.
  package let headingRow: Int
  /// Each heading with what it is read as; nil for one that is not read.
  package let mapping: [(heading: String, column: ListColumn?)]
  /// Numbers that the spreadsheet program changed, with what they most likely were.
  package private(set) var questions: [NumberQuestion] = []
  package internal(set) var remarks: [WorkbookRemark] = []
  /// Rows as a plan's workbook has them.
  var rows: [PlanSheet: [ReturnedPlanSheet.Row]] = [:]
  /// Values that no column of a workbook has.
  private(set) var progress: [PlanSheet: [Int: String]] = [:]

  package struct NumberQuestion: Equatable {
    package let position: WorkbookPosition
    package let found: String
    package let likely: String
  }

  private let columns: [ListColumn: Int]
  var units: [String: ListUnit] = [:]
  var unitOrder: [ListUnit] = []
  var areas: [String: String] = [:]
  var areaOrder: [(numeral: String, title: String)] = []
  private let repairsNumbers: Bool

  /// Rows among which the headings are looked for.
  private static let mostAbove = 20

  /// - Parameters:
  ///   - choices: what headings are.
  ///   - repairsNumbers: whether numbers that became dates or lost a zero are mended.
  /// - Returns: nil when no sheet has a heading for the title of an action.
  package init?(_ tables: [SheetTable], choices: [ListChoice], repairsNumbers: Bool) {
    let found = tables.filter { !$0.isHidden }.compactMap { table in
      Self.head(in: table, choices).map { (table, $0) }
    }.max { $0.1.columns.count < $1.1.columns.count }
    guard let (table, head) = found else { return nil }
    sheet = table.name
    headingRow = table.rows[head.row].number
    columns = head.columns
    self.repairsNumbers = repairsNumbers
    let byIndex = Dictionary(
      head.columns.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var mapping: [(heading: String, column: ListColumn?)] = []
    for (index, cell) in table.rows[head.row].cells.enumerated() {
      let heading = CellText.trimmed(cell.text)
      if !heading.isEmpty { mapping.append((heading, byIndex[index])) }
    }
    self.mapping = mapping
    read(table, from: head.row + 1)
    reportUnread(table, head.row, Set(head.columns.values))
    for other in tables where other.name != table.name && !other.rows.isEmpty {
      remarks.append(
        WorkbookRemark(
          .unread, at: WorkbookPosition(other.name),
          Phrase(
            nl: "\(other.rows.count) rijen niet gelezen: alleen blad '\(table.name)' is gelezen",
            en: "\(other.rows.count) rows not read: only sheet '\(table.name)' was read")))
    }
    addUnits()
  }

  private static func head(
    in table: SheetTable, _ choices: [ListChoice]
  ) -> (row: Int, columns: [ListColumn: Int])? {
    var best: (row: Int, columns: [ListColumn: Int])?
    for (index, row) in table.rows.prefix(mostAbove).enumerated() {
      var columns: [ListColumn: Int] = [:]
      for (position, cell) in row.cells.enumerated() {
        let heading = CellText.trimmed(cell.text)
        guard !heading.isEmpty, heading.count <= 60 else { continue }
        let choice = choices.first { CellText.folded($0.heading) == CellText.folded(heading) }
        guard let column = choice.map(\.column) ?? ListColumn.of(heading) else { continue }
        if choice != nil || columns[column] == nil { columns[column] = position }
      }
      guard columns[.title] != nil || columns[.subPoint] != nil, columns.count >= 2 else {
        continue
      }
      if columns.count > best?.columns.count ?? 0 { best = (index, columns) }
    }
    return best
  }

  // MARK: Rows

  private mutating func read(_ table: SheetTable, from first: Int) {
    var last: String?
    var numbers: Set<String> = []
    var previous: String?
    // All units first: a person who leads is recognised by what is none.
    for row in table.rows.dropFirst(first) { _ = codes(in: text(.departments, in: row)) }
    for row in table.rows.dropFirst(first) {
      let number = self.number(in: row, after: previous)
      previous = number.isEmpty ? previous : number
      let title = text(.title, in: row)
      let part = text(.subPoint, in: row)
      guard !title.isEmpty || !part.isEmpty else {
        reportLoose(row)
        continue
      }
      if let parent = Self.parent(of: number, among: numbers), columns[.subPoint] == nil {
        addPart(title, of: parent, row)
      } else if !title.isEmpty,
        !(number.isEmpty && !part.isEmpty && last != nil && isSameTitle(title, row))
      {
        // Without a number of its own it gets the next one.
        let own = number.isEmpty ? Self.next(numbers) : number
        if numbers.insert(own).inserted {
          addPoint(own, title, row)
        } else {
          remarks.append(
            WorkbookRemark(
              .waiting, at: WorkbookPosition(sheet, row: row.number),
              Phrase(
                nl: "nummer '\(own)' staat er twee keer; deze rij is niet gelezen",
                en: "number '\(own)' is there twice; this row was not read")))
          continue
        }
        last = own
        if !part.isEmpty { addPart(part, of: own, row) }
      } else if let last {
        addPart(part.isEmpty ? title : part, of: last, row)
      } else {
        reportLoose(row)
      }
    }
  }

  private func isSameTitle(_ title: String, _ row: SheetRow) -> Bool {
    rows[.points]?.last?.cells.contains { $0 == title } == true
  }

  private static func next(_ numbers: Set<String>) -> String {
    String((numbers.compactMap { Int($0) }.max() ?? 0) + 1)
  }

  /// The point of which a number such as `2a` or `2.1` is a part, where that point is in the list.
  private static func parent(of number: String, among numbers: Set<String>) -> String? {
    if let last = number.last, last.isLetter, last.isLowercase {
      let rest = String(number.dropLast())
      if numbers.contains(rest) { return rest }
    }
    if let point = number.lastIndex(of: ".") {
      let rest = String(number[..<point])
      if numbers.contains(rest) { return rest }
    }
    return nil
  }

  private mutating func addPoint(_ number: String, _ title: String, _ row: SheetRow) {
    var cells = ["number": number, "title": title]
    fill(&cells, row, of: .points)
    append(cells, .points, row)
  }

  private mutating func addPart(_ text: String, of point: String, _ row: SheetRow) {
    var cells = [SheetColumn.point: point, "text": text]
    fill(&cells, row, of: .subPoints)
    append(cells, .subPoints, row)
  }

  private mutating func append(_ cells: [String: String], _ sheet: PlanSheet, _ row: SheetRow) {
    rows[sheet, default: []].append(
      ReturnedPlanSheet.Row(
        number: row.number, cells: sheet.columns.map { cells[$0.id] ?? "" }, problems: [:]))
    guard !text(.progress, in: row).isEmpty else { return }
    if let state = ListValues.progress(text(.progress, in: row)) {
      progress[sheet, default: [:]][row.number] = state
    } else {
      unread(.progress, row)
    }
  }

  private mutating func fill(_ cells: inout [String: String], _ row: SheetRow, of sheet: PlanSheet)
  {
    for column in ListColumn.allCases {
      let text = text(column, in: row)
      guard !text.isEmpty else { continue }
      switch column {
      case .number, .title, .subPoint, .progress: break
      case .departments: cells["departments"] = codes(in: text)
      case .partners where sheet == .points:
        cells["partners"] = codes(in: text)
      case .lead: cells["lead"] = lead(text, row)
      case .priority where sheet == .points:
        if let priority = ListValues.priority(text) {
          cells["priority"] = priority
        } else {
          unread(column, row)
        }
      case .planned:
        if let period = ListValues.period(text) {
          cells["planned"] = period
        } else {
          unread(column, row)
        }
      case .focus where sheet == .points: cells["focus"] = area(text)
      case .page where sheet == .points:
        if Int(text) != nil { cells["page"] = text } else { unread(column, row) }
      default:
        guard let key = column.key, sheet.index(of: key) != nil else {
          unread(column, row)
          continue
        }
        cells[key] = text
      }
    }
  }

  func text(_ column: ListColumn, in row: SheetRow) -> String {
    guard let index = columns[column] else { return "" }
    let cell = row.cell(index)
    if case .error = cell.value { return "" }
    return CellText.trimmed(CellText.withPlainLines(cell.text))
  }

  // MARK: Numbers

  /// The number of a row; asked about where the program changed it.
  private mutating func number(in row: SheetRow, after previous: String?) -> String {
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
      // After 2.9 comes 2.10, of which a number keeps 2.1.
      if text.hasSuffix(".1"), let previous, previous == String(text.dropLast()) + "9" {
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
}
