/// Consecutive numbers for all nodes of a plan, counted from zero, so that data about nodes can be
/// in an array.
struct NodeNumbers: Sendable {
  let count: Int
  private let sources: Range<Int>
  private let themes: Range<Int>
  private let effects: Range<Int>
  private let focusAreas: Range<Int>
  private let groups: Range<Int>
  private let departments: Range<Int>
  private let actionPoints: Range<Int>
  private let budgetLines: Range<Int>
  private let decisions: Range<Int>
  private let regions: Range<Int>
  private let footnotes: Range<Int>
  private let indicators: Range<Int>
  private let goals: Range<Int>
  private let results: Range<Int>
  private let scales: Range<Int>
  private let reports: Range<Int>
  private let progress: Range<Int>
  /// Numbers of the sub-points of each action point.
  private let subPoints: [Range<Int>]

  init(_ plan: Plan) {
    // 0 to 2 are the plan itself, the budget and the hand-out.
    var next = 3
    func numbers(for things: Int) -> Range<Int> {
      defer { next += things }
      return next..<next + things
    }
    sources = numbers(for: plan.sources.count)
    themes = numbers(for: plan.themes.count)
    effects = numbers(for: plan.effects.count)
    focusAreas = numbers(for: plan.focusAreas.count)
    groups = numbers(for: plan.groups.count)
    departments = numbers(for: plan.departments.count)
    actionPoints = numbers(for: plan.actionPoints.count)
    budgetLines = numbers(for: plan.budget?.lines.count ?? 0)
    decisions = numbers(for: plan.decisions.count)
    regions = numbers(for: plan.regions.count)
    footnotes = numbers(for: plan.footnotes.count)
    indicators = numbers(for: plan.indicators.count)
    goals = numbers(for: plan.goals.count)
    results = numbers(for: plan.results.count)
    scales = numbers(for: plan.scales.count)
    reports = numbers(for: plan.reports.count)
    progress = numbers(for: plan.progress.count)
    subPoints = plan.actionPoints.map { numbers(for: $0.subPoints.count) }
    count = next
  }

  /// Nil for a node that the plan does not have: its number would be another's.
  subscript(_ node: Node) -> Int? {
    switch node {
    case .plan: 0
    case .budget: 1
    case .handOut: 2
    case .source(let i): Self.number(i, in: sources)
    case .theme(let i): Self.number(i, in: themes)
    case .effect(let i): Self.number(i, in: effects)
    case .focusArea(let i): Self.number(i, in: focusAreas)
    case .group(let i): Self.number(i, in: groups)
    case .department(let i): Self.number(i, in: departments)
    case .actionPoint(let i): Self.number(i, in: actionPoints)
    case .budgetLine(let i): Self.number(i, in: budgetLines)
    case .decision(let i): Self.number(i, in: decisions)
    case .region(let i): Self.number(i, in: regions)
    case .footnote(let i): Self.number(i, in: footnotes)
    case .indicator(let i): Self.number(i, in: indicators)
    case .goal(let i): Self.number(i, in: goals)
    case .result(let i): Self.number(i, in: results)
    case .scale(let i): Self.number(i, in: scales)
    case .report(let i): Self.number(i, in: reports)
    case .progressRow(let i): Self.number(i, in: progress)
    case .subPoint(let i, let point):
      subPoints.indices.contains(point) ? Self.number(i, in: subPoints[point]) : nil
    }
  }

  private static func number(_ index: Int, in numbers: Range<Int>) -> Int? {
    (0..<numbers.count).contains(index) ? numbers.lowerBound + index : nil
  }
}
