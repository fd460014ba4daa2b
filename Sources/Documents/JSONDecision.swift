import Findings
import PlanModel
import SourceText
import Toolkit

/// A decision as JSON, in the order in which they were noted: of one department's on the same
/// thing the last holds.
struct JSONDecision: Encodable {
  /// The thing that was decided on; none when the plan has no thing of that name.
  let about: JSONNode?
  let pointPrinted: String
  /// The department's code; none when the plan does not know it.
  let department: String?
  let departmentPrinted: String
  let state: String
  /// ISO 8601; none when it is not known when.
  let date: String?
  let reason: String?
  let landed: String?
  let from: String?

  init(_ index: Int, _ graph: PlanGraph) {
    let decision = graph.plan.decisions[index]
    let node = Node.decision(index)
    about = graph.links(from: node, .decided).first.map { JSONNode($0.to, in: graph) }
    pointPrinted = decision.point.value
    department = graph.links(from: node, .decider).first.map { graph.name(of: $0.to) }
    departmentPrinted = decision.department.value
    state = decision.state.rawValue
    date = decision.date?.iso
    reason = decision.reason?.value
    landed = decision.landed?.value
    from = decision.origin?.value
  }
}

/// When the lists were handed out, as JSON.
struct JSONHandOut: Encodable {
  let date: String?
  /// In months.
  let answerWithin: Int?
  let lastDay: String?

  init(_ term: HandOutTerm) {
    date = term.date?.iso
    answerWithin = term.answerWithin
    lastDay = term.lastDay?.iso
  }
}
