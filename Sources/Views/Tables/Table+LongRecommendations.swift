package import PlanModel
import SourceText
import Toolkit

extension Table {
  /// Long table of recommendations: all keys, and every effect by name, in the order of their
  /// numbers.
  package static func longRecommendations(
    _ graph: PlanGraph, facts: [PointSummary]? = nil, by definition: DetailsDefinition = .standard
  ) -> Table {
    let cells = TableCells(graph: graph)
    let columns = RecommendationCells.columns(definition)
    let rows = (facts ?? PointSummary.all(in: graph)).map { facts in
      RecommendationCells(facts, cells, definition).row()
    }
    return Table(
      name: "recommendations-long",
      title: Phrase(
        nl: "Tabel van aanbevelingen, met alle effecten",
        en: "Table of recommendations, with all effects"),
      note: inferredNote, groupColumn: nil, columns: columns, groups: [RowGroup(rows: rows)]
    ).withoutEmptyColumns
  }

  /// Long table of recommendations by department.
  package static func longByDepartment(
    _ graph: PlanGraph, facts: [PointSummary]? = nil, by definition: DetailsDefinition = .standard
  ) -> Table {
    let facts = facts ?? PointSummary.all(in: graph)
    let cells = TableCells(graph: graph)
    let shared = Dictionary(
      facts.map { ($0.index, RecommendationCells($0, cells, definition)) },
      uniquingKeysWith: { first, _ in first })
    let lists = PointSummary.byDepartment(facts, in: graph)
    let groups = graph.plan.departments.enumerated().map { index, department in
      let rows = lists[index].compactMap { shared[$0.index]?.row(for: index) }
      return RowGroup(
        anchor: .department(department.code.value), heading: department.heading,
        note: department.remark.map { Phrase(verbatim: $0.value) }, rows: rows)
    }
    return Table(
      name: "departments-long",
      title: Phrase(
        nl: "Actiepunten per afdeling, met alle effecten",
        en: "Action points by department, with all effects"),
      note: inferredNote, groupColumn: Column(.department),
      columns: RecommendationCells.columns(definition).map {
        $0.key == DetailKey.departments.id ? Column(.others) : $0
      }, groups: groups
    ).withoutEmptyColumns
  }

  static let inferredNote = Phrase(
    nl: "'Afgeleid' staat bij een verband dat de tekst niet met zoveel woorden legt.",
    en: "'Inferred' marks a link that the text does not make in so many words.")
}

/// Cells of an action point in the long tables, made once for all its departments.
struct RecommendationCells {
  private let facts: PointSummary
  private let cells: [Table.Cell]
  /// Index of the departments among the cells.
  private let position: Int?
  private let departments: [(department: Int, item: Table.Item)]

  /// Keys in the column of another key, or too long for a table.
  private static let leftOut: Set<DetailKey> = [
    .summary, .listTitle, .group, .source, .subPoints, .decisions, .refersTo, .referredBy, .budget,
    .done, .doneReason, .evidence,
  ]

  private static func keys(_ definition: DetailsDefinition) -> [DetailKey] {
    definition.actionPoint.map(\.key).filter { !leftOut.contains($0) }
  }

  static func columns(_ definition: DetailsDefinition) -> [Table.Column] {
    let home = Table.Column("focus", nl: "Focusgebied of groep", en: "Focus area or group")
    return [
      Table.Column("number", nl: "Nr.", en: "No."),
      Table.Column("title", nl: "Actiepunt", en: "Action point"),
    ] + keys(definition).map { $0 == .focus ? home : Table.Column($0) }
  }

  init(_ facts: PointSummary, _ cells: TableCells, _ definition: DetailsDefinition) {
    self.facts = facts
    // The column of the focus area has the group, and departments are shown by their codes.
    let leftOut = Self.leftOut.union([.departments]).subtracting([.group, .listTitle])
    let details = definition.details(
      of: .actionPoint(facts.index), in: cells.graph, without: leftOut)
    let keys = Self.keys(definition)
    let title = Table.Item(
      Phrase(verbatim: facts.point.title.value),
      detail: details.first { $0.key == .listTitle }?.words)
    self.cells =
      [cells.number(facts.point), .list([title])]
      + keys.map { cells.cell(details, $0 == .focus ? [.focus, .group] : [$0]) }
    position = keys.firstIndex(of: .departments).map { $0 + 2 }
    departments = cells.departments(of: facts.index)
  }

  /// Row that names all departments.
  func row() -> Table.Row {
    Table.Row(
      anchor: .actionPoint(facts.point.name), cells: cells(departments.map(\.item)))
  }

  /// Row below the heading of one department, with the first of the others.
  func row(for department: Int) -> Table.Row {
    let others = departments.lazy.filter { $0.department != department }.map(\.item)
    let items = NameSummary(others, count: departments.count - 1)
      .items(allAt: .actionPoint(facts.point.name)) { $0 }
    return Table.Row(anchor: nil, cells: cells(items))
  }

  private func cells(_ departments: [Table.Item]) -> [Table.Cell] {
    var cells = cells
    if let position { cells[position] = .list(departments) }
    return cells
  }
}
