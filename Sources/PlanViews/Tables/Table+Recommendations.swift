package import PlanModel
import SourceText
import Wording

extension Table {
  private static let number = Column("number", nl: "Nr.", en: "No.")
  private static let title = Column("title", nl: "Aanbeveling", en: "Recommendation")
  private static let priority = Column("priority", nl: "Prioriteit", en: "Priority")
  private static let home = Column("focus", nl: "Focusgebied of groep", en: "Focus area or group")
  private static let departments = Column("departments", nl: "Afdelingen", en: "Departments")
  private static let page = Column("page", nl: "Blz.", en: "Page", isNumeric: true)
  private static let causes = Column("causes", nl: "Effecten (thema's)", en: "Effects (themes)")
  private static let department = Column("department", nl: "Afdeling", en: "Department")
  private static let others = Column("with", nl: "Samen met", en: "Together with")
  private static let subPoints = Column("sub-points", nl: "Onderdelen", en: "Sub-points")

  /// The cross-reference of all recommendations, in the order of their numbers.
  package static func recommendations(_ graph: PlanGraph) -> Table {
    let cells = TableCells(graph: graph)
    let rows = PointFacts.all(in: graph).map { facts in
      Row(
        anchor: .actionPoint(facts.point.number.value),
        cells: [
          cells.number(facts.point), cells.title(facts.point), cells.priority(facts.point),
          cells.home(of: facts.index), cells.departments(of: facts.index), cells.page(facts.point),
          cells.causes(facts),
        ])
    }
    return Table(
      name: "recommendations",
      title: Phrase(nl: "Aanbevelingen op nummer", en: "Recommendations by number"),
      note: inferredNote,
      groupColumn: nil, columns: [number, title, priority, home, departments, page, causes],
      groups: [RowGroup(rows: rows)])
  }

  /// The same, for each department what concerns it.
  package static func byDepartment(_ graph: PlanGraph) -> Table {
    let cells = TableCells(graph: graph)
    let facts = PointFacts.all(in: graph)
    let groups = graph.plan.departments.enumerated().map { index, department in
      let rows = facts.filter { $0.departments.contains(index) }.map { facts in
        Row(
          anchor: nil,
          cells: [
            cells.number(facts.point), cells.title(facts.point), cells.priority(facts.point),
            cells.home(of: facts.index), cells.departments(of: facts.index, but: index),
            cells.page(facts.point), cells.causes(facts),
          ])
      }
      return RowGroup(
        anchor: .department(department.code.value), heading: department.fullName,
        note: department.remark.map { Phrase(verbatim: $0.value) }, rows: rows)
    }
    return Table(
      name: "departments",
      title: Phrase(nl: "Aanbevelingen per afdeling", en: "Recommendations by department"),
      note: inferredNote, groupColumn: department,
      columns: [number, title, priority, home, others, page, causes], groups: groups)
  }

  /// The advice to one department: its secondary points.
  ///
  /// - Parameter all: every point's facts, for who makes the tables of many departments.
  package static func secondary(
    for index: Int, named name: String, in graph: PlanGraph, facts all: [PointFacts]? = nil
  ) -> Table {
    let cells = TableCells(graph: graph)
    let facts = (all ?? PointFacts.all(in: graph)).filter {
      $0.point.priority == .secondary && $0.departments.contains(index)
    }
    let rows = facts.map { facts in
      Row(
        anchor: nil,
        cells: [
          cells.number(facts.point), cells.title(facts.point),
          cells.subPoints(of: facts.index, for: index),
          cells.departments(of: facts.index, but: index), cells.page(facts.point),
          cells.causes(facts),
        ])
    }
    let who = graph.plan.departments[index].fullName
    return Table(
      name: "secondary/\(name)",
      title: Phrase(nl: "Advies aan \(who.dutch)", en: "Advice to \(who.english)"),
      note: rows.isEmpty
        ? Phrase(
          nl: "Het plan heeft geen secundaire punten voor deze afdeling.",
          en: "The plan has no secondary points for this department.") : inferredNote,
      groupColumn: nil, columns: [number, title, subPoints, others, page, causes],
      groups: [RowGroup(rows: rows)])
  }

  static let inferredNote = Phrase(
    nl: "'Afgeleid' staat bij een verband dat de tekst niet met zoveel woorden legt.",
    en: "'Inferred' marks a link that the text does not make in so many words.")
}
