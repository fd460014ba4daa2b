package import PlanModel
import SourceText
import Toolkit

extension Table {
  /// Coverage table: which theme leads to which action point, and by how many effects.
  package static func coverage(_ graph: PlanGraph, facts: [PointSummary]? = nil) -> Table {
    let cells = TableCells(graph: graph)
    let counts = ThemeCounts(graph.plan)
    let rows = (facts ?? PointSummary.all(in: graph)).map { facts in
      Row(
        anchor: nil,
        cells: [cells.number(facts.point), .verbatim(facts.point.title.value)]
          + counts.cells(facts, \.text) + [.verbatim(String(facts.causes.count))])
    }
    let columns =
      [
        Column("number", nl: "Nr.", en: "No."),
        Column("title", nl: "Actiepunt", en: "Action point"),
      ]
      + counts.columns + [
        Column("total", nl: "Effecten samen", en: "Effects in all", isNumeric: true)
      ]
    return Table(
      name: "coverage",
      title: Phrase(nl: "Verbanden: thema × actiepunt", en: "Connections: theme × action point"),
      note: Phrase(
        nl: """
          Hoeveel effecten van een thema naar een actiepunt leiden. '3 + 2' is drie gesteld en twee \
          afgeleid. Een effect dat in meer kaarten staat, telt in elke kaart en één keer in het totaal.
          """,
        en: """
          How many effects of a theme lead to an action point. '3 + 2' is three stated and two \
          inferred. An effect that stands in several maps counts in each, and once in the total.
          """), groupColumn: nil, columns: columns, groups: [RowGroup(rows: rows)])
  }

  /// Table of focus areas with their effects, points and money.
  package static func focusAreas(
    _ graph: PlanGraph, by definition: DetailsDefinition = .standard
  ) -> Table {
    // Effects are only counted.
    let leftOut: Set<DetailKey> = [.otherNames, .source, .effects, .referredBy, .budget]
    let keys = definition.focusArea.map(\.key).filter { !leftOut.contains($0) }
    let cells = TableCells(graph: graph)
    let rows = graph.plan.focusAreas.enumerated().map { index, area in
      let node = Node.focusArea(index)
      let details = definition.details(of: node, in: graph, without: leftOut)
      let effects = Set(graph.holders(of: node, .focus)).count {
        if case .effect = $0 { true } else { false }
      }
      return Row(
        anchor: .focusArea(area.numeral.value),
        cells: [.verbatim(area.numeral.value), .verbatim(area.title.value)]
          + keys.map { cells.cell(details, [$0]) } + [
            graph.plan.effects.isEmpty ? .empty : .verbatim(String(effects))
          ])
    }
    return Table(
      name: "focus-areas", title: Catalogue.focusAreas.capitalized, note: nil, groupColumn: nil,
      columns: [
        Column("numeral", nl: "Nr.", en: "No."),
        Column("title", title: Catalogue.focusArea.capitalized),
      ] + keys.map { Column($0) } + [
        Column("effects", nl: "Aantal effecten", en: "Number of effects", isNumeric: true)
      ], groups: [RowGroup(rows: rows)]
    ).withoutEmptyColumns
  }
}
