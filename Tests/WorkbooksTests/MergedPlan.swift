import Operations
import PlanModel
import Sheets
import SourceText
import TestSupport
import Testing
import Toolkit
import Workbooks

/// A plan that goes out as a workbook, is changed there, and comes back.
struct MergedPlan {
  let files: [SourceFile]
  let graph: PlanGraph
  private(set) var tables: [SheetTable]
  static let day = Day("2027-03-01")

  init(_ texts: [String: String]) throws {
    try self.init(texts.keys.sorted().map { SourceFile(path: $0, text: texts[$0] ?? "") })
  }

  init(_ files: [SourceFile]) throws {
    self.files = files
    let reader = PlanReader(files)
    graph = PlanGraph(reader.plan)
    let workbook = WorkbookExport(graph, in: .dutch).workbook(generator: "proef", version: "1")
    tables = try SheetReader.read(try workbook.xlsx(), named: "plan.xlsx")
  }

  /// The cells of a row with a key, by headings.
  func cells(_ sheet: String, _ key: String) throws -> [String: String] {
    let table = try #require(tables.first { $0.name == sheet })
    let headings = try table.rows.at(0)
    let row = try #require(table.rows.first { $0.cell(0).text == key })
    return Dictionary(
      headings.cells.indices.map { (headings.cell($0).text, row.cell($0).text) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Changes the rows of a sheet, each a list of cells.
  mutating func edit(_ sheet: String, _ change: (inout [[String]]) throws -> Void) throws {
    let index = try #require(tables.firstIndex { $0.name == sheet })
    let table = tables[index]
    let width = table.rows.map(\.cells.count).max() ?? 0
    var rows = table.rows.map { row in (0..<width).map { row.cell($0).text } }
    try change(&rows)
    tables[index] = SheetTable(
      name: table.name,
      rows: rows.enumerated().map { number, cells in
        SheetRow(
          number: number + 1,
          cells: cells.map { $0.isEmpty ? .empty : SheetCell(.text($0)) })
      })
  }

  /// Types a text in a cell.
  mutating func type(_ text: String, _ sheet: String, _ key: String, _ heading: String) throws {
    try edit(sheet) { try $0.type(text, row: $0.position(key), heading) }
  }

  mutating func rename(_ sheet: String, to name: String) throws {
    let index = try #require(tables.firstIndex { $0.name == sheet })
    tables[index] = SheetTable(name: name, rows: tables[index].rows)
  }

  /// Puts a cell of any kind in a row.
  mutating func put(_ cell: SheetCell, _ sheet: String, row: Int, _ heading: String) throws {
    let index = try #require(tables.firstIndex { $0.name == sheet })
    let table = tables[index]
    let headings = try table.rows.at(0).cells
    let column = try #require(headings.firstIndex { $0.text == heading })
    let rows = table.rows.map { former -> SheetRow in
      guard former.number == row else { return former }
      var cells = headings.indices.map { former.cell($0) }
      cells[column] = cell
      return SheetRow(number: former.number, cells: cells)
    }
    tables[index] = SheetTable(
      name: table.name, rows: rows, notes: [SheetNote(row: 2, column: 1, text: "Let op")])
  }

  mutating func remove(sheet: String) { tables.removeAll { $0.name == sheet } }

  func merge(into plan: MergedPlan? = nil, deletes: Bool = false) throws -> WorkbookMerge {
    let returned = try #require(ReturnedWorkbook(tables))
    return WorkbookMerge(
      returned, into: plan?.graph ?? graph, deletes: deletes, today: try #require(Self.day))
  }

  /// The files after the merge, by path.
  func merged(into plan: MergedPlan? = nil, deletes: Bool = false) throws -> [String: String] {
    let merge = try merge(into: plan, deletes: deletes)
    return try (plan ?? self).texts(WorkbookChange.phases(merge.changes))
  }

  /// The files after operations, by path.
  func texts(_ phases: [[Operations.Operation]]) throws -> [String: String] {
    var texts = Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
    let reader = PlanReader(files)
    let edit = try OperationEdit(
      phases, as: Phrase(verbatim: "proef"), on: files, parsed: reader, PlanGraph(reader.plan),
      today: try #require(Self.day))
    for file in edit.files {
      texts[file.path] = file.after.map { String(decoding: $0, as: UTF8.self) }
    }
    return texts
  }

  /// Lines that differ, each with `-` or `+`.
  func diff(_ texts: [String: String]) -> [String] {
    var lines: [String] = []
    for file in files {
      let old = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      let new = (texts[file.path] ?? "").split(separator: "\n").map(String.init)
      for change in new.difference(from: old) {
        switch change {
        case .remove(_, let line, _): lines.append("-\(line)")
        case .insert(_, let line, _): lines.append("+\(line)")
        }
      }
    }
    return lines
  }
}
