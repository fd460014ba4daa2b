package import PlanModel
package import Sheets
import Toolkit

/// Somebody's own action list: a table with headings in the words of the field.
package struct ActionList {
  package let sheet: String
  /// Number of the row with the headings.
  package let headingRow: Int
  /// Each heading with what it is read as; nil for one that is not read.
  package let mapping: [(heading: String, column: ListColumn?)]
  /// Numbers that the spreadsheet program changed, with what they most likely were.
  package internal(set) var questions: [NumberQuestion] = []
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

  /// Words under priority and progress, in the order of the list.
  package internal(set) var readWords: [ReadWord] = []
  /// What a person says of such words.
  let words: [ListWord]

  let columns: [ListColumn: Int]
  var units: [String: ListUnit] = [:]
  var unitOrder: [ListUnit] = []
  var areas: [String: String] = [:]
  var areaOrder: [(numeral: String, title: String)] = []
  /// How many of the units and areas, from the first, the plan has already.
  var known = (units: 0, areas: 0)
  let repairsNumbers: Bool
  /// Numbers that a person gave for rows.
  let given: [Int: String]
  /// Rows of which the number became that of an action.
  var numberedRows: Set<Int> = []
  /// What merged cells say in the rows and columns that they cover.
  private var covering: [Int: [Int: SheetCell]] = [:]
  /// Rows with a cell that was merged over several columns: headings.
  private var wideRows: Set<Int> = []
  /// What a column has that cannot be read, with the rows of each text, in the order of the list.
  var unreadTexts: [UnreadText] = []
  /// The one text above the headings, which is most likely what the list is called.
  package private(set) var title: String?
  /// Focus area of the heading above a row.
  private var area: String?

  /// Rows among which the headings are looked for.
  private static let mostAbove = 20

  /// - Parameters:
  ///   - choices: what headings are.
  ///   - words: what words under priority and progress are.
  ///   - repairsNumbers: whether numbers that became dates or lost a zero are mended.
  ///   - given: numbers of actions by their rows, where those are not what they were.
  ///   - graph: the plan that the list goes into, of which it may name departments and areas.
  /// - Returns: nil when no sheet has a heading for the title of an action.
  package init?(
    _ tables: [SheetTable], choices: [ListChoice], words: [ListWord] = [], repairsNumbers: Bool,
    given: [Int: String] = [:], into graph: PlanGraph? = nil
  ) {
    let found = tables.filter { !$0.isHidden }.compactMap { table in
      Self.head(in: table, choices).map { (table, $0) }
    }.max { $0.1.columns.count < $1.1.columns.count }
    guard let (table, head) = found else { return nil }
    sheet = table.label
    headingRow = table.rows[head.row].number
    columns = head.columns
    self.words = words
    self.repairsNumbers = repairsNumbers
    self.given = given
    let byIndex = Dictionary(
      head.columns.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var mapping: [(heading: String, column: ListColumn?)] = []
    for (index, cell) in table.rows[head.row].cells.enumerated() {
      let heading = CellText.trimmed(cell.text)
      if !heading.isEmpty { mapping.append((heading, byIndex[index])) }
    }
    self.mapping = mapping
    if let graph { learn(graph.plan) }
    cover(table)
    title = Self.title(table.rows.prefix(head.row))
    read(table, from: head.row + 1)
    reportUnreadTexts()
    reportUnusedNumbers()
    reportUnread(table, head.row, Set(head.columns.values))
    for other in tables where other.name != table.name && !other.rows.isEmpty {
      remarks.append(
        WorkbookRemark(
          .unread, at: WorkbookPosition(other.name),
          Catalogue.rows(other.rows.count)
            + Phrase(
              nl: " niet gelezen: alleen blad '\(table.name)' is gelezen",
              en: " not read: only sheet '\(table.name)' was read")))
    }
    addUnits()
  }

  private static func title(_ rows: ArraySlice<SheetRow>) -> String? {
    let filled = rows.flatMap { row in row.cells.map { CellText.trimmed($0.text) } }
      .filter { $0.contains(where: \.isLetter) }
    return filled.count == 1 && filled[0].count <= 120 ? filled[0] : nil
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
    var rowOfNumber: [String: Int] = [:]
    var previous: String?
    // All units first: a person who leads is recognised by what is none.
    for row in table.rows.dropFirst(first) { _ = codes(in: text(.departments, in: row)) }
    for row in table.rows.dropFirst(first) {
      if isTotal(row) {
        reportTotal(row)
        continue
      }
      // A row to which a person gave a number is an action, and no heading.
      let heading = given[row.number] == nil ? self.heading(in: row) : nil
      let number = heading == nil ? self.number(in: row, after: previous) : ""
      previous = number.isEmpty ? previous : number
      let title = text(.title, in: row)
      let part = text(.subPoint, in: row)
      if let heading {
        area = self.area(heading)
        continue
      }
      guard !title.isEmpty || !part.isEmpty else {
        reportLoose(row)
        continue
      }
      if let parent = Self.parent(of: number, among: numbers), columns[.subPoint] == nil {
        numberedRows.insert(row.number)
        addPart(title, of: parent, row)
      } else if !title.isEmpty,
        !(number.isEmpty && !part.isEmpty && last != nil && isSameTitle(title, row))
      {
        // Without a number of its own it gets the next one.
        let own = number.isEmpty ? Self.next(numbers) : number
        if numbers.insert(own).inserted {
          numberedRows.insert(row.number)
          rowOfNumber[own] = row.number
          addPoint(own, title, row)
        } else {
          reportDoubled(own, title, row, first: rowOfNumber[own])
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
    if let state = value(.progress, in: row) { progress[sheet, default: [:]][row.number] = state }
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
        if let priority = value(.priority, in: row) { cells["priority"] = priority }
      case .planned:
        if let period = ListValues.period(text) {
          cells["planned"] = period
          reportDay(row, period)
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
    if sheet == .points, cells["focus"] == nil, let area { cells["focus"] = area }
  }

  // MARK: Merged cells

  /// A value that was merged over rows is that of each of them, except what makes a row an action.
  private mutating func cover(_ table: SheetTable) {
    let own = Set([ListColumn.number, .title, .subPoint].compactMap { columns[$0] })
    // Once: a list may have as many merged cells as rows.
    let byNumber = Dictionary(
      table.rows.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    for range in table.merged {
      if range.columns.count > 1, range.rows.count == 1 { wideRows.insert(range.rows.lowerBound) }
      guard range.rows.count > 1, range.rows.count <= table.rows.count,
        let first = byNumber[range.rows.lowerBound]
      else { continue }
      let column = range.columns.lowerBound
      guard !own.contains(column) else { continue }
      for row in range.rows.dropFirst() { covering[row, default: [:]][column] = first.cell(column) }
    }
  }

  /// The text of a row that is a heading above actions: one cell, that is no action's.
  private func heading(in row: SheetRow) -> String? {
    let filled = row.cells.indices.filter { !CellText.trimmed(row.cell($0).text).isEmpty }
    guard columns[.focus] == nil, filled.count == 1,
      case .text(let text) = row.cell(filled[0]).value,
      text.contains(where: \.isLetter),
      wideRows.contains(row.number)
        || filled[0] != columns[.title] && filled[0] != columns[.subPoint]
          && (filled[0] == 0 || filled[0] == columns[.number])
    else { return nil }
    return CellText.trimmed(text)
  }

  func text(_ column: ListColumn, in row: SheetRow) -> String {
    guard let index = columns[column] else { return "" }
    var cell = row.cell(index)
    if cell == .empty, let above = covering[row.number]?[index] { cell = above }
    if case .error = cell.value { return "" }
    return CellText.trimmed(CellText.withPlainLines(cell.text))
  }
}
