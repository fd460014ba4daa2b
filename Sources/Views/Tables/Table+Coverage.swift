package import PlanModel
import SourceText
import Toolkit

extension Table {
  /// Which theme leads to which action point, and by how many effects.
  package static func coverage(_ graph: PlanGraph, facts: [PointFacts]? = nil) -> Table {
    let themes = graph.plan.themes
    let cells = TableCells(graph: graph)
    let isWide = themes.count > Overview.mostThemesAcross
    let rows = (facts ?? PointFacts.all(in: graph)).map { facts in
      let weights = facts.weights
      let counts =
        isWide
        ? [named(weights, in: graph)]
        : themes.indices.map { .text(Phrase(verbatim: weights[$0].map(\.text) ?? "–")) }
      return Row(
        anchor: nil,
        cells: [cells.number(facts.point), .verbatim(facts.point.title.value)] + counts
          + [.verbatim(String(facts.causes.count))])
    }
    let across =
      isWide
      ? [Column("themes", nl: "Thema's", en: "Themes", isWide: true)]
      : themes.map { Column($0.id.value, verbatim: $0.title.value, isNumeric: true) }
    let columns =
      [
        Column("number", nl: "Nr.", en: "No."),
        Column("title", nl: "Actiepunt", en: "Action point"),
      ]
      + across + [Column("total", nl: "Effecten samen", en: "Effects in all", isNumeric: true)]
    return Table(
      name: "coverage",
      title: Phrase(nl: "Dekking: thema × actiepunt", en: "Coverage: theme × action point"),
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

  /// Only the themes that lead to a point, each by name.
  private static func named(_ weights: [Int: OverviewWeight], in graph: PlanGraph) -> Cell {
    .list(
      weights.sorted { $0.key < $1.key }.map { theme, weight in
        Item(
          Phrase(verbatim: graph.plan.themes[theme].title.value),
          detail: Phrase(verbatim: weight.text))
      })
  }

  /// The focus areas with what comes together in them.
  package static func focusAreas(
    _ graph: PlanGraph, by definition: DetailsDefinition = .standard
  ) -> Table {
    // Effects are counted.
    let leftOut: Set<DetailKey> = [.otherNames, .source, .effects, .referredBy, .budget]
    let keys = definition.focusArea.map(\.key).filter { !leftOut.contains($0) }
    let cells = TableCells(graph: graph)
    let rows = graph.plan.focusAreas.enumerated().map { index, area in
      let node = Node.focusArea(index)
      let details = definition.details(of: node, in: graph, without: leftOut)
      let effects = graph.holders(of: node, .focus).count {
        if case .effect = $0 { true } else { false }
      }
      return Row(
        anchor: .focusArea(area.numeral.value),
        cells: [.verbatim(area.numeral.value), .verbatim(area.title.value)]
          + keys.map { cells.cell(details, [$0]) } + [.verbatim(String(effects))])
    }
    return Table(
      name: "focus-areas", title: Catalogue.focusAreas.capitalized, note: nil, groupColumn: nil,
      columns: [
        Column("numeral", nl: "Nr.", en: "No."),
        Column("title", title: Catalogue.focusArea.capitalized),
      ] + keys.map { Column($0) } + [
        Column("effects", nl: "Aantal effecten", en: "Number of effects", isNumeric: true)
      ], groups: [RowGroup(rows: rows)])
  }
}
