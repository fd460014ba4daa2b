import SourceText

/// A plan with its links resolved, indexed both ways.
///
/// Built in one pass over the plan. Any plan makes a graph: what cannot be resolved is kept in
/// `broken`, cycles and doubled links are kept as they are, and of things with the same name the
/// first bears it.
package struct PlanGraph: Sendable {
  package let plan: Plan
  /// In the order of the plan; those of one holder follow one another.
  package private(set) var links: [Link] = []
  package private(set) var broken: [BrokenLink] = []

  private let names: NameTable
  private let numbers: NodeNumbers
  private var outgoing: LinkIndex
  private var incoming: LinkIndex
  /// The places of decisions in the plan, by what was decided on and by whom.
  private var decided: [DecisionKey: [Int]] = [:]
  /// For each action point the departments named at it or at its sub-points, in order, each once.
  private(set) var departmentsOfPoints: [[Int]] = []
  /// The same, for looking up.
  private(set) var askedOfPoints: [Set<Int>] = []
  /// For each effect the themes in whose map it stands, in the plan's order.
  private var themes: [[Int]] = []
  /// For each effect the theme in which it is written out.
  private var homes: [Int?] = []

  package init(_ plan: Plan) {
    self.plan = plan
    names = NameTable(plan)
    let numbers = NodeNumbers(plan)
    self.numbers = numbers
    outgoing = LinkIndex(nodes: 0, ends: [])
    incoming = outgoing
    linkThemes()
    linkPoints()
    linkBudget()
    linkDecisions()
    if let owner = plan.header?.owner { add(.plan, owner, .own, as: .owner) }
    outgoing = LinkIndex(nodes: numbers.count, ends: links.map { numbers[$0.from] })
    incoming = LinkIndex(nodes: numbers.count, ends: links.map { numbers[$0.to] })
    departmentsOfPoints = plan.actionPoints.indices.map(linkedDepartments)
    askedOfPoints = departmentsOfPoints.map(Set.init)
    themes = themesOfEffects()
    homes = homesOfEffects()
  }

  /// The links that leave a node, in order; of one role when that is given.
  package func links(from node: Node, _ role: LinkRole? = nil) -> [Link] {
    chosen(outgoing[numbers[node]], role)
  }

  /// The links of certain roles, in the order of the plan.
  package func links(as roles: LinkRole...) -> [Link] {
    var chosen: [Link] = []
    for place in links.indices where roles.contains(links[place].role) {
      chosen.append(links[place])
    }
    return chosen
  }

  /// The links that reach a node, in the order of the plan; of one role when that is given.
  package func links(to node: Node, _ role: LinkRole? = nil) -> [Link] {
    chosen(incoming[numbers[node]], role)
  }

  /// The nodes to which links of a role lead from a node, in order: what is asked most often,
  /// without copying the links.
  package func targets(of node: Node, _ role: LinkRole) -> [Node] {
    var targets: [Node] = []
    for place in outgoing[numbers[node]] where links[Int(place)].role == role {
      targets.append(links[Int(place)].to)
    }
    return targets
  }

  /// The nodes from which links of a role reach a node, in order.
  package func holders(of node: Node, _ role: LinkRole) -> [Node] {
    var holders: [Node] = []
    for place in incoming[numbers[node]] where links[Int(place)].role == role {
      holders.append(links[Int(place)].from)
    }
    return holders
  }

  private func chosen(_ places: ArraySlice<Int32>, _ role: LinkRole?) -> [Link] {
    var chosen: [Link] = []
    for place in places where role == nil || links[Int(place)].role == role {
      chosen.append(links[Int(place)])
    }
    return chosen
  }

  /// The themes in whose map an effect stands, written out or referred to.
  package func themes(holding effect: Int) -> [Int] {
    themes.indices.contains(effect) ? themes[effect] : []
  }

  /// The theme in whose file an effect is written out.
  package func home(of effect: Int) -> Int? {
    homes.indices.contains(effect) ? homes[effect] : nil
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

  /// The places in the plan of a department's decisions on an action point or sub-point.
  package func placesOfDecisions(on subject: Node, by decider: Node) -> [Int] {
    decided[DecisionKey(subject: subject, decider: decider)] ?? []
  }

  private struct DecisionKey: Hashable {
    let subject: Node
    let decider: Node
  }

  private mutating func linkThemes() {
    for (index, theme) in plan.themes.enumerated() {
      for placement in theme.placements { add(.theme(index), placement) }
    }
    links.reserveCapacity(plan.effects.count * 3)
    for index in plan.effects.indices {
      for placement in plan.effects[index].placements { add(.effect(index), placement) }
      for focus in plan.effects[index].focus { add(.effect(index), focus, as: .focus) }
      for point in plan.effects[index].points { add(.effect(index), point, as: .point) }
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

  private mutating func linkDecisions() {
    for (index, decision) in plan.decisions.enumerated() {
      let node = Node.decision(index)
      add(node, decision.point, .own, as: .decided)
      add(node, decision.department, .own, as: .decider)
      guard let subject = names.target(decision.point.value, for: .decided),
        let decider = names.target(decision.department.value, for: .decider)
      else { continue }
      decided[DecisionKey(subject: subject, decider: decider), default: []].append(index)
    }
  }

  private mutating func add(_ from: Node, _ placement: Placement) {
    guard let effect = placement.writtenOut else {
      return add(from, placement.reference, as: .place)
    }
    // The effect that is written here, though another may bear the same name.
    let reference = placement.reference
    add(
      Link(
        from: from, to: .effect(effect), role: .place, evidence: reference.evidence,
        printed: reference.target))
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
    add(Link(from: from, to: to, role: role, evidence: evidence, printed: printed))
  }

  private mutating func add(_ link: Link) {
    links.append(link)
  }

  /// The theme in which each effect is written out. Linear in the number of effects.
  private func homesOfEffects() -> [Int?] {
    var homes = Array(repeating: Int?.none, count: plan.effects.count)
    for (index, theme) in plan.themes.enumerated() {
      var pending = theme.placements.compactMap(\.writtenOut)
      while let effect = pending.popLast() {
        homes[effect] = index
        pending += plan.effects[effect].placements.compactMap(\.writtenOut)
      }
    }
    return homes
  }

  /// What stands in the map of each theme: the effects written out in it, and those that it refers
  /// to, without what is below them elsewhere. Linear in the number of places.
  private func themesOfEffects() -> [[Int]] {
    var themes = Array(repeating: [Int](), count: plan.effects.count)
    for (index, theme) in plan.themes.enumerated() {
      var pending = theme.placements
      while let placement = pending.popLast() {
        guard let effect = effect(at: placement) else { continue }
        if themes[effect].last != index { themes[effect].append(index) }
        if placement.writtenOut != nil { pending += plan.effects[effect].placements }
      }
    }
    return themes
  }

  /// The effect that stands at a place; nil when the place refers to none.
  package func effect(at placement: Placement) -> Int? {
    if let effect = placement.writtenOut { return effect }
    guard case .effect(let effect)? = names.target(placement.reference.target.value, for: .place)
    else { return nil }
    return effect
  }
}
