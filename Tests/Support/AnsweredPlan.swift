import Documents
import PlanModel
package import Rules
import SourceText
package import Toolkit
package import Views
import Drawing

/// The made-up plan with answers that are as made up, of every kind, in hostile words here and there.
package enum AnsweredPlan {
  static let decisions = """
    decisions:
      - {point: 2, department: SD, state: discussed, date: 2027-03-01}
      - {point: 2, department: SD, state: declines, date: 2027-06-15, reason: 'Geen <b>geld</b> | tijd'}
      - {point: 2a, department: WMO, state: takes-over, date: 2027-03-10, landed: '=Werkplan'}
      - {point: 2b, department: WMO, state: later}
    """

  package static let plan = PlanInput(files: [
    SourceFile(path: "plan.yaml", text: SamplePlan.text),
    SourceFile(path: "decisions.yaml", text: decisions),
    SourceFile(path: "themes/wonen.yaml", text: SamplePlan.wonen),
    SourceFile(path: "themes/klimaat.yaml", text: SamplePlan.klimaat),
  ])

  package static func evaluation(asOf day: String? = nil) -> Report {
    .evaluation(Evaluation(plan.graph, asOf: day.flatMap { Day($0) }), in: plan.graph)
  }

  package static func markdown(_ report: Report, _ language: Language = .dutch) -> String {
    ReportMarkdown(
      addresses: Addresses(plan.plan), language: language,
      credit: Attribution(plan.plan, citesLines: false)
    ).text(report)
  }

  package static func page(_ report: Report, _ language: Language = .dutch) -> String {
    ReportHTML(
      addresses: Addresses(plan.plan), language: language,
      credit: Attribution(plan.plan, citesLines: false), house: .own
    ).text(report)
  }
}
