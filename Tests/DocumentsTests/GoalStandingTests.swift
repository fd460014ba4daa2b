import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit
import Views

/// What reports say and whether targets are met, in the evaluation and the year plan.
@Suite struct GoalStandingTests {
  private let plan = PlanGraph(
    PlanReader([SourceFile(path: "plan.yaml", text: FiguresPlan.text)]).plan)

  private func lines(_ report: Report) -> [String] {
    report.blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let title): ["# \(title.dutch)"]
      case .paragraph(let text): [text.dutch]
      case .list(let items): items.map { "- \($0.dutch)" }
      case .status(let overview, _): ["strip \(overview.reports.map(\.title))"]
      case .table, .chart, .figure, .multiples: []
      }
    }
  }

  @Test func `the evaluation has what the newest report says of each thing, and each target`() {
    let all = lines(.evaluation(Evaluation(plan), in: plan))
    #expect(all.contains("# Wat de verslagen zeggen"))
    #expect(all.contains(#"strip ["Jaarverslag 2029", "Jaarverslag 2030"]"#))
    #expect(
      all.contains(
        "- Minder woninginbraken (Jaarverslag 2030): Volgens planning. Het aantal daalt."))
    #expect(
      all.contains(
        "- Duizend woningen met een keurmerk (Jaarverslag 2030): Niet. Pas vierhonderd."))
    #expect(
      all.contains { $0.contains("1 Sloten op de deur (Jaarverslag 2030): Volgens planning.") })
    #expect(
      all.contains { $0.hasPrefix("- Woninginbraken: niet gehaald: 3,2 in 2030") })
  }

  @Test func `an evaluation of an earlier day has only the reports of until then`() {
    let day = Day(year: 2030, month: 12, day: 31)
    let all = lines(.evaluation(Evaluation(plan, asOf: day), in: plan))
    #expect(all.contains(#"strip ["Jaarverslag 2029"]"#))
    #expect(
      all.contains(
        "- Minder woninginbraken (Jaarverslag 2029): onbekend. Het teken is verloren."))
    #expect(!all.contains { $0.contains("keurmerk (") })
  }

  @Test func `reports without a day are named where a day is asked`() {
    let text = FiguresPlan.text.replacing(", date: 2031-05-01", with: "")
    let graph = PlanGraph(PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan)
    let day = Day(year: 2032, month: 1, day: 1)
    let all = lines(.evaluation(Evaluation(graph, asOf: day), in: graph))
    #expect(all.contains("Zonder dag, en daarom niet meegeteld: Jaarverslag 2030."))
  }

  @Test func `the year plan has the goals with their reports, results and verdicts`() throws {
    let all = lines(.yearPlan(2031, in: plan))
    let start = try #require(all.firstIndex(of: "# Hoe het met de doelen staat"))
    #expect(
      Array(all[(start + 1)...].prefix(4)) == [
        "# Minder woninginbraken",
        "- Jaarverslag 2030: Volgens planning. Het aantal daalt.",
        "- Woninginbraken: niet gehaald: 3,2 in 2030, en het doel is ten hoogste 3.",
        "- Duizend woningen met een keurmerk (Jaarverslag 2030): Niet. Pas vierhonderd.",
      ])
  }

  @Test func `the year plan has at a point what reports say and the targets of its figures`() {
    let text = FiguresPlan.text.replacing("priority: secondary", with: "priority: primary")
    let graph = PlanGraph(PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan)
    let all = lines(.yearPlan(2031, in: graph))
    #expect(all.contains("- Jaarverslag 2030: Volgens planning."))
    #expect(all.count { $0.hasPrefix("- Woninginbraken: niet gehaald") } == 2)
  }
}
