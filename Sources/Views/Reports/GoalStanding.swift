import PlanModel
import SourceText
import Toolkit

/// How goals, results and points are doing, for the evaluation and the year plan: what reports say, and
/// whether targets are met.
struct GoalStanding {
  private let graph: PlanGraph
  private let overview: ProgressOverview
  private let subjects: [Node: ProgressOverview.Subject]
  private let figures: [Node: IndicatorFigures]
  /// Titles of the reports that are left out because their day is not known.
  private let undated: [String]

  init(_ graph: PlanGraph, asOf day: Day? = nil) {
    self.graph = graph
    (overview, undated) = ProgressOverview(graph).asOf(day)
    subjects = Dictionary(overview.subjects.map { ($0.node, $0) }) { first, _ in first }
    let all = IndicatorFigures.all(in: graph, asOf: day)
    figures = Dictionary(all.map { ($0.node, $0) }) { first, _ in first }
  }

  /// What the newest report says of each thing, with a drawing of all reports.
  var said: [Report.Block] {
    let present = overview.keeping { overview.newest(on: $0) != nil }
    var blocks: [Report.Block] = []
    if !present.subjects.isEmpty {
      if !present.reports.isEmpty {
        let rows = Phrase(nl: "Doel, resultaat of punt", en: "Goal, result or point")
        blocks.append(.status(present, of: rows))
      }
      // By node: `present` has fewer columns.
      let said = present.subjects.compactMap { subjects[$0.node] }
      blocks.append(.list(said.flatMap { words(on: $0, isNamed: true) }))
    }
    if !undated.isEmpty {
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Zonder dag, en daarom niet meegeteld: ", en: "Without a day, and so not counted: ")
            + Catalogue.list(undated) + Phrase(verbatim: ".")))
    }
    return blocks.isEmpty
      ? []
      : [.heading(2, Phrase(nl: "Wat de verslagen zeggen", en: "What the reports say"))] + blocks
  }

  /// Each goal with what the newest report says of it and of its results, and whether its targets are met.
  var goals: [Report.Block] {
    let goals = graph.plan.goals.indices.flatMap { index -> [Report.Block] in
      let node = Node.goal(index)
      let said = subjects[node].map { words(on: $0, isNamed: false) } ?? []
      let aims = graph.targets(of: node, .indicator).flatMap(verdicts)
      let results = graph.holders(of: node, .goal).flatMap { holder -> [Phrase] in
        guard case .result = holder, let subject = subjects[holder] else { return [] }
        return words(on: subject, isNamed: true)
      }
      let all = said + aims + results
      return all.isEmpty ? [] : [.heading(3, graph.title(of: node)), .list(all)]
    }
    let title = Phrase(nl: "Hoe het met de doelen staat", en: "How the goals are doing")
    return goals.isEmpty ? [] : [.heading(2, title)] + goals
  }

  /// What reports say of a point and its sub-points, and whether the targets of its indicators are met,
  /// also of those that its goals have.
  func lines(ofPoint index: Int) -> [Phrase] {
    let node = Node.actionPoint(index)
    let parts = graph.plan.actionPoints[index].subPoints.indices.map {
      Node.subPoint($0, of: index)
    }
    let said = ([node] + parts).flatMap { thing in
      subjects[thing].map { words(on: $0, isNamed: thing != node) } ?? []
    }
    var seen: Set<Node> = []
    let indicators = ([node] + parts).flatMap { graph.holders(of: $0, .pointAim) }
      .flatMap { holder -> [Node] in
        switch holder {
        case .indicator: [holder]
        case .goal: graph.targets(of: holder, .indicator)
        default: []
        }
      }.filter { seen.insert($0).inserted }
    return said + indicators.flatMap(verdicts)
  }

  private func verdicts(of node: Node) -> [Phrase] {
    guard let one = figures[node] else { return [] }
    return one.targets.compactMap { target in
      target.verdict.map { one.line(target, $0.words).capitalized }
    }
  }

  /// What the newest report says of a thing: its rating with the reason, and its words.
  private func words(on subject: ProgressOverview.Subject, isNamed: Bool) -> [Phrase] {
    guard let (report, cell) = overview.newest(on: subject) else { return [] }
    let source =
      report.map { Phrase(verbatim: $0.title) }
      ?? Phrase(nl: "zonder verslag", en: "without a report")
    let whose =
      isNamed
      ? subject.title + Phrase(verbatim: " (") + source + Phrase(verbatim: ")")
      : source.capitalized
    let rest = [cell.because, cell.text].compactMap(\.self).map { Phrase(verbatim: " \($0)") }
    return [rest.reduce(whose + Phrase(verbatim: ": ") + cell.words + Phrase(verbatim: "."), +)]
  }
}
