package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum ReportOverdue: Rule {
  package static let name = "report-overdue"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een verslag is er op de dag die het plan noemt.",
    en: "A report is there on the day that the plan names.")
  package static let reason = Phrase(
    nl: "De raad wacht op wat hem is toegezegd.",
    en: "The council waits for what it was promised.")
  package static let remedy = Phrase(
    nl: "Geef onder `date` de dag waarop het uitkwam, of spreek een nieuwe dag af.",
    en: "Give under `date` the day on which it came out, or agree on another day.")
  package static let good: [RuleExample] = [
    """
    reports:
      - {id: a, title: Halfjaarbrief, due: 2029-06-30, date: 2029-09-01}
      - {id: b, title: Jaarverslag, due: 2030-06-30}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    reports:
      - {id: ↓a, title: Halfjaarbrief, due: 2029-06-30}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let today = input.today else { return [] }
    return input.plan.reports.enumerated().compactMap { index, report in
      guard let due = report.due, due < today, report.date == nil else { return nil }
      let title = "'\(report.title.value.excerpt)'"
      return finding(
        Phrase(
          nl: "verslag \(title) moest er zijn op \(due.phrase.dutch)",
          en: "report \(title) was due on \(due.phrase.english)"),
        at: report.id.range, about: .report(index))
    }
  }
}
