package import PlanModel
package import Toolkit

extension Table {
  /// Figures of an indicator: a row for each series, a column for each year. The twin of its drawing.
  package static func figures(_ figures: IndicatorFigures) -> Table {
    let years = figures.years.map { Column(String($0), verbatim: String($0), isNumeric: true) }
    let rows = figures.series.enumerated().map { index, series in
      Row(
        anchor: nil,
        cells: [.text(series.name), .text(Phrase(verbatim: series.unit ?? figures.unit ?? ""))]
          + series.values.map { .text($0.words) } + targetCells(figures, index))
    }
    let unplaced = figures.targets.filter { $0.series == nil }.map { target in
      Row(
        anchor: nil,
        cells: [.empty, .empty] + years.map { _ in .empty } + [
          .text(target.words), .text(target.verdict?.words ?? Phrase(verbatim: "")),
        ])
    }
    return Table(
      name: "figures", title: Phrase(verbatim: figures.title), note: nil, groupColumn: nil,
      columns: [
        Column("region", nl: "Gebied", en: "Region"), Column("unit", nl: "Eenheid", en: "Unit"),
      ] + years + [
        Column("target", nl: "Doel", en: "Target"), Column("verdict", nl: "Oordeel", en: "Verdict"),
      ], groups: [RowGroup(rows: rows + unplaced)]
    ).withoutEmptyColumns
  }

  /// Figures of an indicator for an upright page of A4: the unit is in the title, and the targets are left
  /// out, which the sentence above the drawing has. With more years than there is room for, the years are rows.
  ///
  /// - Parameter most: how many columns there is room for.
  package static func figures(_ figures: IndicatorFigures, columns most: Int) -> Table {
    let units = Set(figures.series.map { $0.unit ?? figures.unit })
    let hasOneUnit = units.count < 2
    let table = Table.figures(figures).without(
      hasOneUnit ? ["unit", "target", "verdict"] : ["target", "verdict"])
    let unit = hasOneUnit ? units.first ?? nil : nil
    let title = Phrase(verbatim: figures.title + (unit.map { " (\($0))" } ?? ""))
    func titled(_ columns: [Column], _ rows: [Row]) -> Table {
      Table(
        name: table.name, title: title, note: nil, groupColumn: nil, columns: columns,
        groups: [RowGroup(rows: rows)])
    }
    guard table.columns.count > most else {
      return titled(table.columns, table.groups.flatMap(\.rows))
    }
    let names = figures.series.map { series in
      hasOneUnit
        ? series.name : series.name + Phrase(verbatim: " (\(series.unit ?? figures.unit ?? "–"))")
    }
    let columns = names.enumerated().map { Column("series-\($0)", title: $1, isNumeric: true) }
    let rows = figures.years.enumerated().compactMap { index, year -> Row? in
      let cells = figures.series.map { Cell.text($0.values[index].words) }
      return cells.allSatisfy(\.isEmpty)
        ? nil : Row(anchor: nil, cells: [.verbatim(String(year))] + cells)
    }
    return titled([Column("year", nl: "Jaar", en: "Year")] + columns, rows)
  }

  private static func targetCells(_ figures: IndicatorFigures, _ series: Int) -> [Cell] {
    let targets = figures.targets.filter { $0.series == series }
    return [
      .text(.joined(targets.map(\.words), by: "; ")),
      .text(.joined(targets.compactMap { $0.verdict?.words }, by: "; ")),
    ]
  }

  /// All figures of a plan, a row for each figure: for other programs.
  package static func allFigures(_ graph: PlanGraph, asOf day: Day?) -> Table {
    let all = IndicatorFigures.all(in: graph, asOf: day)
    let rows = all.flatMap { figures in
      figures.series.flatMap { series in
        series.values.filter { $0.number != nil || $0.missing != nil || $0.printed != nil }.map {
          value in
          Row(
            anchor: nil,
            cells: [
              .verbatim(graph.name(of: figures.node)), .verbatim(figures.title), .text(series.name),
              .verbatim(series.unit ?? figures.unit ?? ""), .verbatim(String(value.year)),
              .text(value.number?.phrase ?? Phrase(verbatim: "")), .verbatim(value.printed ?? ""),
              .text(value.missing?.name ?? value.status?.name ?? Phrase(verbatim: "")),
              .text(value.remark ?? Phrase(verbatim: "")),
              .verbatim(value.marks.joined(separator: " ")),
              .text(CitedLines.words(series.lines)),
            ])
        }
      }
    }
    return Table(
      name: "indicators", title: Phrase(nl: "Cijfers", en: "Figures"), note: nil, groupColumn: nil,
      columns: [
        Column("indicator", verbatim: "id"), Column("title", nl: "Indicator", en: "Indicator"),
        Column("region", nl: "Gebied", en: "Region"), Column("unit", nl: "Eenheid", en: "Unit"),
        Column("year", nl: "Jaar", en: "Year", isNumeric: true),
        Column("value", nl: "Cijfer", en: "Figure", isNumeric: true),
        Column("printed", nl: "Zoals gedrukt", en: "As printed"),
        Column("status", nl: "Bijzonderheid", en: "Status"),
        Column("remark", nl: "Opmerking", en: "Remark"),
        Column("notes", nl: "Noten", en: "Footnotes"),
        Column("lines", nl: "Bron", en: "Source"),
      ], groups: [RowGroup(rows: rows)]
    ).withoutEmptyColumns
  }

  /// All targets of a plan with their verdicts.
  package static func targets(_ graph: PlanGraph, asOf day: Day?) -> Table {
    let rows = IndicatorFigures.all(in: graph, asOf: day).flatMap { figures in
      figures.targets.map { target in
        Row(
          anchor: nil,
          cells: [
            .verbatim(figures.title), .verbatim(figures.unit ?? ""), .text(target.words),
            .verbatim(target.printed ?? ""),
            .text(target.verdict?.outcome.name ?? Phrase(verbatim: "–")),
            .text(
              target.verdict?.reason
                ?? Phrase(nl: "alleen om mee te vergelijken", en: "only to compare with")),
            .text(CitedLines.words(target.lines)),
          ])
      }
    }
    return Table(
      name: "targets", title: Phrase(nl: "Streefwaarden", en: "Targets"), note: nil,
      groupColumn: nil,
      columns: [
        Column("indicator", nl: "Indicator", en: "Indicator"),
        Column("unit", nl: "Eenheid", en: "Unit"), Column("target", nl: "Doel", en: "Target"),
        Column("printed", nl: "Zoals gedrukt", en: "As printed"),
        Column("verdict", nl: "Oordeel", en: "Verdict"), Column("reason", nl: "Waarom", en: "Why"),
        Column("lines", nl: "Bron", en: "Source"),
      ], groups: [RowGroup(rows: rows)]
    ).withoutEmptyColumns
  }
}

extension IndicatorFigures.Series {
  /// What a row is called: its own title, else its region.
  package var name: Phrase {
    title.map { Phrase(verbatim: $0) } ?? region
      ?? Phrase(nl: "eigen gemeente", en: "own municipality")
  }
}
