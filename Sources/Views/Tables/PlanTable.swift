package import PlanModel

/// The tables that are made of every plan, by their names and in the order of the index.
package enum PlanTable: String, CaseIterable, Sendable {
  case recommendations
  case departments
  case coverage
  case focusAreas = "focus-areas"

  /// - Parameter facts: every point's, for who makes more than one table.
  package func table(
    of graph: PlanGraph, facts: [PointFacts]? = nil, by definition: DetailsDefinition = .standard
  ) -> Table {
    switch self {
    case .recommendations: .recommendations(graph, facts: facts, by: definition)
    case .departments: .byDepartment(graph, facts: facts, by: definition)
    case .coverage: .coverage(graph, facts: facts)
    case .focusAreas: .focusAreas(graph, by: definition)
    }
  }
}
