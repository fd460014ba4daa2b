package import PlanModel
import SourceText
import Toolkit

extension Table {
  /// All that reports say, a row for each statement: for other programs.
  ///
  /// - Parameter definition: what has no column of its own here gets one.
  package static func progress(
    of graph: PlanGraph, by definition: DetailsDefinition = .standard
  ) -> Table {
    let overview = ProgressOverview(graph, by: definition)
    var further: [DetailKey] = []
    let cells = overview.subjects.flatMap { $0.cells.compactMap(\.self) + $0.others }
    for detail in cells.flatMap(\.details) where !further.contains(detail.key) {
      further.append(detail.key)
    }
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
          ] + further.map { cell.details[$0].map { .text($0.words) } ?? .empty })
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
      ] + further.map { Column($0) }, groups: [RowGroup(rows: rows)]
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
