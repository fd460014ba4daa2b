package import PlanModel

/// The tables that are made of every plan, by their names and in the order of the index.
package enum PlanTable: String, CaseIterable, Sendable {
  case recommendations
  case departments
  case coverage
  case focusAreas = "focus-areas"

  /// - Parameter facts: every point's, for who makes more than one table.
  package func table(of graph: PlanGraph, facts: [PointFacts]? = nil) -> Table {
    switch self {
    case .recommendations: .recommendations(graph, facts: facts)
    case .departments: .byDepartment(graph, facts: facts)
    case .coverage: .coverage(graph, facts: facts)
    case .focusAreas: .focusAreas(graph)
    }
  }
}
