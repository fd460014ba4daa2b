internal import FoundationEssentials
import Build
import Documents
import PlanModel
import Sheets
import SourceText
import TextFormats
import Toolkit
import Views

/// A list that a department sent back, as a client uploads it, and what it would change.
struct ReturnedList {
  let result: DecisionImport
  private let file: ReturnedFile
  private let name: String
  private let bytes: [UInt8]

  private static let mostShown = 500

  /// - Parameter day: of today: nothing can have been discussed later.
  init(_ body: [UInt8], _ plan: EditedPlan, today day: Day) throws(EditProblem) {
    var members = try JSONMembers(try JSONTree.read(body))
    // A path of the client's machine is nobody's concern.
    let name = try members.text("name").split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    let code = try members.textIfAny("department")
    guard let data = Data(base64Encoded: try members.text("data")) else {
      throw .form("'data' is not base64")
    }
    _ = members.value("hash")
    try members.end()
    self.name = name ?? "?"
    bytes = Array(data)
    let graph = plan.graph
    let names = ColumnNames([], remembered: RememberedColumns(graph.plan).choices)
    do throws(UnusableReturn) {
      file = try ReturnedFile(bytes, named: self.name, names)
    } catch {
      throw .notRecorded(error.message)
    }
    let department = code.flatMap { code in
      graph.plan.departments.firstIndex { $0.code.value == code }
    }
    result = DecisionImport(
      file.rows, by: RowReader(graph: graph, department: department, today: day))
  }

  /// Identity of what was shown: the file, and what of it would go in.
  var hash: String {
    let accepted = result.accepted.map {
      "\($0.point) \($0.code) \($0.words.english) \($0.position.row)"
    }
    return ContentHash.of(bytes + Array(accepted.joined(separator: "\n").utf8))
  }

  /// What would change and why, and all else that was read or was not.
  func json(_ language: Language) -> JSONValue {
    let report = ImportText(
      language: language, style: TerminalStyle(isColoured: false), width: 100, isPreview: true,
      isWhole: true
    ).text(result, files: [file])
    // What does not go in is sent whatever the number: it is what a person must see.
    var taken = 0
    let rows = result.rows.compactMap { row -> JSONValue? in
      guard let json = json(row, language) else { return nil }
      if isLeft(row) { return json }
      taken += 1
      return taken <= Self.mostShown ? json : nil
    }
    return .object([
      "hash": .text(hash), "count": .number(result.accepted.count), "rows": .list(rows),
      "report": .text(report),
    ])
  }

  /// Whether something of a row does not go in.
  private func isLeft(_ row: DecisionImport.Row) -> Bool {
    if case .conflict = row.outcome { return true }
    return row.isKept
  }

  /// A row in which something was answered; nil for one that changes nothing.
  private func json(_ row: DecisionImport.Row, _ language: Language) -> JSONValue? {
    var members: [String: JSONValue] = [
      "row": .number(row.position.row), "about": .text(row.name), "key": .text(row.name),
    ]
    // With what was typed, so that it can be corrected and come back.
    if isLeft(row) {
      members["typed"] = .list(
        row.returned.typed.map {
          .object(["column": .text($0.column(language)), "text": .text($0.text)])
        })
      members["why"] = .text(row.refusals.map { $0.reason(language) }.joined(separator: "; "))
      members["remedy"] = .text(row.refusals.map { $0.remedy(language) }.joined(separator: " "))
    }
    func add(_ outcome: String, _ answer: ReturnedAnswer) {
      members["outcome"] = .text(outcome)
      members["about"] = .text(answer.point)
      members["department"] = .text(answer.code)
      members["answer"] = .text(answer.words(language))
    }
    switch row.outcome {
    case .new(let answer): add("new", answer)
    case .changed(let answer, let former):
      add("changed", answer)
      members["before"] = .text(former.answer(language))
    case .conflict(let answer, let side, _):
      add("conflict", answer)
      members["before"] = .text(side.words(language))
    case .refused: members["outcome"] = .text("refused")
    case .waiting: members["outcome"] = .text("waiting")
    case .unchanged, .superseded, .unfilled:
      guard row.isKept else { return nil }
      members["outcome"] = .text("refused")
    }
    return .object(members)
  }
}
