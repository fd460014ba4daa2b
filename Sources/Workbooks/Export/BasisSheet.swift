import PlanModel
import Sheets
package import Toolkit

/// Hidden sheet with every value as it was exported.
///
/// Values and no hashes: a conflict must be able to show what a cell was. A row begins with the name
/// of its sheet; the first two rows are the plan, and each sheet begins with the ids of its columns.
enum BasisSheet {
  static let name = "~basis"
  static let mark = "raakvlak-workbook"
  /// Number of the layout; a later one may have other columns.
  static let layout = 1
  static let columnsMark = "~columns"

  static func sheet(
    _ rows: PlanRows, of sheets: [PlanSheet], _ plan: Plan, version: String, _ language: Language
  ) -> Sheet {
    let width = (sheets.map(\.columns.count).max() ?? 0) + 1
    let head = [
      mark, String(layout), version, plan.stableID, plan.editionName, language.rawValue,
    ]
    // For each row its sheet and index; -1 is the row with the ids of the columns.
    var positions: [(sheet: PlanSheet, index: Int)] = []
    for sheet in sheets {
      positions.append((sheet, -1))
      positions += rows[sheet].indices.map { (sheet, $0) }
    }
    let columns = (0..<width).map { Sheet.Column(String($0), width: 12) }
    let all = positions
    let made = Sheet.Rows(count: all.count + 1) { number in
      guard number > 0 else { return head.map(cell) }
      let (sheet, index) = all[number - 1]
      guard index >= 0 else {
        return ([sheet.rawValue, columnsMark] + sheet.columns.map(\.id).dropFirst()).map(cell)
      }
      return ([sheet.rawValue] + rows[sheet][index].cells).map(cell)
    }
    return Sheet(name: name, columns: columns, made: made, isHidden: true)
  }

  private static func cell(_ text: String) -> Sheet.Cell { text.isEmpty ? .empty : .text(text) }
}

/// What a workbook says that the plan was when it was exported.
package struct WorkbookBasis: Sendable {
  package let version: String
  package let planID: String
  package let edition: String
  /// Language of the words in its cells.
  package let language: Language
  var rows: [PlanSheet: [PlanRow]] = [:]
  /// Whether it is that of a list of one's own, which need not have all of the plan.
  private(set) var isOfList = false

  /// Basis in which nothing was exported: every row is new.
  init(language: Language) {
    (version, planID, edition) = ("", "", "")
    self.language = language
  }

  /// Basis of a plan of which nothing was exported, for a list of one's own.
  init(of plan: Plan) {
    isOfList = true
    (version, planID, edition) = ("", plan.stableID, plan.editionName)
    language = plan.language
  }

  /// Nil when the sheet is no basis that this version reads.
  init?(_ table: SheetTable) {
    // The first row has the numbers of the columns.
    guard let head = table.rows.prefix(5).first(where: { $0.cell(0).text == BasisSheet.mark }),
      head.cell(1).text == String(BasisSheet.layout)
    else { return nil }
    version = head.cell(2).text
    planID = head.cell(3).text
    edition = head.cell(4).text
    language = Language(rawValue: head.cell(5).text) ?? .dutch
    // The sheet of the rows that are read, with its columns in their order.
    var current: (sheet: PlanSheet, order: [Int?], width: Int)?
    var read: [PlanRow] = []
    for row in table.rows where row.number > head.number {
      guard let name = row.cells.first?.text else { continue }
      if row.cell(1).text == BasisSheet.columnsMark {
        if let current { rows[current.sheet] = read }
        read = []
        current = PlanSheet(rawValue: name).map { sheet in
          let order = [0] + row.cells.dropFirst(2).map { sheet.index(of: $0.text) }
          return (sheet, order, sheet.columns.count)
        }
        continue
      }
      guard let (sheet, order, width) = current, sheet.rawValue == name else { continue }
      var cells = Array(repeating: "", count: width)
      for position in 0..<min(order.count, row.cells.count - 1) {
        if let index = order[position] { cells[index] = row.cells[position + 1].text }
      }
      read.append(PlanRow(key: cells[0], cells: cells))
    }
    if let current { rows[current.sheet] = read }
  }
}
