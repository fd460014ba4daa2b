import PlanModel
import SourceText
import Toolkit

extension Table {
  /// What the departments answered, department by department.
  ///
  /// - Parameter isForPrograms: whether days are written so that a spreadsheet can sort them.
  package static func decisions(_ status: DecisionStatus, isForPrograms: Bool = false) -> Table {
    let groups = status.departments.map { department in
      RowGroup(
        anchor: nil, heading: department.name, note: department.counts.capitalized,
        rows: department.items.map { item in
          let decision = item.decision
          return Row(
            anchor: nil,
            cells: [
              .verbatim(item.point), .verbatim(item.title),
              item.priority == .unknown ? .empty : .text(item.priority.name),
              .list([Item(item.state, detail: decision?.doubt)]),
              decision?.date.map { isForPrograms ? .verbatim($0.iso) : .text($0.phrase) } ?? .empty,
              .verbatim(decision?.reason?.value ?? ""), .verbatim(decision?.landed?.value ?? ""),
              .verbatim(decision?.origin?.value ?? ""),
            ] + progressCells(decision?.done))
        })
    }
    return Table(
      name: "decisions",
      title: Phrase(nl: "Besluiten van de afdelingen", en: "Decisions of the departments"),
      note: status.note, groupColumn: Column(DetailKey.department),
      columns: [
        Column("number", nl: "Nr.", en: "No."),
        Column("title", nl: "Actiepunt", en: "Action point"),
        Column(.priority),
        Column("decision", title: DetailKey.state.name.capitalized),
        Column("date", nl: "Besproken op", en: "Discussed on"),
        Column(.reason),
        Column(.landed),
        Column("from", nl: "Uit", en: "From"),
      ] + progressColumns, groups: groups)
  }
}
