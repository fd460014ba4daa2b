import PlanModel
import TestSupport
import Testing
import Toolkit
import Views

@testable import Drawing
import Rules

/// The drawing of a chart; `EvaluationRenderingTests` has its snapshot.
@Suite struct BarChartTests {
  @Test func `every part of a bar is told in words below it, and its number never overflows`()
    throws
  {
    let plan = checked(
      """
      departments: [{code: Veel, name: Veel}, {code: Weinig, name: Weinig}]
      action-points:

      """
        + (1...500).map { number in
          "  - {number: \(number), title: T, priority: secondary, departments: Veel}\n"
        }.joined() + """
            - {number: 501, title: T, priority: secondary, departments: Weinig}
          decisions:
            - {point: 1, department: Veel, state: takes-over}

          """
        + (2...400).map { "  - {point: \($0), department: Veel, state: later}\n" }.joined())
    let chart = try #require(
      Report.evaluation(Evaluation(plan.graph), in: plan.graph).charts.first)
    let svg = BarChartSVG(chart, language: .dutch, house: .own, credit: Attribution(plan.plan))
    let panels = svg.scene(title: nil, notes: []).marks.subgroups.filter { !$0.subgroups.isEmpty }
    let bars = try #require(panels.dropFirst().first).subgroups
    #expect(
      bars.map { $0.texts.last?.lines.map(\.text) } == [
        ["1 overgenomen · 399 later · 100 geen antwoord bekend"], ["1 geen antwoord bekend"],
      ])
    let parts = try bars.map { try #require($0.subgroups.first).boxes }
    // A plate with the number comes after its part.
    #expect(
      parts.map { $0.map(\.frame.css) } == [
        ["part f0", "part f3", "paper", "part f7", "paper"], ["part f7"],
      ])
    for (part, plate) in parts.flatMap({ zip($0, $0.dropFirst()) })
    where plate.frame.css == "paper" {
      #expect(plate.box.x >= part.box.x && plate.box.maxX <= part.box.maxX)
    }
  }

  @Test func `the kinds differ without colour`() throws {
    let style = SVGStyle(house: .own, classes: BarChartStyle.classes(.own))
    let fills = (0..<BarChartStyle.fills).map { style.attributes(of: "f\($0)") }
    #expect(Set(fills).count == AdviceState.allCases.count)
    for kind in [1, 2, 3, 4, 5, 6, 8] {
      #expect(BarChartStyle.patterns(style).contains("id=\"chart-\(kind)\""))
    }
  }
}

extension [Mark] {
  /// The groups among these marks.
  fileprivate var subgroups: [[Mark]] {
    compactMap { if case .group(_, let marks) = $0 { marks } else { nil } }
  }
}
