package import PlanModel
import SourceText
import Toolkit

extension Table {
  /// Short table of recommendations: a line for each, in the order of their numbers.
  package static func recommendations(_ graph: PlanGraph, facts: [PointSummary]? = nil) -> Table {
    let lines = RecommendationLines(graph)
    let rows = (facts ?? PointSummary.all(in: graph)).map { lines.row(of: $0) }
    return Table(
      name: "recommendations",
      title: Phrase(nl: "Tabel van aanbevelingen", en: "Table of recommendations"),
      note: lines.note, groupColumn: nil, columns: lines.columns(.departments),
      groups: [RowGroup(rows: rows)], noteOnScreen: lines.noteOnScreen
    ).withoutEmptyColumns
  }

  /// Short table by department, with the sub-points of each.
  package static func byDepartment(_ graph: PlanGraph, facts: [PointSummary]? = nil) -> Table {
    let facts = facts ?? PointSummary.all(in: graph)
    let lines = RecommendationLines(graph)
    let lists = PointSummary.byDepartment(facts, in: graph)
    let groups = graph.plan.departments.enumerated().map { index, department in
      RowGroup(
        anchor: .department(department.code.value), heading: department.heading,
        note: department.remark.map { Phrase(verbatim: $0.value) },
        rows: lists[index].flatMap { lines.rows(of: $0, for: index) })
    }
    return Table(
      name: "departments",
      title: Phrase(nl: "Actiepunten per afdeling", en: "Action points by department"),
      note: lines.note, groupColumn: Column(.department), columns: lines.columns(.others),
      groups: groups, noteOnScreen: lines.noteOnScreen
    ).withoutEmptyColumns
  }

  /// Table of all links from an effect to a recommendation: a row for each theme with the effect.
  package static func recommendationLinks(
    _ graph: PlanGraph, facts: [PointSummary]? = nil
  ) -> Table {
    let cells = TableCells(graph: graph)
    let rows = (facts ?? PointSummary.all(in: graph)).flatMap { facts in
      facts.straight.map { cells.link(facts.point, $0.theme, effect: nil, $0.basis) }
        + facts.causes.flatMap { cause in
          cause.themes.map { cells.link(facts.point, $0, effect: cause.effect, cause.basis) }
        }
    }
    return Table(
      name: PlanTable.links.rawValue,
      title: Phrase(
        nl: "Verbanden tussen effecten en actiepunten",
        en: "Links between effects and action points"),
      note: Phrase(
        nl:
          "Een regel voor elk effect dat naar een actiepunt leidt, in elk thema waarin het staat.",
        en: "A line for each effect that leads to an action point, in each theme that it is in."),
      groupColumn: nil,
      columns: [
        Column("number", nl: "Nr.", en: "No."),
        Column("title", nl: "Actiepunt", en: "Action point"),
        Column("theme", nl: "Thema", en: "Theme"),
        Column("effect", nl: "Effect", en: "Effect"),
        Column("basis", nl: "Gesteld of afgeleid", en: "Stated or inferred"),
        Column("evidence", nl: "Regels of reden", en: "Lines or reason", isWide: true),
      ], groups: [RowGroup(rows: rows)])
  }
}

extension TableCells {
  /// Row of a link to a point from an effect of a theme, or from the theme itself.
  fileprivate func link(
    _ point: ActionPoint, _ theme: Int, effect: Int?, _ basis: Basis
  ) -> Table.Row {
    let (id, title) = (graph.plan.themes[theme].id.value, graph.plan.themes[theme].title.value)
    let effect = effect.map { index -> Table.Cell in
      let effect = graph.plan.effects[index]
      return .list([
        Table.Item(
          Phrase(verbatim: effect.label.value), to: .mapNode(theme: id, key: effect.id.value))
      ])
    }
    return Table.Row(
      anchor: nil,
      cells: [
        number(point), .verbatim(point.title.value),
        .list([Table.Item(Phrase(verbatim: title), to: .theme(id))]), effect ?? .empty,
        .text(basis.kindWord),
        .text(basis.evidence),
      ])
  }
}

extension Basis {
  fileprivate var kindWord: Phrase {
    switch self {
    case .inferred: Catalogue.inferred
    case .stated: Phrase(nl: "gesteld", en: "stated")
    case .mentioned: Phrase(nl: "genoemd in sessie", en: "mentioned in a session")
    }
  }

  /// Lines, or the reason of the inference; empty when the plan has neither.
  fileprivate var evidence: Phrase {
    switch self {
    case .inferred(let reason): Phrase(verbatim: reason)
    case .mentioned(let items): .joined(items.map(\.words), by: "; ")
    case .stated(let lines): lines.isEmpty ? Phrase(verbatim: "") : CitedLines.words(lines)
    }
  }
}

/// Rows of the short tables of recommendations.
private struct RecommendationLines {
  private let graph: PlanGraph
  private let cells: TableCells
  private let counts: ThemeCounts

  init(_ graph: PlanGraph) {
    self.graph = graph
    cells = TableCells(graph: graph)
    counts = ThemeCounts(graph.plan)
  }

  /// Nil where there are no themes.
  var note: Phrase? { graph.plan.themes.isEmpty ? nil : ThemeCounts.note }
  var noteOnScreen: Phrase? { note.map { _ in ThemeCounts.noteOnScreen } }

  /// Keys of planning, in columns of their own where the plan uses them.
  private static let planning: [DetailKey] = [.municipalities, .lead, .planned, .status]

  func columns(_ departments: DetailKey) -> [Table.Column] {
    [
      Table.Column("number", nl: "Nr.", en: "No."),
      Table.Column("title", nl: "Actiepunt", en: "Action point"),
      Table.Column(.priority), Table.Column(departments),
    ] + Self.planning.map { Table.Column($0) } + counts.columns + [
      Table.Column("page", nl: "Blz.", en: "Page", isNumeric: true)
    ]
  }

  /// Row of a point with all its departments.
  func row(of facts: PointSummary) -> Table.Row {
    Table.Row(
      anchor: .actionPoint(facts.point.name),
      cells: line(facts, departments: cells.departments(of: facts.index).map(\.item)))
  }

  /// Rows of a point for one department: the point with the other departments, then the
  /// department's own sub-points.
  func rows(of facts: PointSummary, for department: Int) -> [Table.Row] {
    let all = cells.departments(of: facts.index)
    // First names only: each department's list names the others, so with all names the table would
    // be quadratic.
    let others = NameSummary(
      all.lazy.filter { $0.department != department }.map(\.item), count: all.count - 1
    ).items(allAt: .actionPoint(facts.point.name)) { $0 }
    let parts = facts.point.subPoints.indices.filter { index in
      graph.targets(of: .subPoint(index, of: facts.index), .department)
        .contains(.department(department))
    }
    return [Table.Row(anchor: nil, cells: line(facts, departments: others))]
      + parts.map { index in
        Table.Row(
          anchor: nil,
          cells: [
            .verbatim(facts.point.subPointName(at: index)),
            .verbatim(facts.point.subPoints[index].text.value), .empty, .empty,
          ] + planning(of: .subPoint(index, of: facts.index)) + counts.empty + [.empty])
      }
  }

  private func planning(of node: Node) -> [Table.Cell] {
    let details = DetailsDefinition.standard.details(of: node, in: graph, only: Self.planning)
    return Self.planning.map { key in
      // By its code, like the departments beside it.
      key == .lead
        ? .list(
          graph.targets(of: node, .lead).map {
            let code = graph.name(of: $0)
            return Table.Item(Phrase(verbatim: code), to: .department(code))
          }) : cells.cell(details, [key])
    }
  }

  private func line(_ facts: PointSummary, departments: [Table.Item]) -> [Table.Cell] {
    [
      cells.number(facts.point), .verbatim(facts.point.title.value),
      cells.priority(facts.point), .list(departments),
    ] + planning(of: .actionPoint(facts.index)) + counts.cells(facts) { String($0.total) } + [
      facts.point.page.map { .verbatim(String($0)) } ?? .empty
    ]
  }
}
