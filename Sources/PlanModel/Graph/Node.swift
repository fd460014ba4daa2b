/// Node of a plan: its kind and its index in the plan's list of that kind.
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
  case region(Int)
  case footnote(Int)
  case indicator(Int)
  case goal(Int)
  case result(Int)
  case scale(Int)
  case report(Int)
  case progressRow(Int)

  /// Mapping in which it is written.
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
    case .region: .region
    case .footnote: .footnote
    case .indicator: .indicator
    case .goal: .goal
    case .result: .result
    case .scale: .scale
    case .report: .report
    case .progressRow: .progressRow
    }
  }

  /// Node at which exceptions for this one are recorded: for a sub-point its action point.
  package var holder: Node {
    if case .subPoint(_, let point) = self { .actionPoint(point) } else { self }
  }
}
