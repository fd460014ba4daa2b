/// A number for every thing of a plan, counted from zero, so that what is known of each can stand
/// in an array.
struct NodeNumbers: Sendable {
  let count: Int
  private let sources: Int
  private let themes: Int
  private let effects: Int
  private let focusAreas: Int
  private let groups: Int
  private let departments: Int
  private let actionPoints: Int
  private let budgetLines: Int
  private let decisions: Int
  /// Of the sub-points of each action point.
  private let subPoints: [Int]

  init(_ plan: Plan) {
    // The plan itself, the budget and the hand-out.
    var next = 3
    func numbers(for things: Int) -> Int {
      defer { next += things }
      return next
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
    subPoints = plan.actionPoints.map { numbers(for: $0.subPoints.count) }
    count = next
  }

  subscript(_ node: Node) -> Int {
    switch node {
    case .plan: 0
    case .budget: 1
    case .handOut: 2
    case .source(let i): sources + i
    case .theme(let i): themes + i
    case .effect(let i): effects + i
    case .focusArea(let i): focusAreas + i
    case .group(let i): groups + i
    case .department(let i): departments + i
    case .actionPoint(let i): actionPoints + i
    case .budgetLine(let i): budgetLines + i
    case .decision(let i): decisions + i
    case .subPoint(let i, let point):
      subPoints.indices.contains(point) ? subPoints[point] + i : count
    }
  }
}
