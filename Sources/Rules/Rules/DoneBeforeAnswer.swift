package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DoneBeforeAnswer: Rule {
  package static let name = "done-before-answer"
  package static let group = RuleGroup.decisions
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Wat een afdeling met een advies deed, begon niet voor haar eerste antwoord erop.",
    en: "What a department did with advice did not begin before its first answer to it.")
  package static let reason = Phrase(
    nl: "Wat al liep, is geen gevolg van het plan; vaak is een van de twee dagen verkeerd.",
    en: "What ran already is no result of the plan; often one of the two days is wrong.")
  package static let remedy = Phrase(
    nl:
      "Verbeter de dag. Liep het al, schrijf dat dan onder `reason` en leg een uitzondering vast.",
    en: "Correct the day. If it ran already, write that under `reason` and record an exception.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
    decisions:
      - {point: 12, department: VTH, state: discussed, date: 2027-02-01}
      - point: 12
        department: VTH
        state: takes-over
        date: 2027-05-12
        done: {state: started, date: 2027-03-01}
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
      - point: 12
        department: VTH
        state: takes-over
        date: 2027-05-12
        done: ↓{state: started, date: 2026-03-01}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return graph.plan.decisions.enumerated().compactMap { index, decision in
      guard let done = decision.done, done.state != .no, let day = done.date,
        let subject = graph.targets(of: .decision(index), .decided).first,
        let decider = graph.targets(of: .decision(index), .decider).first,
        let first = graph.indicesOfDecisions(on: subject, by: decider)
          .compactMap({ graph.plan.decisions[$0].date }).min(),
        day < first
      else { return nil }
      let (begun, answered) = (day.phrase, first.phrase)
      return finding(
        Phrase(
          nl: """
            '\(done.state.name.dutch)' op \(begun.dutch), maar het eerste antwoord van afdeling \
            \(decision.department.value.excerpt) is van \(answered.dutch)
            """,
          en: """
            '\(done.state.name.english)' on \(begun.english), but the first answer of department \
            \(decision.department.value.excerpt) is of \(answered.english)
            """), at: done.range, about: .decision(index))
    }
  }
}
