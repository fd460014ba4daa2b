package import PlanModel
package import SourceText

/// The ids that things of a plan lack, and the files of the plan with them.
package struct MissingIDs: Sendable {
  /// In the order of the plan.
  package let added: [Added]
  private let graph: PlanGraph
  private let ids: [Node: String]

  package struct Added: Sendable {
    package let node: Node
    package let id: String
    package let words: String
    /// Where the mapping begins.
    package let range: SourceRange
  }

  /// - Parameter nodes: the things that need an id; those that have one are passed over.
  package init(_ nodes: some Sequence<Node>, in graph: PlanGraph) {
    self.graph = graph
    let wanted = Set(nodes)
    var (taken, lines) = Self.taken(in: graph)
    var last: [String: Int] = [:]
    /// The first of `id`, `id-2`, `id-3` and so on that is free.
    func free(_ id: String, _ taken: inout Set<String>) -> String {
      var candidate = id
      while !taken.insert(candidate).inserted {
        let number = last[id, default: 1] + 1
        last[id] = number
        candidate = "\(id)-\(number)"
      }
      return candidate
    }
    var added: [Added] = []
    for node in graph.identifiedNodes where wanted.contains(node) {
      guard graph.writtenID(of: node) == nil, let range = graph.mapping(of: node) else { continue }
      let id = graph.id(of: node)
      let own: String
      switch node {
      case .plan: own = id
      case .budgetLine: own = free(id, &lines)
      default: own = free(id, &taken)
      }
      added.append(Added(node: node, id: own, words: graph.askedWords(of: node), range: range))
    }
    self.added = added
    ids = Dictionary(added.map { ($0.node, $0.id) }) { first, _ in first }
  }

  package var isEmpty: Bool { added.isEmpty }

  /// The id of a thing once these are written.
  package func id(of node: Node) -> String {
    ids[node] ?? graph.id(of: node)
  }

  /// Id for a new action point or sub-point with these words, which no other has or had.
  static func freePointID(for words: String, in graph: PlanGraph) -> String {
    let base = DerivedID.of(words)
    let taken = Self.taken(in: graph).points
    return taken.contains(base)
      ? (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base : base
  }

  /// Names that are in use or were: those of points and sub-points, then those of budget lines.
  private static func taken(in graph: PlanGraph) -> (points: Set<String>, lines: Set<String>) {
    var points = Set(graph.candidates(for: .decided))
    var lines: Set<String> = []
    for node in graph.identifiedNodes {
      guard let id = graph.writtenID(of: node)?.value else {
        // The derived name of a point without a number is its own to take.
        if graph.name(of: node) == graph.id(of: node) { points.remove(graph.id(of: node)) }
        continue
      }
      if case .budgetLine = node { lines.insert(id) } else { points.insert(id) }
    }
    for node in graph.askedNodes {
      for former in graph.formerNames(of: node) {
        points.formUnion([former.id, former.number].compactMap { $0?.value })
      }
    }
    return (points, lines)
  }
}

extension PlanGraph {
  /// What can have an id of its own beside its printed name, in the order of the plan.
  fileprivate var identifiedNodes: [Node] {
    [.plan] + askedNodes + (plan.budget?.lines.indices.map(Node.budgetLine) ?? [])
  }

  /// The position of the mapping of a thing.
  fileprivate func mapping(of node: Node) -> SourceRange? {
    switch node {
    case .plan: plan.header?.range
    case .actionPoint(let i): plan.actionPoints[i].range
    case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].range
    case .budgetLine(let i): plan.budget?.lines[i].range
    default: nil
    }
  }
}
