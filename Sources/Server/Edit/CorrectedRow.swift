import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// A row that does not go in, as somebody corrects it on the page: all that was typed, and a field for
/// what can be answered or is wrong.
struct CorrectedRow {
  private let row: DecisionImport.Row
  private let plan: Plan
  private let language: Language

  /// The columns that have a field; nil for what can be answered or is wrong.
  private let shown: [HandoutColumn]?

  init(
    _ row: DecisionImport.Row, _ plan: Plan, _ language: Language, fields: [HandoutColumn]? = nil
  ) {
    self.row = row
    shown = fields
    self.plan = plan
    self.language = language
  }

  var members: [String: JSONValue] {
    let columns = shown ?? self.columns
    var members: [String: JSONValue] = [
      // All of it, so that it can come back.
      "typed": .list(
        typed.map { column, text in
          .object([
            "column": .text(column.title(language)), "text": .text(text),
            "isFilled": .flag(column.isToFill),
          ])
        }),
      "fields": .list(columns.map(field)),
      "why": .text(row.refusals.map { plain($0.reason) }.joined(separator: "; ")),
      "remedy": .text(row.refusals.map { plain($0.remedy) }.joined(separator: " ")),
      // What is said at no field.
      "problem": .text(
        row.refusals.filter { refusal in column(of: refusal).map(columns.contains) != true }
          .map(sentences).joined(separator: " ")),
    ]
    if let whose = row.refusals.lazy.compactMap(\.whose).first {
      members["whose"] = .object(["name": .text(whose.name)])
    }
    return members
  }

  /// All cells that have something. A note at the row is a proposal for the reason, as in the sheet of
  /// refused rows: it would be lost otherwise.
  private var typed: [(column: HandoutColumn, text: String)] {
    HandoutColumn.allCases.compactMap { column in
      let text = written(column)
      return text.isEmpty ? nil : (column, text)
    }
  }

  private func written(_ column: HandoutColumn) -> String {
    let text = row.returned.text(column)
    return column == .reason && text.isEmpty ? row.returned.note : text
  }

  /// What can be answered, and what is wrong. A list without a column of progress asks for none.
  private var columns: [HandoutColumn] {
    let wrong = Set(row.refusals.compactMap(column))
    // Which row it is, is in several cells that must agree.
    let names = row.refusals.contains { Set($0.columns).isSuperset(of: [.key, .number, .title]) }
    return HandoutColumn.allCases.filter { column in
      if wrong.contains(column) || HandoutColumn.answers.contains(column) { return true }
      if [.key, .number, .title].contains(column) {
        return names && !row.returned.text(column).isEmpty
      }
      return column.isToFill && column != .whose && row.returned.cell(column) != nil
    }
  }

  /// The cell at which a refusal is shown: the first that has something, of which it is about.
  private func column(of refusal: RowRefusal) -> HandoutColumn? {
    refusal.columns.first { !row.returned.text($0).isEmpty } ?? refusal.columns.first
  }

  private func field(_ column: HandoutColumn) -> JSONValue {
    let wrong = row.refusals.filter { self.column(of: $0) == column }
    let problem = wrong.isEmpty ? nil : wrong.map(sentences).joined(separator: " ")
    return Self.field(column, text(column), problem: problem, plan, language)
  }

  /// A field for a cell.
  static func field(
    _ column: HandoutColumn, _ text: String, problem: String? = nil, _ plan: Plan,
    _ language: Language
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "column": .text(column.title(language)), "name": .text(column.rawValue),
      "text": .text(text),
    ]
    members["problem"] = problem.map { .text($0) }
    let choices = choices(of: column, plan, language)
    if !choices.isEmpty {
      members["choices"] = .list(
        choices.map { .object(["value": .text($0.value), "text": .text($0.text)]) })
    }
    return .object(members)
  }

  /// What was typed; for a department that the plan knows its code, which is among the choices.
  private func text(_ column: HandoutColumn) -> String {
    let known = row.refusals.lazy.compactMap(\.whose).first?.department
    guard column == .whose, let known else { return written(column) }
    return plan.departments[known].code.value
  }

  private static func choices(
    of column: HandoutColumn, _ plan: Plan, _ language: Language
  ) -> [(value: String, text: String)] {
    switch column {
    // As in the list: what was not discussed is left empty.
    case .decision:
      DecisionState.allCases.filter { $0 != .notDiscussed }
        .map { ($0.name(language), $0.name(language)) }
    case .done: ProgressState.allCases.map { ($0.name(language), $0.name(language)) }
    case .whose: plan.departments.map { ($0.code.value, $0.heading(language)) }
    default: []
    }
  }

  private func sentences(_ refusal: RowRefusal) -> String {
    let reason = plain(refusal.reason.capitalized)
    let end = reason.hasSuffix(".") || reason.hasSuffix("?") ? "" : "."
    return "\(reason)\(end) \(plain(refusal.remedy))"
  }

  private func plain(_ phrase: Phrase) -> String {
    FormatJSON.plain(phrase.onScreen(language), language)
  }
}
