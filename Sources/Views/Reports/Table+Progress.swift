import PlanModel
import SourceText
import Toolkit

extension Table {
  /// How much was started and finished.
  static func progress(_ tallies: [Evaluation.ProgressTally]) -> Table {
    let states: [ProgressState?] = ProgressState.allCases + [nil]
    let unknown = Phrase(nl: "niet bekend", en: "not known")
    return Table(
      name: "evaluation-progress",
      title: Phrase(nl: "Wat ermee is gedaan", en: "What was done with it"), note: nil,
      groupColumn: nil,
      columns: [
        Column("name", nl: "Naam", en: "Name"),
        Column("total", nl: "Aantal", en: "Number", isNumeric: true),
      ]
        + states.map { state in
          Column(
            state?.rawValue ?? "unknown", title: (state?.name ?? unknown).capitalized,
            isNumeric: true)
        },
      groups: [
        RowGroup(
          rows: tallies.map { tally in
            Row(
              anchor: nil,
              cells: [.text(tally.name)]
                + ([tally.total] + states.map { tally[$0] }).map { .verbatim(String($0)) })
          })
      ])
  }

  /// The primary points with what was answered and done, each at least once.
  static func primaryPoints(_ evaluation: Evaluation, in graph: PlanGraph) -> Table {
    let facts = PointSummary.all(in: graph).filter { $0.point.priority == .primary }
    return Table(
      name: "evaluation-primary",
      title: Phrase(nl: "De primaire punten", en: "The primary points"), note: nil,
      groupColumn: nil,
      columns: [
        Column("number", nl: "Nr.", en: "No."),
        Column("title", nl: "Actiepunt", en: "Action point"), Column(.department),
        Column("state", nl: "Antwoord", en: "Answer"), Column(.date), Column(.reason),
        Column(.landed),
      ] + progressColumns,
      groups: [
        RowGroup(rows: facts.flatMap { primaryRows($0, evaluation.day, in: graph) })
      ])
  }

  static let progressColumns = [Column(.done), Column(.doneReason), Column(.evidence)]

  static func progressCells(_ progress: Progress?) -> [Cell] {
    [
      progress.map { .text($0.words) } ?? .empty, .verbatim(progress?.reason?.value ?? ""),
      .verbatim(progress?.evidence?.value ?? ""),
    ]
  }

  private static func primaryRows(
    _ facts: PointSummary, _ day: Day?, in graph: PlanGraph
  ) -> [Row] {
    let point = Node.actionPoint(facts.index)
    let nodes = [point] + facts.point.subPoints.indices.map { .subPoint($0, of: facts.index) }
    let rows = nodes.flatMap { node -> [Row] in
      var rows = facts.departments.compactMap { department -> Row? in
        guard
          let answer = graph.possibleAnswers(on: node, by: department, asOf: day).last
        else { return nil }
        let state = graph.adviceState(on: node, of: department, asOf: day)
        return primaryRow(
          node, department, state, answer,
          graph.progress(on: node, by: department, asOf: day), in: graph)
      }
      if let done = graph.ownProgress(on: node, asOf: day) {
        rows.append(primaryRow(node, nil, nil, nil, done, in: graph))
      }
      return rows
    }
    return rows.isEmpty ? [primaryRow(point, nil, .noAnswer, nil, nil, in: graph)] : rows
  }

  private static func primaryRow(
    _ node: Node, _ department: Int?, _ state: AdviceState?, _ decision: Decision?,
    _ done: Progress?, in graph: PlanGraph
  ) -> Row {
    let number: Cell =
      if case .actionPoint(let point) = node {
        TableCells(graph: graph).number(graph.plan.actionPoints[point])
      } else {
        .verbatim(graph.name(of: node))
      }
    return Row(
      anchor: nil,
      cells: [
        number, .verbatim(graph.ownWords(of: node)),
        department.map { .text(graph.plan.departments[$0].heading) } ?? .empty,
        state.map { state in
          .list([Item(state.name, detail: noted(state, decision) ?? decision?.doubt)])
        } ?? .empty,
      ] + facts(decision) + progressCells(done))
  }
}
