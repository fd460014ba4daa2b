import PlanModel
import Testing
import Toolkit
import Views

/// What is counted of the advice, and how.
@Suite struct EvaluationTests {
  /// A made-up plan: advice to two departments, a primary point, and one point of nobody.
  private static let plan = """
    focus-areas: [{numeral: I, title: Samen}, {numeral: II, title: Leeg}]
    groups: [{id: g, title: Algemeen}]
    departments: [{code: A}, {code: B}, {code: C}]
    action-points:
      - {number: 10, title: Tien, priority: secondary, focus: I, departments: A/B}
      - {number: 2, title: Twee, priority: secondary, group: g, departments: A,
         sub-points: [{text: X}, {text: Y}]}
      - {number: 3, title: Drie, priority: secondary, departments: A}
      - {number: 4, title: Vier, priority: primary, focus: I, departments: A}
      - {number: 5, title: Vijf, priority: secondary, focus: I}
    decisions:
      - {point: 10, department: A, state: takes-over, date: 2025-02-01, reason: Past, landed: Nota}
      - {point: 10, department: B, state: declines, reason: Geen geld}
      - {point: 2b, department: A, state: takes-over, date: 2025-05-01}
      - {point: 4, department: A, state: takes-over, date: 2025-02-01}
    """
  private static let themes = [
    "theme: {id: t, title: Wonen, effects: [{id: a, label: A, points: [10, 2]}]}",
    "theme: {id: u, title: Water, effects: [{id: b, label: B, points: 10}]}",
  ]
  private let sample = graph([plan] + themes)

  private func counts(_ tally: Evaluation.StateCounts) -> String {
    let parts = AdviceState.allCases.filter { tally[$0] > 0 }
      .map { "\(tally[$0]) \($0.counted.english)" }
    return "\(tally.name.english): " + parts.joined(separator: ", ")
  }

  private func answersTable(of report: Report) -> Table? {
    report.tables.first { $0.name == "evaluation-answers" }
  }

  @Test func `a point that two departments are asked counts twice, a primary one not at all`() {
    let evaluation = Evaluation(sample)
    #expect(
      counts(evaluation.all)
        == "all advice: 1 taken over, 1 declined, 1 answered in part, 1 no answer known")
    #expect(
      evaluation.departments.map(counts) == [
        "A: 1 taken over, 1 answered in part, 1 no answer known",
        "B: 1 declined",
      ])
    #expect(evaluation.unasked == ["5"])
  }

  @Test func `a focus area, group or theme counts the advice of its points`() {
    let evaluation = Evaluation(sample)
    #expect(
      evaluation.focusAreas.map(counts) == [
        "I Samen: 1 taken over, 1 declined", "Algemeen: 1 answered in part",
        "outside the focus areas: 1 no answer known",
      ])
    #expect(
      evaluation.themes.map(counts) == [
        "Wonen: 1 taken over, 1 declined, 1 answered in part", "Water: 1 taken over, 1 declined",
        "no theme: no effect leads there: 1 no answer known",
      ])
  }

  @Test func `on a day what came later is open, and what has no date is unknown`() {
    let evaluation = Evaluation(sample, asOf: Day("2025-03-01"))
    #expect(
      counts(evaluation.all) == "all advice: 1 taken over, 2 no answer known, 1 date unknown")
    #expect(evaluation.states.last == .dateUnknown)
    #expect(Evaluation(sample).states.last == .noAnswer)
  }

  @Test func `every answer is listed by department and number, with its reason`() throws {
    let report = Report.evaluation(Evaluation(sample), in: sample)
    let answers = try #require(answersTable(of: report))
    #expect(answers.groups.map { $0.heading?.english } == ["A", "B"])
    #expect(
      rows(answers) == [
        ["2", "Twee", "answered in part (follows from the sub-points)", "", "", "", "", "", ""],
        [
          "2b", "Y", "takes over (noted by letter only, so not sure about which sub-point)",
          "2025-05-01", "", "", "", "", "",
        ],
        ["3", "Drie", "no answer known", "", "", "", "", "", ""],
        ["10", "Tien", "takes over", "2025-02-01", "Past", "Nota", "", "", ""],
        ["10", "Tien", "declines", "", "Geen geld", "", "", "", ""],
      ])
    let dated = Report.evaluation(Evaluation(sample, asOf: Day("2025-03-01")), in: sample)
    #expect(
      rows(try #require(answersTable(of: dated))).last
        == ["10", "Tien", "date unknown (noted: declines)", "", "Geen geld", "", "", "", ""])
  }

  @Test func `one item of advice is counted as one`() {
    let graph = graph(
      """
      departments: [{code: A}]
      action-points: [{number: 1, title: Een, priority: secondary, departments: A}]
      """)
    let chart = Report.evaluation(Evaluation(graph), in: graph).charts.first
    #expect(chart?.summary.dutch == "Van 1 advies: 1 geen antwoord bekend.")
    #expect(chart?.summary.english == "Of 1 item of advice: 1 no answer known.")
  }

  @Test func `a plan that asks nothing says so, without tables`() {
    let graph = graph("plan: {title: Leeg, language: nl}")
    let report = Report.evaluation(Evaluation(graph), in: graph)
    #expect(report.tables.isEmpty && report.charts.isEmpty)
    guard case .paragraph(let words)? = report.blocks.last else {
      Issue.record("no words")
      return
    }
    #expect(words.english == "The plan asks no department to take over any advice.")
  }
}
