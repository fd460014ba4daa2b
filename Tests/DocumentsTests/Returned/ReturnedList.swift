import Documents
import PlanModel
import Sheets
import SourceText
import Testing
import Toolkit
import Views

/// The list of one department as it is handed out, to be filled in, spoiled and taken in again.
struct ReturnedList {
  private(set) var columns: [String]
  var rows: [[String]]

  init(_ plan: AskedPlan) throws {
    let graph = plan.graph
    let table = Table.handout(Handout(for: 0, in: graph), named: "sl")
    let workbook = HandoutWorkbook(language: .dutch, credit: Attribution(graph.plan))
      .workbook(table, of: nil)
    let sheet = try #require(workbook.sheets.first)
    guard case .table(let columns, let cells) = sheet.content else {
      throw NotATable()
    }
    self.columns = columns.map(\.title)
    rows = cells.map { row in
      row.map { cell in if case .text(let text) = cell { text } else { "" } }
    }
  }

  private struct NotATable: Error {}

  static let key = "Sleutel"
  static let number = "Nr."
  static let words = "Actiepunt of onderdeel"
  static let id = "Rij-id"

  subscript(_ row: Int, _ column: String) -> String {
    get { columns.firstIndex(of: column).map { rows[row][$0] } ?? "" }
    set { if let index = columns.firstIndex(of: column) { rows[row][index] = newValue } }
  }

  mutating func remove(_ column: String) {
    guard let index = columns.firstIndex(of: column) else { return }
    columns.remove(at: index)
    for row in rows.indices { rows[row].remove(at: index) }
  }

  func row(_ words: String) throws -> Int {
    try #require(rows.indices.first { self[$0, Self.words] == words })
  }

  mutating func answer(_ row: Int, _ reason: String) {
    self[row, "Besluit"] = "neemt over"
    self[row, "Reden"] = reason
  }

  func taken(into plan: AskedPlan, fromEdition edition: String? = nil) throws -> DecisionImport {
    let sheet = ReturnedSheet(
      file: "SL.xlsx",
      rows: ([columns] + rows).enumerated().map { number, cells in
        .init(number: number + 1, cells: cells.map { .init($0) })
      })
    return DecisionImport(
      try ReturnedRow.all(in: [sheet], of: "SL.xlsx"),
      by: RowReader(graph: plan.graph, otherEdition: edition))
  }
}
