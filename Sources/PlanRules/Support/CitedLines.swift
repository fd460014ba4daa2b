import PlanModel

/// A citation with the thing at which it is written.
struct CitedLines {
  let citation: Citation
  let node: Node

  /// All of a plan's citations, each once.
  static func all(in graph: PlanGraph) -> [CitedLines] {
    let plan = graph.plan
    var all: [CitedLines] = []
    func add(_ citations: [Citation], at node: Node) {
      all += citations.map { CitedLines(citation: $0, node: node) }
    }
    for node in graph.holders { add(graph.citations(of: node), at: node) }
    for (i, point) in plan.actionPoints.enumerated() {
      for (place, part) in point.subPoints.enumerated() {
        add(part.citations, at: .subPoint(place, of: i))
      }
    }
    for entry in plan.scope { add(entry.citations, at: .plan) }
    for (i, theme) in plan.themes.enumerated() {
      add(theme.otherNames.compactMap(\.citation), at: .theme(i))
    }
    for (i, area) in plan.focusAreas.enumerated() {
      add(area.otherNames.compactMap(\.citation), at: .focusArea(i))
    }
    for piece in PlanEvidence.all(in: plan) {
      if case .stated(let citations) = piece.evidence { add(citations, at: piece.node) }
    }
    return all
  }
}
