package import PlanModel
import SourceText
import Toolkit

extension Table {
  private static let number = Column("number", nl: "Nr.", en: "No.")
  private static let title = Column("title", nl: "Aanbeveling", en: "Recommendation")
  private static let priority = Column("priority", nl: "Prioriteit", en: "Priority")
  private static let home = Column("focus", nl: "Focusgebied of groep", en: "Focus area or group")
  private static let departments = Column("departments", nl: "Afdelingen", en: "Departments")
  private static let page = Column("page", nl: "Blz.", en: "Page", isNumeric: true)
  private static let causes = Column(
    "causes", nl: "Effecten (thema's)", en: "Effects (themes)", isWide: true)
  private static let department = Column("department", nl: "Afdeling", en: "Department")
  private static let others = Column("with", nl: "Samen met", en: "Together with")

  /// The cross-reference of all recommendations, in the order of their numbers.
  package static func recommendations(_ graph: PlanGraph, facts: [PointFacts]? = nil) -> Table {
    let cells = TableCells(graph: graph)
    let rows = (facts ?? PointFacts.all(in: graph)).map { facts in
      RecommendationCells(facts, cells).row()
    }
    return Table(
      name: "recommendations",
      title: Phrase(nl: "Aanbevelingen op nummer", en: "Recommendations by number"),
      note: inferredNote,
      groupColumn: nil, columns: [number, title, priority, home, departments, page, causes],
      groups: [RowGroup(rows: rows)])
  }

  /// The same, for each department what concerns it.
  package static func byDepartment(_ graph: PlanGraph, facts: [PointFacts]? = nil) -> Table {
    let facts = facts ?? PointFacts.all(in: graph)
    let cells = TableCells(graph: graph)
    let shared = Dictionary(
      facts.map { ($0.index, RecommendationCells($0, cells)) },
      uniquingKeysWith: { first, _ in first })
    let lists = PointFacts.byDepartment(facts, in: graph)
    let groups = graph.plan.departments.enumerated().map { index, department in
      let rows = lists[index].compactMap { shared[$0.index]?.row(for: index) }
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

  static let inferredNote = Phrase(
    nl: "'Afgeleid' staat bij een verband dat de tekst niet met zoveel woorden legt.",
    en: "'Inferred' marks a link that the text does not make in so many words.")
}
