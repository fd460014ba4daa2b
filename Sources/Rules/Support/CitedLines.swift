import PlanModel

/// The lines that a plan cites.
enum CitedLines {
  /// Looks at all of a plan's citations, each once, with the thing at which it is written. They are
  /// not gathered first: a plan has more of them than of anything else.
  static func forEach(in graph: PlanGraph, _ visit: (Citation, Node) -> Void) {
    let plan = graph.plan
    func look(_ citations: Span<Citation>, at node: Node) {
      for place in citations.indices { visit(citations[place], node) }
    }
    let effects = plan.effects.span
    for i in effects.indices { look(effects[i].citations.span, at: .effect(i)) }
    for node in graph.holders {
      if case .effect = node { continue }
      look(graph.citations(of: node).span, at: node)
    }
    for (i, point) in plan.actionPoints.enumerated() {
      for (place, part) in point.subPoints.enumerated() {
        look(part.citations.span, at: .subPoint(place, of: i))
      }
    }
    for entry in plan.scope { look(entry.citations.span, at: .plan) }
    for (i, theme) in plan.themes.enumerated() {
      for name in theme.otherNames {
        if let citation = name.citation { visit(citation, .theme(i)) }
      }
    }
    for (i, area) in plan.focusAreas.enumerated() {
      for name in area.otherNames {
        if let citation = name.citation { visit(citation, .focusArea(i)) }
      }
    }
    PlanEvidence.forEach(in: plan) { evidence, node in
      if case .stated(let citations) = evidence { look(citations.span, at: node) }
    }
  }
}
