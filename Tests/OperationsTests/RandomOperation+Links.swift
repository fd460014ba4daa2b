import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Links, and what they rest on.
extension RandomOperation {
  /// A basis with its words.
  mutating func basis() -> (Basis, String) {
    let line = roll(90) + 1
    switch roll(4) {
    case 0 where !plan.sources.isEmpty: return (.stated(["\(line)"]), "@" + facts.line(line))
    case 1 where !plan.sources.isEmpty:
      return (
        .stated(["\(line)", "7"]), "@" + [facts.line(line), facts.line(7)].joined(separator: ",")
      )
    case 2:
      let reason = text()
      return (.inferred(reason), "~\(reason)")
    default: return (.own, "")
    }
  }

  private mutating func nodes(_ map: MapName) -> [Node] {
    switch map {
    case .effect: plan.effects.indices.map(Node.effect)
    case .theme: plan.themes.indices.map(Node.theme)
    case .focusArea: plan.focusAreas.indices.map(Node.focusArea)
    case .group: plan.groups.indices.map(Node.group)
    case .department: plan.departments.indices.map(Node.department)
    case .actionPoint:
      plan.actionPoints.indices.filter { plan.actionPoints[$0].hasNumber }.map(Node.actionPoint)
    case .budgetLine: plan.budget?.lines.indices.map(Node.budgetLine) ?? []
    case .goal: plan.goals.indices.map(Node.goal)
    case .indicator: plan.indicators.indices.map(Node.indicator)
    case .subPoint: part().map { [$0] } ?? []
    default: []
    }
  }

  /// A link of a key from a thing of one kind to one of another.
  private mutating func link(
    _ from: MapName, _ to: MapName, _ key: String, hasBasis: Bool, isSingle: Bool = false
  ) -> Made? {
    guard let from = one(of: nodes(from)), let to = one(of: nodes(to)), from != to else {
      return nil
    }
    let (basis, words) = hasBasis ? basis() : (.own, "")
    let (name, link) = (facts[from], PlanFacts.link(facts[to], words))
    return (
      .link(from: target(from), to: target(to), key: key, basis), { $0[name, key].append(link) }
    )
  }

  mutating func link() -> Made? {
    switch roll(12) {
    case 0, 1: link(.effect, .actionPoint, "points", hasBasis: true)
    case 2: link(.effect, .focusArea, "focus", hasBasis: true)
    case 3: link(.theme, .actionPoint, "points", hasBasis: true)
    case 4: link(.budgetLine, .actionPoint, "points", hasBasis: true)
    case 5: link(.budgetLine, .focusArea, "focus", hasBasis: true)
    case 6: link(.actionPoint, .actionPoint, "refers-to", hasBasis: true)
    case 7: link(.actionPoint, .focusArea, "focus", hasBasis: false)
    case 8: link(.goal, .indicator, "indicators", hasBasis: true)
    case 9: link(.goal, .actionPoint, "points", hasBasis: true)
    case 10: link(.indicator, .effect, "effects", hasBasis: true)
    default: link(.subPoint, .actionPoint, "refers-to", hasBasis: true)
    }
  }

  mutating func linkOne() -> Made? {
    switch roll(3) {
    case 0: link(.actionPoint, .group, "group", hasBasis: false)
    case 1: link(.subPoint, .subPoint, "same-as", hasBasis: false)
    default: link(.subPoint, .focusArea, "refers-to", hasBasis: true)
    }
  }

  mutating func linkDepartment() -> Made? {
    switch roll(5) {
    case 0: link(.actionPoint, .department, "departments", hasBasis: false)
    case 1: link(.actionPoint, .department, "lead", hasBasis: false)
    case 2: link(.actionPoint, .department, "partners", hasBasis: false)
    case 3: link(.subPoint, .department, "departments", hasBasis: false)
    default: link(.subPoint, .department, "lead", hasBasis: false)
    }
  }

  private static let keys: [LinkRole: String] = [
    .focus: "focus", .point: "points", .group: "group", .reference: "refers-to",
    .lead: "lead", .partner: "partners", .department: "departments", .sameText: "same-as",
  ]

  /// A link that is written under a key of its own thing.
  private mutating func present(_ roles: [LinkRole]) -> (link: Link, key: String)? {
    guard let role = one(of: roles), let key = Self.keys[role] else { return nil }
    let all = graph.links(as: role).filter { link in
      facts[facts[link.from], key].contains { PlanFacts.parts($0)?.thing == facts[link.to] }
    }
    return one(of: all).map { ($0, key) }
  }

  mutating func unlink() -> Made? {
    let roles = Self.keys.keys.sorted { $0.rawValue < $1.rawValue }
    guard let (link, key) = present(roles) else { return nil }
    let (from, to) = (facts[link.from], facts[link.to])
    return (
      .unlink(from: target(link.from), to: target(link.to), key: key),
      { $0[from, key].removeAll { PlanFacts.parts($0)?.thing == to } }
    )
  }

  mutating func setBasis() -> Made? {
    guard let (link, key) = present([.point, .point, .focus, .reference]) else { return nil }
    if case .actionPoint = link.from, key == "focus" { return nil }
    let (from, to) = (facts[link.from], facts[link.to])
    let (basis, words) = basis()
    let assumption = graph.assumption(of: link).map { "^\($0)" } ?? ""
    return (
      .setBasis(from: target(link.from), to: target(link.to), key: key, basis),
      {
        $0[from, key] = $0[from, key].map {
          PlanFacts.parts($0)?.thing == to ? PlanFacts.link(to, words + assumption) : $0
        }
      }
    )
  }

  mutating func setPlaceBasis() -> Made? {
    guard let link = one(of: graph.links(as: .place)), case .effect(let effect) = link.to,
      let place = placements(under: link.from).first(where: { graph.effect(at: $0) == effect })
    else { return nil }
    let (basis, words) = basis()
    let (parent, old) = (facts[link.from], facts.words(place))
    let assumption = place.reference.assumption.map { "^\($0.value)" } ?? ""
    let new = PlanFacts.link(
      facts[link.to], "\(words)\(assumption)|\(place.kind.rawValue)|\(place.side?.rawValue ?? "")")
    return (
      .setBasis(from: target(link.from), to: target(link.to), key: nil, basis),
      { $0[parent, "effects"] = $0[parent, "effects"].map { $0 == old ? new : $0 } }
    )
  }

  mutating func correct() -> Made? {
    guard let (link, key) = present([.point, .reference]), let other = point() else { return nil }
    let (from, new) = (facts[link.from], facts[.actionPoint(other)])
    guard link.to.mapName == .actionPoint, link.from != .actionPoint(other) else { return nil }
    let index = links(of: link, key).firstIndex { $0.target.range == link.printed.range }
    guard let index else { return nil }
    return (
      .correct(
        at: link.printed.range, from: link.printed.value, to: plan.actionPoints[other].name),
      {
        guard let basis = PlanFacts.parts($0[from, key][index])?.basis else { return }
        $0[from, key][index] = PlanFacts.link(new, basis)
      }
    )
  }

  mutating func removeLink() -> Made? {
    guard let (link, key) = present([.point, .reference]) else { return nil }
    let from = facts[link.from]
    guard
      let index = links(of: link, key).firstIndex(where: { $0.target.range == link.printed.range })
    else { return nil }
    return (
      .removeLink(at: link.printed.range, name: link.printed.value),
      { $0[from, key].remove(at: index) }
    )
  }

  private func links(of link: Link, _ key: String) -> [Reference] {
    switch link.from {
    case .effect(let i): plan.effects[i].points
    case .theme(let i): plan.themes[i].points
    case .budgetLine(let i): plan.budget?.lines[i].points ?? []
    case .actionPoint(let i): plan.actionPoints[i].refersTo
    case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].refersTo
    default: []
    }
  }
}
