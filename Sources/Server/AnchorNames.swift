import PlanModel
import Toolkit
import Views

/// Ids of a plan's nodes in pages.
struct AnchorNames {
  private let graph: PlanGraph
  private let addresses: Addresses

  init(_ graph: PlanGraph, _ addresses: Addresses) {
    self.graph = graph
    self.addresses = addresses
  }

  /// Address that shows a node; nil when no page does.
  func address(of node: Node, in pages: ServedPages) -> String? {
    guard !ids(of: node).isEmpty, let link = addresses.link(to: node, in: graph),
      let page = link.split(separator: "#").first, pages[String(page)] != nil
    else { return nil }
    return "/\(link)"
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
