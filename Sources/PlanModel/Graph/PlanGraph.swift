import SourceText

/// A plan with its links resolved, indexed both ways.
///
/// Built in one pass over the plan. Any plan makes a graph: what cannot be resolved is kept in
/// `broken`, cycles and doubled links are kept as they are, and of things with the same name the
/// first bears it.
package struct PlanGraph: Sendable {
  package let plan: Plan
  /// In the order of the plan.
  package private(set) var links: [Link] = []
  package private(set) var broken: [BrokenLink] = []

  private let names: NameTable
  private var outgoing: [Node: [Int]] = [:]
  private var incoming: [Node: [Int]] = [:]
  /// For each effect the themes that hold it, in the plan's order.
  private var themes: [[Int]] = []

  package init(_ plan: Plan) {
    self.plan = plan
    names = NameTable(plan)
    linkThemes()
    linkPoints()
    linkBudget()
    if let owner = plan.header?.owner { add(.plan, owner, .own, as: .owner) }
    themes = themesOfEffects()
  }

  /// The links that leave a node, in order; of one role when that is given.
  package func links(from node: Node, _ role: LinkRole? = nil) -> [Link] {
    (outgoing[node] ?? []).lazy.map { links[$0] }.filter { role == nil || $0.role == role }
  }

  /// The links that reach a node, in the order of the plan; of one role when that is given.
  package func links(to node: Node, _ role: LinkRole? = nil) -> [Link] {
    (incoming[node] ?? []).lazy.map { links[$0] }.filter { role == nil || $0.role == role }
  }

  /// The themes that hold an effect, at whatever depth.
  package func themes(holding effect: Int) -> [Int] {
    themes.indices.contains(effect) ? themes[effect] : []
  }

  /// The node of one of the kinds that a role joins to, by name.
  package func node(named name: String, for role: LinkRole) -> Node? {
    names.target(name, for: role)
  }

  /// Every thing that bears a name, of any kind.
  package func nodes(named name: String) -> [Node] { names.all(name) }

  /// The names that a link of this role may use.
  package func candidates(for role: LinkRole) -> [String] { names.candidates(for: role) }

  /// The names of all things.
  package var allNames: [String] { names.candidates }

  private mutating func linkThemes() {
    for (index, theme) in plan.themes.enumerated() {
      for placement in theme.placements { add(.theme(index), placement.reference, as: .place) }
    }
    for (index, effect) in plan.effects.enumerated() {
      for placement in effect.placements { add(.effect(index), placement.reference, as: .place) }
      for focus in effect.focus { add(.effect(index), focus, as: .focus) }
      for point in effect.points { add(.effect(index), point, as: .point) }
    }
  }

  private mutating func linkPoints() {
    for (index, point) in plan.actionPoints.enumerated() {
      let node = Node.actionPoint(index)
      if let focus = point.focus { add(node, focus, .own, as: .focus) }
      if let group = point.group { add(node, group, .own, as: .group) }
      for department in point.departments { add(node, department, .own, as: .department) }
      for reference in point.refersTo { add(node, reference, as: .reference) }
      for (place, part) in point.subPoints.enumerated() {
        let node = Node.subPoint(place, of: index)
        for department in part.departments { add(node, department, .own, as: .department) }
        for reference in part.refersTo { add(node, reference, as: .reference) }
        if let same = part.sameAs { add(node, same, .own, as: .sameText) }
      }
    }
  }

  private mutating func linkBudget() {
    for (index, line) in (plan.budget?.lines ?? []).enumerated() {
      for focus in line.focus { add(.budgetLine(index), focus, as: .focus) }
      for point in line.points { add(.budgetLine(index), point, as: .point) }
    }
  }

  private mutating func add(_ from: Node, _ reference: Reference, as role: LinkRole) {
    add(from, reference.target, reference.evidence, as: role)
  }

  private mutating func add(
    _ from: Node, _ printed: Located<String>, _ evidence: Evidence, as role: LinkRole
  ) {
    guard let to = names.target(printed.value, for: role) else {
      let other = names.all(printed.value).first
      broken.append(BrokenLink(from: from, role: role, printed: printed, other: other))
      return
    }
    outgoing[from, default: []].append(links.count)
    incoming[to, default: []].append(links.count)
    links.append(Link(from: from, to: to, role: role, evidence: evidence, printed: printed))
  }

  /// Walks each theme once with a stack of its own: a chain of references may be of any length.
  private func themesOfEffects() -> [[Int]] {
    var themes = Array(repeating: [Int](), count: plan.effects.count)
    for theme in plan.themes.indices {
      var pending: [Node] = [.theme(theme)]
      while let node = pending.popLast() {
        for link in links(from: node, .place) {
          guard case .effect(let effect) = link.to, themes[effect].last != theme else { continue }
          themes[effect].append(theme)
          pending.append(link.to)
        }
      }
    }
    return themes
  }
}
