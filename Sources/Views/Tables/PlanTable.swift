package import PlanModel

/// Tables of every plan, by their names and in the order of the index.
package enum PlanTable: String, CaseIterable, Sendable {
  case recommendations
  case departments
  case links = "recommendation-links"
  case coverage
  case focusAreas = "focus-areas"
  case indicators
  case targets
  case progress

  /// Whether a plan has anything for the table: those of links are about themes.
  package func isUsed(in plan: Plan) -> Bool {
    switch self {
    case .links, .coverage: !plan.themes.isEmpty
    case .focusAreas: !plan.focusAreas.isEmpty
    case .departments: !plan.departments.isEmpty
    case .recommendations: true
    case .indicators: !plan.indicators.isEmpty
    case .targets: plan.indicators.contains { !$0.targets.isEmpty }
    case .progress: !plan.progress.isEmpty
    }
  }

  /// Whether its rows are recommendations.
  package var isListOfRecommendations: Bool { self == .recommendations || self == .departments }

  /// - Parameters:
  ///   - facts: of all points, for a caller that makes more than one table.
  ///   - isLong: whether the tables of recommendations have a column for each key, with every
  ///     effect by name. The other tables have one form.
  package func table(
    of graph: PlanGraph, facts: [PointSummary]? = nil, by definition: DetailsDefinition = .standard,
    isLong: Bool = false
  ) -> Table {
    switch self {
    case .recommendations where isLong: .longRecommendations(graph, facts: facts, by: definition)
    case .departments where isLong: .longByDepartment(graph, facts: facts, by: definition)
    case .recommendations: .recommendations(graph, facts: facts)
    case .departments: .byDepartment(graph, facts: facts)
    case .links: .recommendationLinks(graph, facts: facts)
    case .coverage: .coverage(graph, facts: facts)
    case .focusAreas: .focusAreas(graph, by: definition)
    case .indicators: .allFigures(graph, asOf: nil)
    case .targets: .targets(graph, asOf: nil)
    case .progress: .progress(of: graph, by: definition)
    }
  }
}
