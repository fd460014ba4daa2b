import PlanModel
import SourceText

/// Departments of an action point, divided into the plan's owner and others.
struct Ownership {
  let point: Int
  /// Owner among the point's departments, as printed there.
  let owner: Link?
  /// Other departments, as printed; partners are none of them, for they only take part.
  let others: [Link]
  /// Whether a department was printed that the plan does not know.
  let hasUnknown: Bool

  /// Ownership of every action point with a number; empty when the plan has no known owner.
  static func all(in graph: PlanGraph) -> [Ownership] {
    guard let owner = graph.links(from: .plan, .owner).first?.to else { return [] }
    return graph.plan.actionPoints.indices.compactMap { index in
      let point = graph.plan.actionPoints[index]
      guard point.isNamed else { return nil }
      let partners = graph.targets(of: .actionPoint(index), .partner)
      let all = graph.links(from: .actionPoint(index), .department)
      let links = partners.isEmpty ? all : all.filter { !partners.contains($0.to) }
      return Ownership(
        point: index, owner: links.first { $0.to == owner },
        others: links.filter { $0.to != owner },
        hasUnknown: all.count < point.allDepartments.count)
    }
  }
}
