import PlanModel
import SourceText
import Testing
import Toolkit
@testable import Documents
@testable import Drawing
@testable import Views
import TestSupport
import TextFormats
import Rules

/// The evaluation as text, page, data and drawing.
@Suite struct EvaluationRenderingTests {
  private static func chart(_ language: Language = .dutch) throws -> String {
    let chart = try #require(AnsweredPlan.evaluation().charts.first)
    return BarChartSVG(
      chart, language: language, house: .own, credit: Attribution(AnsweredPlan.plan.plan)
    ).text
  }

  @Test func `the text, the page and the chart are as recorded`() throws {
    let report = AnsweredPlan.evaluation()
    try Snapshot.expect(AnsweredPlan.markdown(report), "evaluation.md")
    try Snapshot.expect(
      AnsweredPlan.markdown(AnsweredPlan.evaluation(asOf: "2027-04-01"), .english),
      "evaluation.en.md")
    try Snapshot.expect(AnsweredPlan.page(report), "evaluation.html")
    try Snapshot.expect(Self.chart(), "evaluation.svg")
  }

  /// Smallest letters of a picture on paper, in points.
  private func smallest(_ picture: ReportDrawing.Picture) throws -> Double {
    let width = try #require(
      picture.svg.firstMatch(of: #/ width="([0-9.]+)(pt)?"/#).flatMap { Double($0.1) })
    let paper = try #require(Double(picture.size.width.dropLast(2))) / 2.54 * 72
    let letters = picture.svg.matches(of: /<text[^>]* font-size="([0-9.]+)"/).compactMap {
      Double($0.1)
    }
    return try #require(letters.min()) * paper / width
  }

  @Test func `no letter of a picture in a document is below 8 points`() throws {
    let figures = PlanGraph(
      PlanReader([SourceFile(path: "plan.yaml", text: FiguresPlan.text)]).plan)
    let reports: [Report] = [
      AnsweredPlan.evaluation(), .figures(figures, asOf: nil), .progress(0, in: figures),
      .evaluation(Evaluation(figures), in: figures),
    ]
    let drawings = reports.flatMap(\.blocks).compactMap {
      ReportDrawing(
        $0, id: "d", language: .dutch, house: .own, credit: Attribution(figures.plan))
    }
    #expect(Set(drawings.map(\.form)) == [.chart, .card, .panels, .strip])
    for drawing in drawings {
      for picture in drawing.pictures {
        #expect(try smallest(picture) >= 8, "\(drawing.title)")
        // So low that what is left of a page is seldom lower.
        let height = try #require(Double(picture.size.height.dropLast(2)))
        if drawing.form == .panels { #expect(height < 8) }
      }
    }
  }

  @Test func `the data have a row a count, and a row an answer that cannot calculate`() throws {
    let tables = AnsweredPlan.evaluation().tables.filter {
      ["evaluation", "evaluation-answers"].contains($0.name)
    }.map { TableCSV(language: .english).text($0) }
    #expect(
      try #require(tables.first).hasPrefix(
        """
        \u{FEFF}Division;Name;Asked;Taken over;Taken over in part;Declined;Later;Discussed;\
        Not yet discussed;Answered in part;No answer known\r
        All together;points as a whole;1;0;1;0;0;0;0;0;0\r
        All together;all advice;2;0;1;1;0;0;0;0;0\r
        All together;all sub-points;4;1;0;2;1;0;0;0;0\r

        """))
    #expect(
      try #require(tables.last).hasSuffix(
        """
        WMO;2a;Bel terug;"takes over (noted by letter only, so not sure about which sub-point)";2027-03-10;;'=Werkplan;;;\r
        WMO;2b;Kom langs;"later (noted by letter only, so not sure about which sub-point)";;;;;;\r

        """))
  }

  @Test func `texts of a plan never become markup`() throws {
    let plan = checked(
      #"""
      plan: {title: "<script>alert(1)</script>"}
      departments: [{code: "&amp;", name: "<i>", stated: 1}]
      action-points:
        - {number: "1<", title: "\" <script>", priority: secondary, departments: "&amp;"}
      decisions: [{point: "1<", department: "&amp;", state: later, reason: "<script>"}]
      """#)
    let report = Report.evaluation(Evaluation(plan.graph), in: plan.graph)
    let addresses = Addresses(plan.plan)
    let page = ReportHTML(
      addresses: addresses, language: .dutch, credit: Attribution(plan.plan), house: .own
    ).text(report)
    #expect(!report.tables.isEmpty)
    #expect(page.contains("&lt;script&gt;") && !page.contains("<script"))
  }
}
