package import Toolkit
import PlanModel

extension Report {
  /// What changed in the lists of the departments.
  ///
  /// - Parameter older: what the plan is compared with, as it ends a sentence.
  package static func changes(_ changes: PlanChanges, since older: Phrase) -> Report {
    let changed = changes.lists.filter { !$0.isUnchanged }
    let unchanged = changes.lists.filter(\.isUnchanged).map(\.name)
    var blocks: [Block] = [
      .paragraph(
        Phrase(nl: "Vergeleken met ", en: "Compared with ") + older + Phrase(verbatim: ".")),
      .paragraph(
        Phrase(
          nl: """
            Wat op de lijst van elke afdeling veranderde: haar punten en onderdelen, met wie, waarom, en \
            haar antwoorden; en wat er anders is aan doelen, cijfers en voortgang. Een punt met dezelfde titel en een ander nummer geldt als hetzelfde punt.
            """,
          en: """
            What changed on each department's list: its points and sub-points, with whom, why, and its \
            answers; and what is otherwise in goals, figures and progress. A point with the same title and another number is held to be the same point.
            """)),
    ]
    if changed.isEmpty {
      blocks.append(
        .paragraph(Phrase(nl: "Er is niets veranderd.", en: "Nothing has changed.")))
    } else {
      blocks.append(.table(.changes(changed), under: 1))
      if !unchanged.isEmpty {
        blocks += [
          .heading(2, Phrase(nl: "Niets veranderd", en: "Nothing changed")), .list(unchanged),
        ]
      }
    }
    return Report(
      name: "changes",
      title: Phrase(
        nl: "Wat er veranderde sinds de vorige keer", en: "What changed since last time"),
      blocks: blocks)
  }
}

extension Table {
  /// A row a change, by department and point.
  package static func changes(_ lists: [PlanChanges.List]) -> Table {
    let groups = lists.map { list in
      RowGroup(
        heading: list.name, note: list.remark,
        rows: list.points.flatMap { point in
          point.changes.map { change in
            Row(
              anchor: nil,
              cells: [
                .verbatim(point.number), .verbatim(point.title), .text(change.kind),
                .text(change.before), .text(change.now),
              ])
          }
        })
    }
    return Table(
      name: "changes", title: Phrase(nl: "Veranderingen", en: "Changes"), note: nil,
      groupColumn: Column("department", nl: "Afdeling", en: "Department"),
      columns: [
        Column("number", nl: "Nr.", en: "No."),
        Column("title", nl: "Actiepunt", en: "Action point"),
        Column("change", nl: "Wat veranderde", en: "What changed"),
        Column("before", nl: "Eerst", en: "Before"), Column("now", nl: "Nu", en: "Now"),
      ], groups: groups)
  }
}
