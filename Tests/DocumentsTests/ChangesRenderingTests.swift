import Testing
import Toolkit
import Views
import TestSupport
import Rules

/// What changed since last time, as text and as page.
@Suite struct ChangesRenderingTests {
  @Test func `the text and the page are as recorded`() throws {
    let changes = PlanChanges(from: SamplePlan.plan.graph, to: AnsweredPlan.plan.graph)
    let report = Report.changes(changes, since: Phrase(nl: "de map 'oud'", en: "the folder 'old'"))
    try Snapshot.expect(AnsweredPlan.markdown(report), "changes.md")
    try Snapshot.expect(AnsweredPlan.page(report, .english), "changes.en.html")
  }
}
