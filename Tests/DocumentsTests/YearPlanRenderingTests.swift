import Testing
import Toolkit
import Views
import TestSupport
import Rules

/// The outline of a year's implementation plan as text and as page.
@Suite struct YearPlanRenderingTests {
  @Test func `the text and the page are as recorded`() throws {
    let report = Report.yearPlan(2028, in: AnsweredPlan.plan.graph)
    try Snapshot.expect(AnsweredPlan.markdown(report), "yearplan.md")
    try Snapshot.expect(AnsweredPlan.page(report, .english), "yearplan.en.html")
  }
}
