import PlanModel

/// A citation with the thing at which it is written.
struct CitedLines {
  let citation: Citation
  let node: Node

  /// Looks at all of a plan's citations, each once. They are not gathered first: a plan has more
  /// of them than of anything else.
  static func forEach(in graph: PlanGraph, _ visit: (CitedLines) -> Void) {
    let plan = graph.plan
    func look(_ citations: [Citation], at node: Node) {
      for citation in citations { visit(CitedLines(citation: citation, node: node)) }
    }
    for node in graph.holders { look(graph.citations(of: node), at: node) }
    for (i, point) in plan.actionPoints.enumerated() {
      for (place, part) in point.subPoints.enumerated() {
        look(part.citations, at: .subPoint(place, of: i))
      }
    }
    for entry in plan.scope { look(entry.citations, at: .plan) }
    for (i, theme) in plan.themes.enumerated() {
      look(theme.otherNames.compactMap(\.citation), at: .theme(i))
    }
    for (i, area) in plan.focusAreas.enumerated() {
      look(area.otherNames.compactMap(\.citation), at: .focusArea(i))
    }
    PlanEvidence.forEach(in: plan) { piece in
      if case .stated(let citations) = piece.evidence { look(citations, at: piece.node) }
    }
  }
}
