package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DeclinedWithoutReason: Rule {
  package static let name = "declined-without-reason"
  package static let group = RuleGroup.decisions
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Neemt een afdeling een advies niet over, dan staat erbij waarom.",
    en: "When a department declines advice, its reason is given.")
  package static let reason = Phrase(
    nl: "De raad vraagt bij de evaluatie waarom een advies niet is overgenomen.",
    en: "At the evaluation the council asks why advice was declined.")
  package static let remedy = Phrase(
    nl: "Vraag de afdeling naar de reden, en zet die achter `reason`.",
    en: "Ask the department for its reason, and put it under `reason`.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
    decisions:
      - {point: 12, department: VTH, state: declines, reason: Er is geen plaats voor bomen.}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
      - code: SL
    action-points:
      - number: 12
        departments: VTH/SL
    decisions:
      - {point: ↓12, department: VTH, state: declines}
      - {point: 12, department: SL, state: declines, reason: ↓nvt}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return graph.plan.decisions.indices.compactMap { index in
      let decision = graph.plan.decisions[index]
      guard decision.state == .declines, ReasonText.isMissing(decision.reason?.value ?? ""),
        isLast(index, in: graph)
      else { return nil }
      let (who, point) = (decision.department.value.excerpt, decision.point.value.excerpt)
      return finding(
        Phrase(
          nl: "afdeling \(who) neemt punt \(point) niet over, en er staat niet waarom",
          en: "department \(who) declines point \(point), and it is not said why"),
        at: (decision.reason ?? decision.point).range, about: .decision(index))
    }
  }

  /// Whether no later answer of the same department replaces it.
  private static func isLast(_ index: Int, in graph: PlanGraph) -> Bool {
    guard let subject = graph.links(from: .decision(index), .decided).first?.to,
      case .department(let who)? = graph.links(from: .decision(index), .decider).first?.to
    else { return true }
    return graph.indicesOfDecisions(on: subject, by: .department(who)).last == index
  }
}
