import PlanModel
import Toolkit
import Views

/// Under which ids the things of a plan stand in pages.
struct AnchorNames {
  private let graph: PlanGraph
  private let addresses: Addresses

  init(_ graph: PlanGraph) {
    self.graph = graph
    addresses = Addresses(graph.plan)
  }

  /// The best first: a sub-point may stand for itself, else it is looked for at its point.
  func ids(of node: Node) -> [String] {
    let name = graph.name(of: node)
    return switch node {
    case .theme, .effect: [Slug.exact(name)]
    case .focusArea: [addresses.fragment(.focusArea(name))]
    case .department: [addresses.fragment(.department(name))]
    case .actionPoint: [addresses.fragment(.actionPoint(name))]
    case .subPoint: [addresses.fragment(.actionPoint(name))] + ids(of: node.holder)
    case .plan, .source, .group, .budget, .budgetLine, .handOut, .decision: []
    }
  }
}
