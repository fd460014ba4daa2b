package import Operations
import PlanModel
import SourceText
package import Toolkit

extension FigureImport {
  /// What is to be written: the accepted figures and the mappings, a change for each series.
  package var operations: [Operations.Operation] {
    var order: [Series] = []
    var figures: [Series: [Figure]] = [:]
    var targets: [Series: [ImportedTarget]] = [:]
    func note(_ series: Series) {
      if figures[series] == nil, targets[series] == nil { order.append(series) }
    }
    for figure in accepted {
      let series = Series(indicator: figure.indicator, region: figure.region)
      note(series)
      figures[series, default: []].append(figure)
    }
    for target in acceptedTargets {
      let series = Series(indicator: target.indicator, region: target.region)
      note(series)
      targets[series, default: []].append(target)
    }
    let texts = Dictionary(
      mappings.map { (Series(indicator: $0.indicator, region: $0.region), $0.text) }
    ) { first, _ in first }
    return order.map { series in
      let figures = figures[series] ?? []
      return .recordFigures(
        RecordedSeries(
          figures.map(\.recorded), of: .node(.indicator(series.indicator)), region: series.region,
          targets: (targets[series] ?? []).compactMap(\.recorded),
          from: figures.first?.position(plan.language), importing: texts[series]))
    }
  }

  private struct Series: Hashable {
    let indicator: Int
    let region: String?
  }
}

extension FigureImport.Figure {
  fileprivate var recorded: RecordedFigure {
    switch read {
    case .number(let number):
      RecordedFigure(year, number.number.text, printed: number.printed)
    case .missing(let reason, let printed):
      RecordedFigure(year, printed: printed, missing: reason)
    case .empty, .refused: RecordedFigure(year)
    }
  }
}

extension FigureImport.ImportedTarget {
  fileprivate var recorded: RecordedTarget? {
    guard let condition else { return nil }
    let former: FigureTarget? =
      if case .conflict(let former, _) = outcome { former } else { nil }
    return RecordedTarget(condition, year: year, printed: printed, replacing: former?.range)
  }
}

extension [ProgressSheet] {
  /// The new rows, in order, as one change.
  package func operations(in language: Language) -> [Operations.Operation] {
    let entries = flatMap(\.rows).compactMap { row -> ProgressEntry? in
      guard case .new = row.outcome, var entry = row.entry else { return nil }
      entry.origin = row.position(language)
      return entry
    }
    return entries.isEmpty ? [] : [.record(Record(entries, in: language))]
  }
}
