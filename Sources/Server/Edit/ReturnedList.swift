internal import FoundationEssentials
import Build
import PlanModel
import Sheets
import SourceText
import TextFormats
import Toolkit
import Views

/// A list that a department sent back, as a client uploads it, and what it would change.
struct ReturnedList {
  let result: DecisionImport
  let file: ReturnedFile
  private let name: String
  private let bytes: [UInt8]

  /// - Parameter day: of today: nothing can have been discussed later.
  init(_ body: [UInt8], _ plan: EditedPlan, today day: Day) throws(EditProblem) {
    var members = try JSONMembers(try JSONTree.read(body))
    // A path of the client's machine is nobody's concern.
    let name = try members.text("name").split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    let code = try members.textIfAny("department")
    guard let data = Data(base64Encoded: try members.text("data")) else {
      throw .form("'data' is not base64")
    }
    // Read by who takes the list over, or records whose a sub-point is.
    for other in ["hash", "whose"] { _ = members.value(other) }
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
}
