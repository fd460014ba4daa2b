import PlanModel
import SourceText
import Testing
import Toolkit
@testable import Views

/// Every column of a hand-out with every kind of cell: what is filled in is read, refused or
/// reported, and nothing is passed over in silence.
@Suite struct EveryCellTests {
  private static let plan = """
    plan: {title: Verzonnen plan, owner: V, language: nl}
    departments: [{code: V}, {code: SL}]
    hand-out: {date: 2026-06-01}
    action-points:
      - {number: 1, id: licht, title: Licht, priority: secondary, departments: [SL, V], page: 4}
      - {number: 2, id: rondes, title: Rondes, priority: secondary, departments: SL}

    """

  enum Kind: String, CaseIterable {
    case empty, text, number, date, month, truth, formula, error, note, merged

    /// The cell that replaces a good one.
    func cell(_ good: String) -> ReturnedSheet.Cell {
      switch self {
      case .empty: .init("")
      case .text: .init("zomaar iets")
      case .number: .init("46154")
      case .date: .init("2027-03-02", day: Day("2027-03-02"))
      case .month: .init("2-2027")
      case .truth: .init("TRUE")
      case .formula: .init("zomaar iets", isFormula: true)
      case .error: .init("#N/A", isError: true)
      case .note, .merged: .init(good)
      }
    }
  }

  private let plan = graph(EveryCellTests.plan)
  private let columns = HandoutColumn.allCases

  private func good(_ column: HandoutColumn) -> String {
    switch column {
    case .key: "SL 1"
    case .department: "SL"
    case .number: "1"
    case .priority: "secundair"
    case .title: "Licht"
    case .page: "4"
    case .others: "V"
    case .discussedOn: "1-3-2027"
    case .decision: "later"
    case .reason: "Geld"
    case .landed: "Nota"
    case .done: "gestart"
    case .doneOn: "4-3-2027"
    case .doneReason: "Druk"
    case .evidence: "Dossier"
    case .identity: RowMark(.actionPoint(0), in: plan).text
    case .policyField, .causes, .references, .answer, .whose: ""
    }
  }

  /// - Returns: what became of the row, and the remarks on it and on the file.
  private func result(
    _ column: HandoutColumn? = nil, _ kind: Kind = .note
  ) throws -> (outcome: DecisionImport.Outcome, words: String, remarks: [String]) {
    let index = column.flatMap { columns.firstIndex(of: $0) }
    let heads = columns.map { ReturnedSheet.Cell($0.title.dutch) }
    let first = columns.map { $0 == column ? kind.cell(good($0)) : .init(good($0)) }
    // The row below, which a merged cell covers too.
    let second = columns.map { below -> ReturnedSheet.Cell in
      if below == column, kind == .merged { return .init("") }
      return switch below {
      case .key: .init("SL 2")
      case .number: .init("2")
      case .title: .init("Rondes")
      default: .init("")
      }
    }
    let sheet = ReturnedSheet(
      file: "SL.xlsx",
      rows: [heads, first, second].enumerated().map { .init(number: $0 + 1, cells: $1) },
      notes: kind == .note && index != nil ? [.init(row: 2, column: index ?? 0, text: "noot")] : [],
      merged: kind == .merged && index != nil
        ? [.init(rows: 2...3, columns: (index ?? 0)...(index ?? 0))] : [])
    let file = try ReturnedFile("SL.xlsx", sheets: [sheet])
    let reader = RowReader(graph: plan, today: Day("2027-03-31"))
    let rows = DecisionImport(file.rows, by: reader).rows
    let row = try #require(rows.first)
    let words: String =
      switch row.outcome {
      case .new(let answer): answer.words.dutch
      case .refused(let refusal): refusal.all.map(\.reason.dutch).joined(separator: " + ")
      default: ""
      }
    let remarks = row.remarks.map(\.text.dutch)
    return (row.outcome, words, remarks + file.remarks.map(\.text.dutch))
  }

  /// The result in a word: `same` answer, `read` or `left out` in it, `refused`, `waits`; with `said`
  /// for a remark.
  private func outcome(_ column: HandoutColumn, _ kind: Kind) throws -> String {
    let plain = try result().words
    let found = try result(column, kind)
    let cell = kind.cell(good(column))
    let isDay = cell.day != nil && [.discussedOn, .doneOn].contains(column)
    let text = isDay ? "2 maart 2027" : cell.text
    let word =
      switch found.outcome {
      case .new where found.words == plain: "same"
      case .new: text.isEmpty || !found.words.contains(text) ? "left out" : "read"
      case .refused: "refused"
      case .waiting: "waits"
      default: "other"
      }
    return found.remarks.isEmpty ? word : word + " said"
  }

  @Test("Every column with every kind of cell", arguments: HandoutColumn.allCases)
  func table(column: HandoutColumn) throws {
    let found = try Kind.allCases.map { try outcome(column, $0) }
    #expect(found == Self.expected[column], "\(column): \(found)")
  }

  @Test("Nothing that was typed is passed over", arguments: HandoutColumn.allCases)
  func silence(column: HandoutColumn) throws {
    for kind in Kind.allCases where kind != .empty {
      // A merged cell without a value covers nothing.
      if kind == .merged, good(column).isEmpty { continue }
      let outcome = try outcome(column, kind)
      #expect(outcome != "same" && outcome != "left out", "\(column) \(kind)")
    }
  }

  /// In the order of `Kind`.
  private static let expected: [HandoutColumn: [String]] = [
    .key: [
      "same", "refused", "same said", "same said", "same said", "same said", "refused", "same said",
      "same said", "same said",
    ],
    .department: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same said",
    ],
    .number: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same said",
    ],
    .priority: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same said",
    ],
    .title: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same said",
    ],
    .policyField: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same",
    ],
    .causes: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same",
    ],
    .page: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same said",
    ],
    .others: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same said",
    ],
    .references: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same",
    ],
    .answer: [
      "same", "same said", "same said", "same said", "same said", "same said", "same said",
      "same said", "same said", "same",
    ],
    .discussedOn: [
      "left out", "refused", "refused", "read", "refused", "refused",
      "refused", "refused", "same said", "same said",
    ],
    .decision: [
      "left out", "refused", "refused", "refused", "refused", "refused", "refused", "refused",
      "same said", "same said",
    ],
    .reason: [
      "left out", "read", "read", "read", "read", "read", "read said", "refused", "same said",
      "same said",
    ],
    .landed: [
      "left out", "read", "read", "read", "read", "read", "read said", "refused", "same said",
      "same said",
    ],
    .done: [
      "refused", "refused", "refused", "refused", "refused",
      "refused", "refused", "refused", "same said", "same said",
    ],
    .doneOn: [
      "left out", "refused", "refused", "read", "refused", "refused",
      "refused", "refused", "same said", "same said",
    ],
    .doneReason: [
      "left out", "read", "read", "read", "read", "read", "read said", "refused", "same said",
      "same said",
    ],
    .evidence: [
      "left out", "read", "read", "read", "read", "read", "read said", "refused", "same said",
      "same said",
    ],
    .whose: [
      "same", "refused", "refused", "refused", "refused", "refused", "refused", "refused",
      "same said", "same",
    ],
    .identity: [
      "same", "refused", "refused", "refused", "refused", "refused", "refused", "refused",
      "same said", "same said",
    ],
  ]
}
