package import Operations
import PlanModel
import SourceText
package import Toolkit

extension FigureImport {
  /// What is to be written: the accepted figures and the mappings, a change for each series.
  package var operations: [Operations.Operation] {
    var order: [Series] = []
    var figures: [Series: [Figure]] = [:]
    for figure in accepted {
      let series = Series(indicator: figure.indicator, region: figure.region)
      if figures[series] == nil { order.append(series) }
      figures[series, default: []].append(figure)
    }
    let texts = Dictionary(
      mappings.map { (Series(indicator: $0.indicator, region: $0.region), $0.text) }
    ) { first, _ in first }
    return order.map { series in
      let figures = figures[series] ?? []
      return .recordFigures(
        RecordedSeries(
          figures.map(\.recorded), of: .node(.indicator(series.indicator)), region: series.region,
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

extension [ProgressSheet] {
  /// The new rows, in order.
  package func operations(in language: Language) -> [Operations.Operation] {
    flatMap(\.rows).compactMap { row in
      guard case .new = row.outcome else { return nil }
      let values = [
        ("report", row.report), ("status", row.status), ("text", row.text),
        ("from", row.position(language)),
      ]
      return .add(
        AddedThing(
          .progress, row.subject,
          values.compactMap { key, text in text.map { KeyText(key, $0) } }))
    }
  }
}
