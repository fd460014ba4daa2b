import PlanModel
import Sheets
import TextFormats
import Toolkit
import Workbooks

/// What the headings of an action list are read as, for a person who can choose otherwise.
struct ListHeadings {
  private let tables: [SheetTable]
  /// Nil where no heading of an action is known.
  private let list: ActionList?

  private static let mostShown = 400

  /// - Parameter tables: none for a file that is no action list.
  init(_ tables: [SheetTable], _ list: ActionList?) {
    self.tables = tables
    self.list = list
  }

  /// What somebody chose for headings.
  static func choices(_ members: inout JSONMembers) throws(EditProblem) -> [ListChoice] {
    var choices: [ListChoice] = []
    for (heading, column) in try members.textsByName("columns").sorted(by: { $0.key < $1.key }) {
      guard let choice = ListChoice("\(heading)=\(column)") else {
        throw .form("no column '\(column)'")
      }
      choices.append(choice)
    }
    return choices
  }

  /// Whether there is nothing that could be a heading.
  var isEmpty: Bool { mapping.isEmpty }

  /// Headings, what they can be, and numbers of which only a person knows what they were.
  func members(_ language: Language) -> [String: JSONValue] {
    let columns = tables.isEmpty ? [] : ListColumn.allCases
    let questions = (list?.questions ?? []).prefix(Self.mostShown)
    return [
      "mapping": .list(mapping),
      "choices": .list(
        columns.map {
          .object(["id": .text($0.rawValue), "name": .text($0.name.capitalized(language))])
        }),
      "questions": .list(
        questions.map {
          .text("\($0.position.words(language)): \($0.found) → \($0.likely)?")
        }),
    ]
  }

  /// Each heading with what it is read as. Where none is known, the fullest row is offered as headings.
  private var mapping: [JSONValue] {
    func entry(_ heading: String, _ column: ListColumn?) -> JSONValue {
      var members: [String: JSONValue] = ["heading": .text(heading)]
      members["column"] = column.map { .text($0.rawValue) }
      return .object(members)
    }
    if let list { return list.mapping.map { entry($0.heading, $0.column) } }
    let rows = tables.filter { !$0.isHidden }.flatMap { $0.rows.prefix(20) }
    func headings(_ row: SheetRow) -> [String] {
      row.cells.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .filter { !$0.isEmpty && $0.count <= 60 }
    }
    var best: [String] = []
    for row in rows {
      let found = headings(row)
      if found.count > best.count { best = found }
    }
    return best.map { entry($0, ListColumn.of($0)) }
  }
}
