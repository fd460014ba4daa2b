/// A thing of a plan, by its kind and its place in the plan's list of that kind.
package enum Node: Hashable, Sendable {
  case plan
  case source(Int)
  case theme(Int)
  case effect(Int)
  case focusArea(Int)
  case group(Int)
  case department(Int)
  case actionPoint(Int)
  case subPoint(Int, of: Int)
  case budget
  case budgetLine(Int)
  case handOut
  case decision(Int)

  /// The mapping in which it is written.
  package var mapName: MapName {
    switch self {
    case .plan: .plan
    case .source: .source
    case .theme: .theme
    case .effect: .effect
    case .focusArea: .focusArea
    case .group: .group
    case .department: .department
    case .actionPoint: .actionPoint
    case .subPoint: .subPoint
    case .budget: .budget
    case .budgetLine: .budgetLine
    case .handOut: .handOut
    case .decision: .decision
    }
  }

  /// The node at which exceptions for this one are recorded: a sub-point has its point's.
  package var holder: Node {
    if case .subPoint(_, let point) = self { .actionPoint(point) } else { self }
  }
}
