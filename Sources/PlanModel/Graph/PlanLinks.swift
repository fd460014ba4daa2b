import SourceText
import Toolkit

/// Resolved and broken links of a plan.
struct PlanLinks: Sendable {
  /// Resolved links in the order of the plan; those of one source are consecutive.
  private(set) var links: [Link] = []
  private(set) var broken: [BrokenLink] = []
  /// Indices of decisions in the plan, by subject and decider.
  private(set) var decided: [DecisionKey: [Int]] = [:]

  /// What links assume, by the range of their target.
  private(set) var assumptions: [SourceRange: Located<String>] = [:]

  private let names: NameTable

  /// Links half of the effects concurrently with all the rest.
  init(_ plan: Plan, _ names: NameTable) {
    // Each half has arrays of its own, so no lock is needed; appended in this order, the links are
    // in the order of the plan.
    let half = plan.effects.count / 2
    let (first, second) = concurrently(
      { PlanLinks(names) { $0.linkThemes(of: plan, effects: 0..<half) } },
      {
        PlanLinks(names) {
          $0.linkEffects(half..<plan.effects.count, of: plan)
          $0.linkPoints(of: plan)
          $0.linkBudget(of: plan)
          $0.linkDecisions(of: plan)
          $0.linkFigures(of: plan)
          if let owner = plan.header?.owner { $0.add(.plan, owner, .own, as: .owner) }
        }
      })
    self = first
    links += second.links
    broken += second.broken
    decided = second.decided
    assumptions.merge(second.assumptions) { first, _ in first }
  }

  private init(_ names: NameTable, _ link: (inout PlanLinks) -> Void) {
    self.names = names
    link(&self)
  }

  struct DecisionKey: Hashable {
    let subject: Node
    let decider: Node
  }

  private mutating func linkThemes(of plan: Plan, effects: Range<Int>) {
    // Reserved once: the links of the other half and of the rest are appended.
    links.reserveCapacity(plan.effects.count * 4)
    let themes = plan.themes.span
    for index in themes.indices {
      add(.theme(index), themes[index].placements.span)
      add(.theme(index), themes[index].points.span, as: .point)
    }
    linkEffects(effects, of: plan)
  }

  // Spans below, because iterating over arrays copies each element and contends with the other half
  // for its reference counts.
  private mutating func linkEffects(_ positions: Range<Int>, of plan: Plan) {
    let effects = plan.effects.span
    for index in positions {
      let node = Node.effect(index)
      add(node, effects[index].placements.span)
      add(node, effects[index].focus.span, as: .focus)
      add(node, effects[index].points.span, as: .point)
    }
  }

  private mutating func linkPoints(of plan: Plan) {
    for (index, point) in plan.actionPoints.enumerated() {
      let node = Node.actionPoint(index)
      for focus in point.focus { add(node, focus, .own, as: .focus) }
      if let group = point.group { add(node, group, .own, as: .group) }
      add(node, lead: point.lead, point.departments, partners: point.partners)
      add(node, point.refersTo.span, as: .reference)
      for (position, part) in point.subPoints.enumerated() {
        let node = Node.subPoint(position, of: index)
        add(node, lead: part.lead, part.departments)
        add(node, part.refersTo.span, as: .reference)
        if let same = part.sameAs { add(node, same, .own, as: .sameText) }
      }
    }
  }

  /// Links to the departments of a point or sub-point. Who leads and who takes part have a link of
  /// their own role and, as all of them, one as a department: once, also when printed twice.
  private mutating func add(
    _ node: Node, lead: Located<String>?, _ departments: [Located<String>],
    partners: [Located<String>] = []
  ) {
    guard lead != nil || !partners.isEmpty else {
      for department in departments { add(node, department, .own, as: .department) }
      return
    }
    var named = Set(departments.compactMap { names.target($0.value, for: .department) })
    if let lead { add(node, lead, as: .lead, &named) }
    for department in departments { add(node, department, .own, as: .department) }
    for partner in partners { add(node, partner, as: .partner, &named) }
  }

  /// Links to one department in a role and, unless it is named already, as a department. An unknown
  /// name is broken once.
  private mutating func add(
    _ node: Node, _ department: Located<String>, as role: LinkRole, _ named: inout Set<Node>
  ) {
    add(node, department, .own, as: role)
    guard let target = names.target(department.value, for: role), named.insert(target).inserted
    else { return }
    add(node, department, .own, as: .department)
  }

  private mutating func linkBudget(of plan: Plan) {
    for (index, line) in (plan.budget?.lines ?? []).enumerated() {
      add(.budgetLine(index), line.focus.span, as: .focus)
      add(.budgetLine(index), line.points.span, as: .point)
    }
  }

  private mutating func linkDecisions(of plan: Plan) {
    guard !plan.decisions.isEmpty else { return }
    let subjects = DecidedThings(plan, names)
    for (index, decision) in plan.decisions.enumerated() {
      let node = Node.decision(index)
      let subject = subjects.subject(of: decision)
      let decider = subjects.decider(of: decision)
      add(node, decision.point, to: subject, as: .decided)
      add(node, decision.department, to: decider, as: .decider)
      guard let subject, let decider else { continue }
      decided[DecisionKey(subject: subject, decider: decider), default: []].append(index)
    }
  }

  private mutating func linkFigures(of plan: Plan) {
    for (index, indicator) in plan.indicators.enumerated() {
      let node = Node.indicator(index)
      add(node, indicator.focus.span, as: .focusAim)
      add(node, indicator.effects.span, as: .effectAim)
      add(node, indicator.points.span, as: .pointAim)
      if let count = indicator.rateOf { add(node, count, .own, as: .rateOf) }
      if let other = indicator.complementOf { add(node, other, .own, as: .complementOf) }
      for part in indicator.parts { add(node, part, .own, as: .figurePart) }
      for region in indicator.series.compactMap(\.region) + indicator.targets.compactMap(\.region) {
        add(node, region, .own, as: .region)
      }
      for note in indicator.allNotes { add(node, note, .own, as: .footnote) }
    }
    for (index, goal) in plan.goals.enumerated() {
      let node = Node.goal(index)
      if let under = goal.under { add(node, under, .own, as: .goal) }
      add(node, goal.indicators.span, as: .indicator)
      add(node, goal.points.span, as: .pointAim)
      add(node, goal.focus.span, as: .focusAim)
      add(node, goal.effects.span, as: .effectAim)
    }
    for (index, result) in plan.results.enumerated() {
      add(.result(index), result.goals.span, as: .goal)
      add(.result(index), result.points.span, as: .pointAim)
    }
    for (index, report) in plan.reports.enumerated() {
      if let scale = report.scale { add(.report(index), scale, .own, as: .scale) }
    }
    for (index, row) in plan.progress.enumerated() {
      if let report = row.report { add(.progressRow(index), report, .own, as: .report) }
      add(.progressRow(index), row.subject, .own, as: .subject)
    }
  }

  private mutating func add(_ from: Node, _ placements: Span<Placement>) {
    for position in placements.indices {
      let reference = placements[position].reference
      note(reference.assumption, at: reference.target)
      if let effect = placements[position].writtenOut {
        // By index and not by name: another effect may have the same name.
        links.append(
          Link(
            from: from, to: .effect(effect), role: .place, evidence: reference.evidence,
            printed: reference.target, kind: placements[position].kind))
      } else {
        add(from, reference.target, reference.evidence, as: .place, placements[position].kind)
      }
    }
  }

  private mutating func add(_ from: Node, _ references: Span<Reference>, as role: LinkRole) {
    for position in references.indices {
      add(from, references[position].target, references[position].evidence, as: role)
      note(references[position].assumption, at: references[position].target)
    }
  }

  private mutating func note(_ assumption: Located<String>?, at target: Located<String>) {
    if let assumption { assumptions[target.range] = assumption }
  }

  private mutating func add(
    _ from: Node, _ printed: Located<String>, _ evidence: Evidence, as role: LinkRole,
    _ kind: BranchKind = .consequence
  ) {
    add(from, printed, to: names.target(printed.value, for: role), evidence, as: role, kind)
  }

  private mutating func add(
    _ from: Node, _ printed: Located<String>, to target: Node?, _ evidence: Evidence = .own,
    as role: LinkRole, _ kind: BranchKind = .consequence
  ) {
    guard let target else {
      // A name that something has, but of which it is not sure that this is meant, is no other.
      let isUnsure = names.target(printed.value, for: role) != nil
      let other = isUnsure ? nil : names.all(printed.value).first
      broken.append(BrokenLink(from: from, role: role, printed: printed, other: other))
      return
    }
    links.append(
      Link(from: from, to: target, role: role, evidence: evidence, printed: printed, kind: kind))
  }
}
