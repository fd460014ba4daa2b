import PlanModel
import Testing
import Toolkit
import Views

/// What was done after an answer, and how it is counted.
@Suite struct ProgressTests {
  private static let points = """
    plan: {title: T, language: en, owner: V, period: 2026-2029}
    departments: [{code: V}, {code: A}]
    action-points:
      - {number: 1, title: Own, priority: primary, departments: V,
         done: {state: started, date: 2026-02-01, evidence: 'https://example.org/note'},
         sub-points: [{text: Part, done: {state: finished}}]}
      - {number: 2, title: Advice, priority: secondary, departments: A,
         sub-points: [{text: X}, {text: Y}]}
      - {number: 3, title: Bare, priority: primary, departments: V}
      - {number: 4, title: Shared, priority: primary, departments: V/A}
    decisions:
    """

  private func graph(_ decisions: String...) -> PlanGraph {
    ViewsTests.graph(Self.points + decisions.map { "\n  - {\($0)}" }.joined())
  }

  static let wholes: [([ProgressState?], ProgressState?)] = [
    ([], nil), ([nil], nil), ([.no], .no), ([.started], .started), ([.finished], .finished),
    ([nil, .no], nil), ([nil, .started], .started), ([nil, .finished], .started),
    ([.no, .started], .started), ([.no, .finished], .started), ([.started, .finished], .started),
    ([.finished, .finished], .finished), ([.no, .no], .no),
  ]

  @Test("The progress of a whole follows from that of its parts", arguments: wholes)
  func whole(_ parts: [ProgressState?], _ whole: ProgressState?) {
    #expect(ProgressState.ofWhole(parts) == whole)
    #expect(ProgressState.ofWhole(parts.reversed()) == whole)
  }

  @Test func `a later answer without it does not undo what was done`() {
    let graph = graph(
      "point: 2, department: A, state: later, done: {state: started}",
      "point: 2, department: A, state: takes-over")
    #expect(graph.progress(on: .actionPoint(1), by: 1)?.state == .started)
  }

  @Test func `on a day only what was done until then counts`() {
    let graph = graph(
      "point: 2, department: A, state: takes-over, date: 2026-01-05, done: {state: no}",
      "point: 2, department: A, state: takes-over, date: 2026-01-05, done: {state: finished, date: 2026-04-01}"
    )
    func state(_ day: String) -> ProgressState? {
      graph.progress(on: .actionPoint(1), by: 1, asOf: Day(day))?.state
    }
    #expect(state("2026-01-04") == nil)
    #expect(state("2026-03-31") == .no)
    #expect(state("2026-04-01") == .finished)
  }

  /// A row of the table of what was done: name, total, not started, started, finished, unknown.
  private func counts(_ graph: PlanGraph, asOf day: String? = nil) throws -> [[String]] {
    let evaluation = Evaluation(graph, asOf: day.flatMap { Day($0) })
    let table = Report.evaluation(evaluation, in: graph).tables.first {
      $0.name == "evaluation-progress"
    }
    return rows(try #require(table))
  }

  @Test func `advice that was taken over and primary points are counted by what was done`() throws {
    #expect(
      try counts(graph("point: 2, department: A, state: declines"))
        == [["primary points", "3", "0", "1", "0", "2"]])
    #expect(
      try counts(
        graph(
          "point: 2, department: A, state: takes-over",
          "point: 2a, department: A, state: takes-over, done: {state: finished}"))
        == [
          ["advice taken over", "1", "0", "1", "0", "0"],
          ["primary points", "3", "0", "1", "0", "2"],
        ])
    #expect(
      try counts(
        graph("point: 4, department: A, state: takes-over, done: {state: finished}"),
        asOf: "2026-01-01")
        == [["primary points", "3", "0", "0", "0", "3"]])
  }

  @Test func `the evaluation lists answers and progress of primary points`() throws {
    let graph = graph(
      "point: 4, department: A, state: takes-over, reason: Good, done: {state: no, reason: Later}")
    let table = Report.evaluation(Evaluation(graph), in: graph).tables.first {
      $0.name == "evaluation-primary"
    }
    #expect(
      rows(try #require(table)) == [
        [
          "1", "Own", "", "", "", "", "", "started, 1 February 2026", "",
          "https://example.org/note",
        ],
        ["1a", "Part", "", "", "", "", "", "finished", "", ""],
        ["3", "Bare", "", "no answer known", "", "", "", "", "", ""],
        [
          "4", "Shared", "A", "takes over", "", "Good", "", "not started yet",
          "Later", "",
        ],
      ])
  }

  private func words(_ report: Report) -> [String] {
    report.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let words): [words.english]
      case .list(let items): items.map(\.english)
      default: []
      }
    }
  }

  @Test func `the year plan lists answers and progress of primary points`() {
    let graph = graph("point: 4, department: A, state: later, done: {state: no}")
    let words = words(.yearPlan(2027, in: graph))
    #expect(words.contains("1 started, 1 February 2026; evidence: https://example.org/note"))
    #expect(words.contains("1a finished"))
    #expect(words.contains("4 A: later; done: not started yet"))
  }

  @Test(
    "A year outside the plan's period is reported",
    arguments: [
      ("2026-2029", 2025, true), ("2026-2029", 2026, false), ("2026-2029", 2029, false),
      ("2026-2029", 2031, true), ("2026", 2027, true), ("vanaf 2026", 2031, false),
      ("onbekend", 2031, false),
    ])
  func outside(_ period: String, _ year: Int, _ isOutside: Bool) {
    let graph = ViewsTests.graph(
      Self.points.replacing("period: 2026-2029", with: "period: \(period)"))
    let note = words(.yearPlan(year, in: graph)).contains {
      $0.hasPrefix("Note: the plan is for \(period).")
    }
    #expect(note == isOutside)
  }

  @Test(
    "What people write for how far they are is understood",
    arguments: [
      ("klaar", ProgressState.finished), ("Gereed", .finished), ("ja", .finished),
      ("bezig", .started), ("In uitvoering", .started), ("begonnen", .started), ("nee", .no),
      ("nog niet begonnen", .no), ("finished", .finished),
    ])
  func written(_ text: String, _ state: ProgressState) {
    #expect(ProgressState(written: text) == state)
    #expect(ProgressState(written: "misschien") == nil)
  }
}
