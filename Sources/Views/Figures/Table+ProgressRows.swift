package import PlanModel
import SourceText
import Toolkit

extension Table {
  /// All that reports say, a row for each statement: for other programs.
  package static func progress(of graph: PlanGraph) -> Table {
    let overview = ProgressOverview(graph)
    let rows = overview.subjects.flatMap { subject -> [Row] in
      let reported = zip(overview.reports, subject.cells).compactMap { report, cell in
        cell.map { (Phrase(verbatim: report.title), $0) }
      }
      let others = subject.others.map { (Phrase(verbatim: ""), $0) }
      return (reported + others).map { report, cell in
        Row(
          anchor: nil,
          cells: [
            .text(report), .text(graph.kind(of: subject.node)), .text(subject.title),
            .text(cell.words), .verbatim(cell.because ?? ""), .verbatim(cell.text ?? ""),
            cell.date.map { .day($0) } ?? .empty, .text(CitedLines.words(cell.lines)),
          ])
      }
    }
    return Table(
      name: "progress", title: Phrase(nl: "Voortgang", en: "Progress"), note: nil, groupColumn: nil,
      columns: [
        Column("report", nl: "Verslag", en: "Report"), Column("kind", nl: "Soort", en: "Kind"),
        Column("thing", nl: "Waarover", en: "About"), Column("rating", nl: "Oordeel", en: "Rating"),
        Column("why", nl: "Waarom", en: "Why"),
        Column("text", nl: "Wat het zegt", en: "What it says", isWide: true),
        Column("date", nl: "Datum", en: "Date"), Column("lines", nl: "Bron", en: "Source"),
      ], groups: [RowGroup(rows: rows)]
    ).withoutEmptyColumns
  }
}

extension PlanGraph {
  /// Kind of a thing that reports speak of.
  fileprivate func kind(of node: Node) -> Phrase {
    switch node {
    case .goal: Phrase(nl: "doel", en: "goal")
    case .result(let index):
      plan.results[index].kind == .activity
        ? Phrase(nl: "activiteit", en: "activity") : Phrase(nl: "resultaat", en: "result")
    case .actionPoint: Catalogue.actionPoint
    case .subPoint: Phrase(nl: "onderdeel", en: "sub-point")
    case .effect: Phrase(nl: "effect", en: "effect")
    case .indicator: Phrase(nl: "indicator", en: "indicator")
    default: Phrase(verbatim: "")
    }
  }
}
