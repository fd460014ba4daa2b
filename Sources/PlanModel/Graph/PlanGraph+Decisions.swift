package import Toolkit
import SourceText

/// What the departments decided, found by what was decided on.
extension PlanGraph {
  /// The decisions of a department on an action point or sub-point, in the order of the files: the
  /// last one is valid, those before it are its history.
  package func decisions(on node: Node, by department: Int) -> [Decision] {
    indicesOfDecisions(on: node, by: .department(department)).map { plan.decisions[$0] }
  }

  /// Indices in the plan of all decisions on an action point or sub-point, in order.
  package func decisions(on node: Node) -> [Int] {
    links(to: node, .decided).compactMap { link in
      if case .decision(let index) = link.from { index } else { nil }
    }
  }

  /// The decision that is valid now, or was valid on a day. A decision without a date does not
  /// count for a day.
  package func decision(on node: Node, by department: Int, asOf day: Day? = nil) -> Decision? {
    decisions(on: node, by: department).last { decision in
      guard let day else { return true }
      return decision.date.map { $0 <= day } ?? false
    }
  }

  /// Whether an action point or sub-point was a department's on a day: by what the plan says of
  /// former times, or because the department has ended since.
  package func wasAsked(_ department: Int, of node: Node, on day: Day?) -> Bool {
    let its = plan.departments[department]
    if its.until != nil, its.until.includes(day) { return true }
    let codes = Set([its.code.value] + its.formerly.map(\.code.value))
    return (formerNames(of: node) + (node == node.holder ? [] : formerNames(of: node.holder)))
      .contains { former in
        former.until.includes(day) && former.departments.contains { codes.contains($0.value) }
      }
  }

  /// The plan, and the action points and sub-points of a department, or of all: what a list that is
  /// handed out names, and what needs an id before.
  package func handedOut(to department: Int?) -> [Node] {
    [.plan]
      + askedNodes.filter { node in
        guard let department else { return true }
        return isAsked(department, of: node)
      }
  }

  /// Whether an action point or sub-point is a department's: named there, or a sub-point that is
  /// nobody's in particular of a point that is the department's.
  package func isAsked(_ department: Int, of node: Node) -> Bool {
    switch node {
    case .actionPoint(let point):
      return askedOfPoints[point].contains(department)
    case .subPoint(_, let point):
      let owners = links(from: node, .department)
      return owners.isEmpty
        ? askedOfPoints[point].contains(department)
        : owners.contains { $0.to == .department(department) }
    default: return false
    }
  }

  /// What the owner did with an action point or sub-point, as the plan says at the point itself.
  package func progress(on subject: Node) -> Progress? {
    switch subject {
    case .actionPoint(let point): plan.actionPoints[point].done
    case .subPoint(let index, let point): plan.actionPoints[point].subPoints[index].done
    default: nil
    }
  }
}
