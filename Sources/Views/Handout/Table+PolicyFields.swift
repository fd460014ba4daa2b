package import PlanModel
import SourceText
import Toolkit

extension Table {
  /// What the plan asks of each policy field: its sub-points with their points and departments.
  package static func policyFields(
    _ graph: PlanGraph, facts: [PointSummary]? = nil, by definition: DetailsDefinition = .standard
  ) -> Table {
    let asked = askedOfFields(facts ?? PointSummary.all(in: graph), in: graph, definition)
    return Table(
      name: "policy-fields", title: Phrase(nl: "Per beleidsveld", en: "By policy field"),
      note: Phrase(
        nl: """
          Onderdelen zonder beleidsveld staan hier niet. 'Niet verdeeld': het plan zegt niet van welke \
          afdeling het onderdeel is.
          """,
        en: """
          Sub-points without a policy field are left out. 'Not divided': the plan does not say whose \
          the sub-point is.
          """),
      groupColumn: Column(.policyField),
      columns: fieldColumns,
      groups: asked.map { RowGroup(heading: Phrase(verbatim: $0.field), rows: $0.rows) },
      folder: .departments
    ).withoutEmptyColumns
  }

  /// The same of one policy field, by the name that `policyFieldNames` gives it.
  package static func policyField(_ name: String, in graph: PlanGraph) -> Table {
    let asked = askedOfFields(PointSummary.all(in: graph), in: graph, .standard).first {
      $0.field == name
    }
    return Table(
      name: "policy-fields",
      title: Phrase(nl: "Wat het plan vraagt van \(name)", en: "What the plan asks of \(name)"),
      note: nil, groupColumn: nil, columns: fieldColumns,
      groups: [RowGroup(rows: asked?.rows ?? [])], folder: .departments
    ).withoutEmptyColumns
  }

  /// The policy fields as they are first written, capitals or not being no difference, sorted.
  package static func policyFieldNames(_ graph: PlanGraph) -> [String] {
    var seen: Set<String> = []
    return graph.plan.actionPoints.flatMap(\.subPoints).compactMap(\.policyField?.value)
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
      .map { (Slug.of($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  /// What has a column of its own, and what a list does not need.
  private static let leftOut: Set<DetailKey> = [.policyField, .source, .refersTo]

  private static let fieldColumns = [
    Column("number", nl: "Nr.", en: "No."), Column("part", nl: "Onderdeel", en: "Sub-point"),
    Column("point", nl: "Actiepunt", en: "Action point"), Column(.priority), Column(.departments),
    Column(.page),
  ]

  private static func askedOfFields(
    _ facts: [PointSummary], in graph: PlanGraph, _ definition: DetailsDefinition
  ) -> [(field: String, rows: [Row])] {
    let fields = policyFieldNames(graph)
    let positions = Dictionary(
      uniqueKeysWithValues: zip(fields.map { $0.lowercased() }, fields.indices))
    var rows = Array(repeating: [Row](), count: fields.count)
    for facts in facts where !facts.point.subPoints.isEmpty {
      let point = HandoutPoint(facts, in: graph, by: definition)
      var owners = Array(repeating: [Int](), count: point.parts.count)
      for (department, parts) in point.departments {
        for part in parts { owners[part].append(department) }
      }
      for (part, owners) in zip(point.parts, owners) {
        guard let field = part.policyField, let position = positions[field.lowercased()] else {
          continue
        }
        let items = NameSummary(owners).items(allAt: .actionPoint(point.number)) { index in
          let owner = graph.plan.departments[index]
          return Item(owner.heading, to: .department(owner.code.value))
        }
        rows[position].append(row(of: part, point, items))
      }
    }
    return Array(zip(fields, rows))
  }

  private static func row(
    of part: HandoutPoint.Part, _ point: HandoutPoint, _ owners: [Item]
  ) -> Row {
    Row(
      anchor: nil,
      cells: [
        .verbatim(part.name),
        .list([Item(Phrase(verbatim: part.text), detail: part.remarks(without: leftOut))]),
        .list([
          Item(
            Phrase(verbatim: point.heading), to: .actionPoint(point.number))
        ]), point.priority == .unknown ? .empty : .text(point.priority.name), .list(owners),
        .verbatim(point.page ?? ""),
      ])
  }
}
