package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Of a report that has a row on any action point; a sub-point's row is its point's.
package enum ProgressMissingFor: Rule {
  package static let name = "progress-missing-for"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Het laatste verslag over actiepunten noemt elk primair punt.",
    en: "The last report on action points has every primary point.")
  package static let reason = Phrase(
    nl: "Een punt dat uit het verslag verdwijnt, verdwijnt uit beeld.",
    en: "A point that drops out of the report drops out of sight.")
  package static let remedy = Phrase(
    nl: """
      Voeg onder `progress` een regel toe, met `status: unknown` als het verslag zwijgt.
      """,
    en: "Add a row under `progress`, with `status: unknown` when the report is silent."
  ).onScreen(
    nl: "Voeg onder `progress` een regel toe; zwijgt het verslag, dan is het oordeel onbekend.",
    en: "Add a row under `progress`; when the report is silent, its rating is unknown.")
  package static let good: [RuleExample] = [
    """
    action-points: [{number: 1, priority: primary}, {number: 2, priority: secondary}]
    reports: [{id: a, title: Eerste, about: 2027}, {id: b, title: Tweede, about: 2028}]
    progress:
      - {report: b, on: 'point:1', text: Loopt.}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points: [{number: 1, priority: primary}, {number: ↓2, priority: primary}]
    reports: [{id: a, title: Eerste, about: 2027}, {id: b, title: Tweede, about: 2028}]
    progress:
      - {report: a, on: 'point:2', text: Loopt.}
      - {report: b, on: 'point:1', text: Loopt.}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    var covered: [Int: Set<Int>] = [:]
    for (index, _) in input.plan.progress.enumerated() {
      let row = Node.progressRow(index)
      guard case .report(let report) = graph.targets(of: row, .report).first else { continue }
      switch graph.targets(of: row, .subject).first {
      case .actionPoint(let point): covered[report, default: []].insert(point)
      case .subPoint(_, let point): covered[report, default: []].insert(point)
      default: break
      }
    }
    let reports = input.plan.reports
    guard let last = covered.keys.max(by: { (reports[$0].moment, $0) < (reports[$1].moment, $1) })
    else { return [] }
    return input.plan.actionPoints.enumerated().compactMap { index, point in
      guard point.priority == .primary, covered[last]?.contains(index) == false else { return nil }
      return finding(
        Phrase(
          nl:
            "verslag '\(reports[last].title.value.excerpt)' zegt niets van primair actiepunt \(point.label)",
          en:
            "report '\(reports[last].title.value.excerpt)' says nothing of primary action point \(point.label)"
        ),
        at: point.nameRange, about: .actionPoint(index))
    }
  }
}
