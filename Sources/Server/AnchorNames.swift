import PlanModel
import Toolkit
import Views

/// Ids of a plan's nodes in pages.
struct AnchorNames {
  private let graph: PlanGraph
  private let addresses: Addresses

  init(_ graph: PlanGraph) {
    self.graph = graph
    addresses = Addresses(graph.plan)
  }

  /// Candidate ids, the best first: a sub-point may have an anchor of its own, else its point has.
  func ids(of node: Node) -> [String] {
    let name = graph.name(of: node)
    return switch node {
    case .theme, .effect: [Slug.exact(name)]
    case .focusArea: [addresses.fragment(.focusArea(name))]
    case .department: [addresses.fragment(.department(name))]
    case .actionPoint: [addresses.fragment(.actionPoint(name))]
    case .subPoint: [addresses.fragment(.actionPoint(name))] + ids(of: node.holder)
    case .plan, .source, .group, .budget, .budgetLine, .handOut, .decision, .region, .footnote,
      .indicator, .goal, .result, .scale, .report, .progressRow:
      []
    }
  }
}
