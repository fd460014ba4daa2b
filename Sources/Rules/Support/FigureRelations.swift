import PlanModel
import SourceText

/// Figures that belong together, as the plan says it.
struct FigureRelations {
  let graph: PlanGraph
  private let benchmarks: Set<String>

  init(_ input: PlanInput) {
    graph = input.graph
    benchmarks = input.benchmarks
  }

  /// Indicators that an indicator names in a role, without itself.
  func indicators(of index: Int, _ role: LinkRole) -> [Int] {
    graph.targets(of: .indicator(index), role).compactMap { node in
      if case .indicator(let other) = node, other != index { other } else { nil }
    }
  }

  /// Series of another indicator for the same region. The own municipality may be named in one of the
  /// two and not in the other.
  func series(of indicator: Int, like series: FigureSeries) -> FigureSeries? {
    let other = graph.plan.indicators[indicator]
    let region = series.region?.value
    if let same = other.series.first(where: { $0.region?.value == region }) { return same }
    guard isOwn(region), let own = other.ownSeries(without: benchmarks),
      region == nil || own.region == nil
    else { return nil }
    return own
  }

  /// Region as a key: empty for the own municipality, with or without its code.
  func key(of series: FigureSeries) -> String {
    series.region.map { benchmarks.contains($0.value) ? $0.value : "" } ?? ""
  }

  private func isOwn(_ region: String?) -> Bool {
    region.map { !benchmarks.contains($0) } ?? true
  }
}

extension FigureSeries {
  /// Values that have a number, by year.
  var valuesByYear: [Int: FigureValue] {
    Dictionary(values.filterLent { $0.number != nil }.map { ($0.year, $0) }) { first, _ in first }
  }

  /// Unit of the series, else of its indicator, as it is understood.
  func measure(in indicator: Indicator) -> MeasureUnit? {
    (unit ?? indicator.unit).map { MeasureUnit($0.value) }
  }
}
