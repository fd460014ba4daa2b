import SourceText

/// The links of a plan, resolved, and those that cannot be.
struct PlanLinks: Sendable {
  /// In the order of the plan; those of one holder follow one another.
  private(set) var links: [Link] = []
  private(set) var broken: [BrokenLink] = []
  /// The places of decisions in the plan, by what was decided on and by whom.
  private(set) var decided: [DecisionKey: [Int]] = [:]

  private let names: NameTable

  init(_ plan: Plan, _ names: NameTable) {
    self.names = names
    linkThemes(of: plan)
    linkPoints(of: plan)
    linkBudget(of: plan)
    linkDecisions(of: plan)
    if let owner = plan.header?.owner { add(.plan, owner, .own, as: .owner) }
  }

  struct DecisionKey: Hashable {
    let subject: Node
    let decider: Node
  }

  private mutating func linkThemes(of plan: Plan) {
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

  private mutating func linkPoints(of plan: Plan) {
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

  private mutating func linkBudget(of plan: Plan) {
    for (index, line) in (plan.budget?.lines ?? []).enumerated() {
      for focus in line.focus { add(.budgetLine(index), focus, as: .focus) }
      for point in line.points { add(.budgetLine(index), point, as: .point) }
    }
  }

  private mutating func linkDecisions(of plan: Plan) {
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
}
