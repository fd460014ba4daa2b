import NIOHTTP1
import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Answers that departments gave by telephone, by e-mail or in a meeting: read row by row, and noted one by one.
extension EditSession {
  /// What a department was asked, in the rows of its list, each with its answers.
  func asked(of code: String) throws(EditProblem) -> Response {
    guard let rows = rows(of: code) else { throw .missing(Self.noDepartment(code)) }
    return Response(
      .ok,
      .object([
        "rows": .list(
          rows.map { row in
            .object([
              "key": .text(HandoutColumn.key(department: code, point: row.name)),
              "id": .text(row.mark.text), "name": .text(row.name), "words": .text(row.words),
              "isPart": .flag(row.isPart),
              // The valid one first.
              "answers": .list(
                Decision.history(row.answers).map { .text(FormatJSON.plain($0(words), words)) }),
            ])
          }), "fields": Self.fields(plan.graph.plan, words),
      ]))
  }

  /// A row of a department's list.
  private struct AskedRow {
    /// Number of a point or name of a sub-point.
    let name: String
    let words: String
    let mark: RowMark
    let answers: [Decision]
    let isPart: Bool
  }

  private func rows(of code: String) -> [AskedRow]? {
    Handout.all(in: plan.graph).first { $0.addressee.code == code }?.entries.flatMap { entry in
      let point = entry.point
      return [
        AskedRow(
          name: point.number, words: point.title, mark: point.mark, answers: entry.answers,
          isPart: false)
      ]
        + entry.parts.map { asked in
          AskedRow(
            name: asked.part.name, words: asked.part.text, mark: asked.part.mark,
            answers: asked.answers, isPart: true)
        }
    }
  }

  /// The key by which a row is called now: its point may have another number since the page was made.
  private func present(_ key: String, _ id: String) -> String {
    guard let space = key.lastIndex(of: " ") else { return key }
    let code = String(key[..<space])
    let row = rows(of: code)?.first { $0.mark.text == id }
    return row.map { HandoutColumn.key(department: code, point: $0.name) } ?? key
  }

  private static func fields(_ plan: Plan, _ language: Language) -> JSONValue {
    .list(noted.map { CorrectedRow.field($0, "", plan, language) })
  }

  /// What can be noted of an answer.
  private static let noted = HandoutColumn.allCases.filter { $0.isToFill && $0 != .whose }

  /// Notes an answer. The row is known by its id, so that the answer comes to the same thing where that got another
  /// number since the page was made.
  ///
  /// - Returns: the change, or the fields with what is wrong with them.
  mutating func note(_ body: [UInt8]) throws(EditProblem) -> Response {
    var members = try JSONMembers(try JSONTree.read(body))
    let (key, id) = (try members.text("key"), try members.text("id"))
    var cells: [HandoutColumn: String] = [.key: present(key, id), .identity: id]
    let isLast = try members.flag("isLast")
    for (name, text) in try members.textsByName("cells") {
      guard let column = HandoutColumn(rawValue: name), Self.noted.contains(column) else {
        throw .form("no cell '\(name)'")
      }
      if !text.isEmpty { cells[column] = text }
    }
    try members.end()
    let row = ReturnedRow(cells, from: Self.byItself(words))
    let result = DecisionImport(
      [row], by: RowReader(graph: plan.graph, today: today()), replaces: isLast)
    guard result.accepted.isEmpty else {
      return try write([.record(Record(result.accepted, by: .noted, in: words))])
    }
    return Response(.ok, .object(["left": .object(result.rows.first.map(left) ?? empty)]))
  }

  /// A row in which nothing was filled in.
  private var empty: [String: JSONValue] {
    ["fields": Self.fields(plan.graph.plan, words), "problem": .text(Self.nothing(words))]
  }

  private func left(_ row: DecisionImport.Row) -> [String: JSONValue] {
    var members = CorrectedRow(row, plan.graph.plan, words, fields: Self.noted).members
    switch row.outcome {
    case .conflict(_, let side, _):
      members["problem"] = .text(ReturnedList.why(side)(words))
      members["isConflict"] = .flag(true)
    case .unchanged, .superseded: members["problem"] = .text(Self.isThere(words))
    case .unfilled: members["problem"] = .text(Self.nothing(words))
    default: break
    }
    return members
  }

  private static func noDepartment(_ code: String) -> Phrase {
    Phrase(
      nl: "Het plan heeft geen afdeling '\(code)' meer.",
      en: "The plan no longer has a department '\(code)'.")
  }

  private static let byItself = Phrase(nl: "los genoteerd", en: "noted by itself")
  private static let isThere = Phrase(
    nl: "Dit antwoord staat al in het plan.", en: "The plan has this answer already.")
  private static let nothing = Phrase(
    nl: "Er is niets ingevuld. Kies een besluit, of vul in wat er is gedaan.",
    en: "Nothing was filled in. Choose a decision, or fill in what was done.")
}
