import SourceText

/// What verdicts and drawings of figures look up, collected once for a plan.
package struct FigureIndex: Sendable {
  /// Regions by code; of two with one code the first counts.
  package let regions: [String: Region]
  /// Signs of footnotes by id.
  package let marks: [String: String]
  /// Last year of which the plan has a figure.
  package let lastYear: Int?

  init(_ plan: Plan) {
    regions = Dictionary(plan.regions.map { ($0.code.value, $0) }) { first, _ in first }
    marks = Dictionary(plan.footnotes.map { ($0.id.value, $0.mark.value) }) { first, _ in first }
    lastYear = plan.lastYearOfFigures
  }

  /// Whether a region is there only to compare with; the plan's own municipality is not.
  package func isBenchmark(_ code: String?) -> Bool {
    code.flatMap { regions[$0]?.isBenchmark } ?? false
  }
}

extension Plan {
  /// Last year of which the plan has a figure.
  package var lastYearOfFigures: Int? {
    var last: Int?
    for series in indicators.lazy.flatMap(\.series) {
      // By index: a copy of each value would count the references to its texts.
      for index in series.values.indices.reversed() where series.values[index].number != nil {
        last = max(last ?? series.values[index].year, series.values[index].year)
        // Years are in order.
        break
      }
    }
    return last
  }
}
