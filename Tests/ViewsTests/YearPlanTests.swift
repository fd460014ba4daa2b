import PlanModel
import Testing
import Toolkit
import Views

/// The outline of a year's implementation plan, line by line.
@Suite struct YearPlanTests {
  private static let plan = """
    focus-areas: [{numeral: I, title: Samen}]
    departments: [{code: A, name: Alfa, stated: 1}, {code: B}]
    action-points:
      - {number: 2, title: Advies, priority: secondary, focus: I, departments: B, refers-to: [1]}
      - {number: 10, title: Los, priority: primary}
      - number: 1
        title: Samen doen
        priority: primary
        focus: I
        departments: A/B
        page: 6
        summary: Kort gezegd.
        refers-to: [2, I]
        sub-points:
          - {text: Bellen, policy-field: zorg, departments: B}
          - {text: Kijken, outside-party: Politie, refers-to: [2]}
    budget:
      years: [2027, 2028]
      remark: Zonder indexering.
      lines:
        - {name: Bel, focus: I, amounts: [100, 200.50], points: [1]}
        - {name: Kijk, heading: Overig, amount: 50, points: [1, 10], remark: Vast.}
        - {name: Rest, amounts: [7]}
      totals: [157, 300]
    """

  private func lines(_ year: Int, _ text: String = plan) -> [String] {
    Report.yearPlan(year, in: graph(text)).blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let level, let title): ["\(level) \(title.english)"]
      case .paragraph(let text): [text.english]
      case .list(let items): items.map { "- \($0.english)" }
      case .table(let table, _): rows(table).map { $0.joined(separator: " | ") }
      case .chart, .figure, .multiples, .status: ["chart"]
      }
    }
  }

  @Test func `primary points are under their focus area, with what the plan says of them`() {
    #expect(
      lines(2027).dropFirst() == [
        "2 I Samen", "3 1 Samen doen", "Kort gezegd.",
        "- Departments: A (Alfa), B", "- Page: 6",
        "- Refers to: 2 Advies; I Samen", "- Is referred to by: 2 Advies", "Bel |  | €100 | ",
        "Kijk | 10 | €50 | Vast.", "Together |  | €150 | ", "1a Bellen [zorg] (B) |  |  | ",
        "1b Kijken (Politie) |  |  | ", "… |  |  | ", "2 Outside the focus areas", "3 10 Los",
        "Kijk | 1 | €50 | Vast.", "… |  |  | ", "2 The budget of 2027", "Zonder indexering.",
        "Bel | I Samen | 1 | €100 | ", "Kijk | Overig | 1, 10 | €50 | Vast.",
        "Rest |  |  | €7 | ", "Together |  |  | €157 | ",
      ])
  }

  @Test func `a line without an amount for the year makes the total unknown`() {
    #expect(
      lines(2028).suffix(3) == [
        "Rest |  |  | unknown | ", "Together |  |  | unknown | ",
        "Total as printed |  |  | €300 | ",
      ])
  }

  @Test func `a year that the budget does not know has no amounts, and says so`() {
    let lines = lines(2031)
    #expect(
      lines.dropFirst().first
        == "The budget in the plan is of 2027 and 2028; the amounts for 2031 are unknown.")
    #expect(lines.contains("Together |  | unknown | "))
    #expect(!lines.contains { $0.contains("€") })
  }

  @Test func `a plan without budget or primary points says so`() {
    #expect(
      lines(2027, "departments: [{code: A}]").dropFirst() == [
        "The plan has no budget: what it costs is unknown.", "The plan has no primary points.",
      ])
  }

  @Test func `a primary point that the budget does not name says so`() {
    let text = """
      action-points: [{number: 1, title: Een, priority: primary}]
      budget: {years: [2027], lines: [{name: Bel, amount: 5}]}
      """
    #expect(lines(2027, text).contains("The budget names no money for this point."))
  }
}
