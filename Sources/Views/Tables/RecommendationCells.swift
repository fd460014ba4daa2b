import PlanModel
import SourceText

/// The cells of an action point in the tables of recommendations, made once for all its departments.
struct RecommendationCells {
  private let facts: PointFacts
  /// Before its departments and behind them.
  private let before: [Table.Cell]
  private let behind: [Table.Cell]
  private let departments: [(department: Int, item: Table.Item)]

  init(_ facts: PointFacts, _ cells: TableCells) {
    self.facts = facts
    before = [
      cells.number(facts.point), cells.title(facts.point), cells.priority(facts.point),
      cells.home(of: facts.index),
    ]
    departments = cells.departments(of: facts.index)
    behind = [cells.page(facts.point), cells.causes(facts)]
  }

  /// The row in which all departments are named.
  func row() -> Table.Row {
    Table.Row(
      anchor: .actionPoint(facts.point.number.value),
      cells: before + [.list(departments.map(\.item))] + behind)
  }

  /// The row below the heading of one department, with the first of the others.
  func row(for department: Int) -> Table.Row {
    let others = departments.lazy.filter { $0.department != department }.map(\.item)
    let items = FirstNames(others, count: departments.count - 1)
      .items(allAt: .actionPoint(facts.point.number.value)) { $0 }
    return Table.Row(anchor: nil, cells: before + [.list(items)] + behind)
  }
}
