package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DoneWithoutAnswer: Rule {
  package static let name = "done-without-answer"
  package static let group = RuleGroup.decisions
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Wat begonnen of klaar is, is door de afdeling besproken en niet afgewezen.",
    en: "What was started or finished was discussed by the department and not declined.")
  package static let reason = Phrase(
    nl: "Anders telt hetzelfde advies als gedaan en als niet overgenomen.",
    en: "Otherwise the same advice counts as done and as not taken over.")
  package static let remedy = Phrase(
    nl:
      "Vraag de afdeling wat ze besloot, en noteer dat onder `state`. Klopt `done` niet, haal het weg.",
    en:
      "Ask the department what it decided, and note that under `state`. If `done` is wrong, remove it."
  )
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        priority: secondary
        departments: VTH
      - number: 13
        priority: primary
        departments: VTH
        done: {state: started}
    decisions:
      - {point: 12, department: VTH, state: not-discussed, done: {state: no}}
      - {point: 12, department: VTH, state: takes-over, done: {state: started}}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        priority: secondary
        departments: VTH
      - number: 13
        priority: secondary
        departments: VTH
        done: ↓{state: started}
        sub-points:
          - text: Meer schaduw
            done: ↓{state: finished, date: 2027-05-12}
    decisions:
      - {point: 12, department: VTH, state: declines, done: ↓{state: finished}}
      - {point: 12, department: VTH, state: not-discussed, done: ↓{state: started}}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    points(input.graph) + decisions(input.graph)
  }

  /// Advice of which the plan itself reports that it was done, while nobody answered to it.
  private static func points(_ graph: PlanGraph) -> [Finding] {
    graph.askedNodes.compactMap { node in
      guard let done = graph.progress(on: node), done.state != .no,
        case .actionPoint(let point) = node.holder,
        graph.plan.actionPoints[point].priority == .secondary,
        graph.decisions(on: node).isEmpty, graph.decisions(on: node.holder).isEmpty
      else { return nil }
      return finding(
        Phrase(nl: "bij ", en: "at ") + graph.description(of: node)
          + Phrase(
            nl: " staat '\(done.state.name.dutch)', maar geen afdeling heeft erop geantwoord",
            en: " it says '\(done.state.name.english)', but no department has answered to it"),
        at: done.range, about: .actionPoint(point))
    }
  }

  private static func decisions(_ graph: PlanGraph) -> [Finding] {
    graph.plan.decisions.enumerated().compactMap { index, decision in
      guard let done = decision.done, done.state != .no,
        decision.state == .declines || decision.state == .notDiscussed
      else { return nil }
      let (who, point) = (decision.department.value.excerpt, decision.point.value.excerpt)
      return finding(
        Phrase(
          nl: """
            afdeling \(who) antwoordde op punt \(point) '\(decision.state.name.dutch)', maar het is \
            '\(done.state.name.dutch)'
            """,
          en: """
            department \(who) answered '\(decision.state.name.english)' to point \(point), but it is \
            '\(done.state.name.english)'
            """), at: done.range, about: .decision(index))
    }
  }
}
