import PlanModel
import SourceText
import Toolkit

extension Table {
  static let allTitle = Phrase(nl: "Alles samen", en: "All together")
  static let partsTitle = Phrase(nl: "Onderdelen per afdeling", en: "Sub-points by department")
  static let byDepartmentTitle = Phrase(nl: "Per afdeling", en: "By department")
  static let byAreaTitle = Phrase(nl: "Per focusgebied of groep", en: "By focus area or group")
  static let byThemeTitle = Phrase(nl: "Per thema", en: "By theme")

  /// How many times advice was taken over, declined, is open.
  static func evaluation(_ evaluation: Evaluation) -> Table {
    func group(_ heading: Phrase, _ tallies: [Evaluation.StateCounts]) -> RowGroup {
      RowGroup(
        heading: heading,
        rows: tallies.map { tally in
          Row(
            anchor: nil,
            cells: [.list([Item(tally.name, to: tally.anchor)])]
              + ([tally.total] + evaluation.states.map { tally[$0] }).map {
                .verbatim(String($0))
              })
        })
    }
    let columns =
      [
        Column("name", nl: "Naam", en: "Name"),
        Column("asked", nl: "Gevraagd", en: "Asked", isNumeric: true),
      ]
      + evaluation.states.map { state in
        Column(state.key, title: state.counted.capitalized, isNumeric: true)
      }
    return Table(
      name: "evaluation",
      title: Phrase(nl: "Het advies geteld", en: "The advice counted"), note: nil,
      groupColumn: Column("division", nl: "Indeling", en: "Division"), columns: columns,
      groups: [
        group(allTitle, evaluation.totals),
        group(byDepartmentTitle, evaluation.departments),
        group(partsTitle, evaluation.parts),
        group(byAreaTitle, evaluation.focusAreas),
        group(byThemeTitle, evaluation.themes),
      ].filter { !$0.rows.isEmpty })
  }

  /// What each department answered on each point and sub-point, why, and where it landed.
  static func answers(_ evaluation: Evaluation, in graph: PlanGraph) -> Table {
    let groups = zip(graph.plan.departments, evaluation.advice).compactMap {
      department, advice -> RowGroup? in
      guard !advice.isEmpty else { return nil }
      return RowGroup(
        heading: department.heading,
        rows: advice.flatMap { answerRows($0, evaluation.day, in: graph) })
    }
    return Table(
      name: "evaluation-answers", title: Phrase(nl: "De antwoorden", en: "The answers"), note: nil,
      groupColumn: Column(DetailKey.department), columns: answerColumns, groups: groups)
  }

  private static let answerColumns =
    [
      Column("number", nl: "Nr.", en: "No."),
      Column("title", nl: "Actiepunt", en: "Action point"),
      Column("state", nl: "Antwoord", en: "Answer"), Column(.date), Column(.reason),
      Column(.landed),
    ] + progressColumns

  /// Answers of departments that are not asked any more, until a day.
  static func formerAnswers(_ day: Day?, in graph: PlanGraph) -> Table {
    var rows: [Int: [Row]] = [:]
    for (index, decision) in graph.plan.decisions.enumerated() {
      guard let subject = graph.targets(of: .decision(index), .decided).first,
        case .department(let department)? = graph.targets(of: .decision(index), .decider).first,
        !graph.isAsked(department, of: subject),
        day.map({ day in decision.date.map { $0 <= day } ?? false }) ?? true
      else { continue }
      rows[department, default: []].append(
        Row(
          anchor: nil,
          cells: [
            .verbatim(graph.name(of: subject)), .verbatim(graph.ownWords(of: subject)),
            .list([Item(decision.state.name, detail: decision.doubt)]),
          ] + facts(decision) + progressCells(decision.done)))
    }
    let groups = graph.plan.departments.enumerated().compactMap { index, department in
      rows[index].map { RowGroup(heading: department.heading, rows: $0) }
    }
    return Table(
      name: "evaluation-former",
      title: Phrase(nl: "Eerdere antwoorden", en: "Former answers"), note: nil,
      groupColumn: Column(DetailKey.department), columns: answerColumns, groups: groups)
  }

  /// The point with its state, then its sub-points that were answered.
  private static func answerRows(_ advice: Advice, _ day: Day?, in graph: PlanGraph) -> [Row] {
    let point = graph.plan.actionPoints[advice.point]
    let own = advice.answers.first { $0.subject == .actionPoint(advice.point) }
    let parts = advice.answers.filter { $0.subject != .actionPoint(advice.point) }
    func done(_ subject: Node) -> [Cell] {
      progressCells(graph.progress(on: subject, by: advice.department, asOf: day))
    }
    let first = Row(
      anchor: nil,
      cells: [
        TableCells(graph: graph).number(point), .verbatim(point.title.value),
        .list([
          Item(
            advice.state.name,
            detail: advice.isDerived
              ? derived : noted(advice.state, own?.decision) ?? own?.decision.doubt)
        ]),
      ] + facts(own?.decision) + done(.actionPoint(advice.point)))
    return [first]
      + parts.map { part in
        Row(
          anchor: nil,
          cells: [
            .verbatim(graph.name(of: part.subject)), .verbatim(graph.ownWords(of: part.subject)),
            .list([
              Item(
                part.state.name,
                detail: noted(part.state, part.decision) ?? part.decision.doubt)
            ]),
          ] + facts(part.decision) + done(part.subject))
      }
  }

  private static let derived = Phrase(
    nl: "volgt uit de onderdelen", en: "follows from the sub-points")

  /// Answer without a date, of which it is not known whether it was valid.
  static func noted(_ state: AdviceState, _ answer: Decision?) -> Phrase? {
    guard state == .dateUnknown, let answer else { return nil }
    return Phrase(nl: "genoteerd: ", en: "noted: ") + answer.state.name
  }

  static func facts(_ decision: Decision?) -> [Cell] {
    [
      decision?.date.map(Cell.day) ?? .empty, .verbatim(decision?.reason?.value ?? ""),
      .verbatim(decision?.landed?.value ?? ""),
    ]
  }
}
