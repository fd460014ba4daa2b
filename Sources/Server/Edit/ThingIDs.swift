import Operations
import PlanModel
import SourceText

/// Ids of a plan's things for the editor, as in `effect:woonoverlast` and `sub-point:2a`: the kind and
/// the name by which the plan refers to it. Of several things with one name the later ones have a rank.
struct ThingIDs {
  let graph: PlanGraph
  private var nodes: [String: Node] = [:]
  private var ids: [Node: String] = [:]
  /// Things by their name without the kind; nil for a name of several.
  private var bare: [String: Node?] = [:]

  private static let scope = "scope:"

  init(_ graph: PlanGraph) {
    self.graph = graph
    let all = Self.all(graph.plan)
    // Made at every change, so without growing step by step.
    nodes.reserveCapacity(all.count)
    ids.reserveCapacity(all.count)
    bare.reserveCapacity(all.count)
    for node in all {
      let name = graph.name(of: node)
      let first = Self.prefix(node).map { $0 + ":" + name } ?? node.mapName.rawValue
      var (id, rank) = (first, 1)
      while nodes[id] != nil {
        rank += 1
        id = "\(first)#\(rank)"
      }
      nodes[id] = node
      ids[node] = id
      bare[name] = bare[name] == nil ? node : .some(nil)
    }
  }

  /// Things of a plan in its order of kinds, those of a point after it.
  static func all(_ plan: Plan) -> [Node] {
    var nodes: [Node] = [.plan]
    nodes += plan.sources.indices.map(Node.source)
    nodes += plan.themes.indices.map(Node.theme)
    nodes += plan.effects.indices.map(Node.effect)
    nodes += plan.focusAreas.indices.map(Node.focusArea)
    nodes += plan.groups.indices.map(Node.group)
    nodes += plan.departments.indices.map(Node.department)
    for point in plan.actionPoints.indices {
      nodes.append(.actionPoint(point))
      nodes += plan.actionPoints[point].subPoints.indices.map { .subPoint($0, of: point) }
    }
    if let budget = plan.budget {
      nodes.append(.budget)
      nodes += budget.lines.indices.map(Node.budgetLine)
    }
    if plan.handOut != nil { nodes.append(.handOut) }
    nodes += plan.goals.indices.map(Node.goal)
    nodes += plan.results.indices.map(Node.result)
    nodes += plan.indicators.indices.map(Node.indicator)
    nodes += plan.regions.indices.map(Node.region)
    return nodes
  }

  /// Kind before the name; nil for what a plan has once.
  private static func prefix(_ node: Node) -> String? {
    switch node {
    case .plan, .budget, .handOut: nil
    case .actionPoint: "point"
    default: node.mapName.rawValue
    }
  }

  /// Id of a thing; nil for one that the editor does not change, such as a decision.
  func id(of node: Node) -> String? { ids[node] }

  func scopeID(_ index: Int) -> String { Self.scope + graph.plan.scope[index].topic.value }

  func id(of target: Target) -> String {
    switch target {
    case .node(let node): ids[node] ?? graph.name(of: node)
    case .named(let name): name
    }
  }

  /// Thing with an id or a name. A name that is not known stays as it is: the engine reports it with
  /// the nearest one.
  func target(_ text: String) -> Target {
    if let node = nodes[text] { return .node(node) }
    if let known = bare[text], let node = known { return .node(node) }
    return .named(text)
  }

  func name(of target: Target) -> String {
    switch target {
    case .node(let node): graph.name(of: node)
    case .named(let name): name
    }
  }

  /// Where a thing is written; nil when it is not there.
  func range(of target: Target) -> SourceRange? {
    let plan = graph.plan
    switch target {
    case .named(let name):
      guard name.hasPrefix(Self.scope) else { return nil }
      let topic = name.dropFirst(Self.scope.count)
      return plan.scope.first { $0.topic.value == topic }?.range
    case .node(let node):
      return switch node {
      case .plan: plan.header?.range
      case .source(let i): plan.sources[i].range
      case .theme(let i): plan.themes[i].range
      case .effect(let i): plan.effects[i].range
      case .focusArea(let i): plan.focusAreas[i].range
      case .group(let i): plan.groups[i].range
      case .department(let i): plan.departments[i].range
      case .actionPoint(let i): plan.actionPoints[i].range
      case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].range
      case .budget: plan.budget?.range
      case .budgetLine(let i): plan.budget?.lines[i].range
      case .handOut: plan.handOut?.range
      case .goal(let i): plan.goals[i].range
      case .result(let i): plan.results[i].range
      case .indicator(let i): plan.indicators[i].range
      case .region(let i): plan.regions[i].range
      default: nil
      }
    }
  }
}
