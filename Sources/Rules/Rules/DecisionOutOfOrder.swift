package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DecisionOutOfOrder: Rule {
  package static let name = "decision-out-of-order"
  package static let group = RuleGroup.decisions
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl:
      "Het laatste antwoord van een afdeling op een punt is niet ouder dan de antwoorden erboven.",
    en: "A department's last answer to a point is no older than the answers above it.")
  package static let reason = Phrase(
    nl:
      "Het laatste antwoord in het bestand geldt: zo geldt een oud antwoord in plaats van een nieuw.",
    en: "The last answer in the file holds: so an old answer holds in the place of a new one.")
  package static let remedy = Phrase(
    nl: "Zet dit antwoord boven het nieuwere. Moet het gelden, leg dan een uitzondering vast.",
    en: "Move this answer above the newer one. If it should hold, record an exception.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
        sub-points:
          - text: Meer schaduw
    decisions:
      - {point: 12, department: VTH, state: discussed, date: 2027-02-01}
      - {point: 12, department: VTH, state: later, date: 2027-05-12}
      - {point: 12, department: VTH, state: takes-over}
      - {point: 12a, department: VTH, state: later, date: 2027-01-01}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
    decisions:
      - {point: 12, department: VTH, state: later, date: 2027-05-12}
      - {point: 12, department: VTH, state: takes-over}
      - {point: ↓12, department: VTH, state: discussed, date: 2027-02-01}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let decisions = input.plan.decisions
    let keys = decisions.indices.map { Key($0, in: input.graph) }
    var last: [Key: Int] = [:]
    var newest: [Key: Int] = [:]
    for (index, key) in keys.enumerated() {
      guard let key else { continue }
      last[key] = index
      guard let date = decisions[index].date else { continue }
      if let known = newest[key].flatMap({ decisions[$0].date }), date <= known { continue }
      newest[key] = index
    }
    return keys.enumerated().compactMap { index, key in
      let decision = decisions[index]
      guard let key, last[key] == index, let date = decision.date,
        let newer = newest[key].map({ decisions[$0] }), let day = newer.date, date < day
      else { return nil }
      let (who, point) = (decision.department.value.excerpt, decision.point.value.excerpt)
      let (old, new) = (date.phrase, day.phrase)
      return finding(
        Phrase(
          nl: """
            het antwoord van afdeling \(who) op punt \(point) van \(old.dutch) staat onder dat van \
            \(new.dutch), en geldt daardoor
            """,
          en: """
            department \(who)'s answer to point \(point) of \(old.english) stands below that of \
            \(new.english), and so holds
            """), at: decision.point.range, about: .decision(index),
        notes: [
          Finding.Note(
            Phrase(nl: "dit antwoord is nieuwer", en: "this answer is newer"), at: newer.point.range
          )
        ])
    }
  }

  /// Whose answer to what.
  private struct Key: Hashable {
    let subject: Node
    let decider: Node

    init?(_ decision: Int, in graph: PlanGraph) {
      guard let subject = graph.links(from: .decision(decision), .decided).first,
        let decider = graph.links(from: .decision(decision), .decider).first
      else { return nil }
      self.subject = subject.to
      self.decider = decider.to
    }
  }
}
