package import Findings
import PlanModel
import SourceText
package import Toolkit

/// One finding for a report, with the number of its rows.
package enum RatingEmpty: Rule {
  package static let name = "rating-empty"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Een verslag met een schaal geeft elke regel een oordeel.",
    en: "A report with a scale rates every row.")
  package static let reason = Phrase(
    nl: "Een lege cel lijkt goed nieuws en is geen nieuws.",
    en: "An empty cell looks like good news and is no news.")
  package static let remedy = Phrase(
    nl: "Vul het oordeel in; is de cel in de bron leeg, dan blijft zij leeg.",
    en: "Fill in the rating; if the cell is empty in the source, it stays empty.")
  package static let good: [RuleExample] = [
    """
    scales: [{id: letters, title: P, aspects: [P], values: [{id: goed, tone: good}]}]
    reports: [{id: jv, title: Jaarverslag, scale: letters}, {id: brief, title: Brief}]
    goals: [{id: veilig, text: Veilig wonen}]
    progress:
      - {report: jv, on: 'goal:veilig', ratings: [{aspect: P, status: goed}]}
      - {report: jv, on: 'goal:veilig', status: unknown, because: Het teken is niet te lezen.}
      - {report: brief, on: 'goal:veilig', text: Loopt.}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    scales: [{id: letters, title: P, aspects: [P], values: [{id: goed, tone: good}]}]
    reports: [{id: ↓jv, title: Jaarverslag, scale: letters}]
    goals: [{id: veilig, text: Veilig wonen}]
    progress:
      - {report: jv, on: 'goal:veilig', ratings: [{aspect: P}]}
      - {report: jv, on: 'goal:veilig', text: Loopt.}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let scales = ReportScales(input.plan)
    var all: [String: Int] = [:]
    var empty: [String: Int] = [:]
    for row in input.plan.progress where scales[row] != nil {
      let report = row.report?.value ?? ""
      all[report, default: 0] += 1
      if row.status == nil, row.ratings.allSatisfy({ $0.status == nil }) {
        empty[report, default: 0] += 1
      }
    }
    return input.plan.reports.enumerated().compactMap { index, report in
      guard let rows = empty[report.id.value] else { return nil }
      let count = all[report.id.value] ?? rows
      return finding(
        Phrase(
          nl:
            "in verslag '\(report.title.value.excerpt)' zijn \(rows) van \(count) regels zonder oordeel",
          en: "in report '\(report.title.value.excerpt)' \(rows) of \(count) rows have no rating"),
        at: report.id.range, about: .report(index))
    }
  }
}
