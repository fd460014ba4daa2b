package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum FinishedWithoutEvidence: Rule {
  package static let name = "finished-without-evidence"
  package static let group = RuleGroup.decisions
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Bij wat klaar is staat sinds wanneer, en waar het te zien is.",
    en: "What is finished has the day, and where it can be seen.")
  package static let reason = Phrase(
    nl: "De raad leest dat het klaar is en kan het nergens nagaan.",
    en: "The council reads that it is finished and can verify it nowhere.")
  package static let remedy = Phrase(
    nl:
      "Schrijf onder `done` een `date`, en onder `evidence` een webadres of de naam van een stuk.",
    en: "Write a `date` under `done`, and under `evidence` a web address or the name of a document."
  )
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 12
        done: {state: finished, date: 2028-02-01, evidence: Evenementenbeleid 2028}
      - number: 13
        done: {state: started}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
        done: ↓{state: finished, date: 2028-02-01}
        sub-points:
          - text: Meer schaduw
            done: ↓{state: finished, evidence: Nota schaduw}
    decisions:
      - {point: 12, department: VTH, state: takes-over, done: ↓{state: finished}}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let points = graph.askedNodes.compactMap { node in
      graph.progress(on: node).flatMap { found($0, about: node.holder) }
    }
    return points
      + graph.plan.decisions.enumerated().compactMap { index, decision in
        decision.done.flatMap { found($0, about: .decision(index)) }
      }
  }

  private static func found(_ done: Progress, about node: Node) -> Finding? {
    guard done.state == .finished else { return nil }
    let missing =
      (done.date == nil ? [Phrase(nl: "wanneer", en: "when")] : [])
      + (done.evidence == nil
        ? [Phrase(nl: "waar het te zien is", en: "where it can be seen")] : [])
    guard !missing.isEmpty else { return nil }
    return finding(
      Phrase(nl: "klaar, maar er staat niet bij ", en: "finished, but it does not say ")
        + Phrase.list(missing), at: done.range, about: node)
  }
}
