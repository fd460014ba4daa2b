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
  package static func focusAreas(_ graph: PlanGraph) -> Table {
    let rows = graph.plan.focusAreas.enumerated().map { index, area in
      let links = graph.links(to: .focusArea(index), .focus)
      let points = links.compactMap { link -> Item? in
        guard case .actionPoint(let i) = link.from else { return nil }
        let point = graph.plan.actionPoints[i]
        return Item(
          Phrase(verbatim: "\(point.number.value) \(point.title.value)"),
          to: .actionPoint(point.number.value))
      }
      let effects = links.count { if case .effect = $0.from { true } else { false } }
      return Row(
        anchor: .focusArea(area.numeral.value),
        cells: [
          .verbatim(area.numeral.value), .verbatim(area.title.value),
          .verbatim(area.vision?.value ?? ""), .verbatim(area.contribution?.value ?? ""),
          .list(points), .verbatim(String(effects)),
        ])
    }
    return Table(
      name: "focus-areas", title: Phrase(nl: "Focusgebieden", en: "Focus areas"), note: nil,
      groupColumn: nil,
      columns: [
        Column("numeral", nl: "Nr.", en: "No."),
        Column("title", nl: "Focusgebied", en: "Focus area"),
        Column("vision", nl: "Toekomstvisie", en: "Vision"),
        Column("contribution", nl: "Bijdrage", en: "Contribution"),
        Column("points", nl: "Actiepunten", en: "Action points"),
        Column("effects", nl: "Aantal effecten", en: "Number of effects", isNumeric: true),
      ], groups: [RowGroup(rows: rows)])
  }
}
