import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Positions of effects and sub-points, and removal.
extension RandomOperation {
  /// A placement with the thing above it.
  private mutating func placement() -> (parent: Node, index: Int, effect: Int)? {
    guard let link = one(of: graph.links(as: .place)), case .effect(let effect) = link.to,
      let index = placements(under: link.from).firstIndex(where: { graph.effect(at: $0) == effect })
    else { return nil }
    return (link.from, index, effect)
  }

  mutating func moveEffect() -> Made? {
    guard let (old, index, effect) = placement(), let new = roll(3) == 0 ? old : parent() else {
      return nil
    }
    let names = placements(under: new).map(\.reference.target.value)
    let (position, to) = position(among: names)
    let (former, name) = (facts[old], facts[new])
    let run = self
    return (
      .moveEffect(target(.effect(effect)), from: target(old), under: target(new), position),
      {
        let place = $0[former, "effects"][index]
        if former == name {
          $0[name, "effects"].insert(place, at: to)
          $0[name, "effects"].remove(at: to <= index ? index + 1 : index)
        } else {
          $0[former, "effects"].remove(at: index)
          $0[name, "effects"].insert(place, at: to)
          run.leaveThemes(&$0, from: old, index, to: new)
        }
      }
    )
  }

  mutating func removePlace() -> Made? {
    let several = plan.effects.indices.filter { graph.links(to: .effect($0), .place).count > 1 }
    guard let effect = one(of: several),
      let link = one(of: graph.links(to: .effect(effect), .place)),
      let index = placements(under: link.from).firstIndex(where: { graph.effect(at: $0) == effect })
    else { return nil }
    let (parent, run) = (facts[link.from], self)
    return (
      .removePlace(target(.effect(effect)), from: target(link.from)),
      {
        $0[parent, "effects"].remove(at: index)
        run.leaveThemes(&$0, from: link.from, index, to: nil)
      }
    )
  }

  mutating func removeEffect(_ scope: RemovalScope) -> Made? {
    let bare = plan.effects.indices.filter { plan.effects[$0].placements.isEmpty }
    let full = plan.effects.indices.filter { !plan.effects[$0].placements.isEmpty }
    guard let effect = one(of: scope == .alone ? bare : full) else { return nil }
    var gone: [Int] = [effect]
    if scope == .all {
      var next = 0
      while next < gone.count {
        gone += plan.effects[gone[next]].placements.compactMap(\.writtenOut)
        next += 1
      }
      guard gone.count < 12 else { return nil }
    }
    let names = gone.map { facts[.effect($0)] }
    let below = scope == .lift ? facts[facts[.effect(effect)], "effects"] : []
    let home = graph.links(to: .effect(effect), .place).first { link in
      placements(under: link.from).contains { $0.writtenOut == effect }
    }
    guard let home,
      let index = placements(under: home.from).firstIndex(where: { $0.writtenOut == effect })
    else { return nil }
    let parent = facts[home.from]
    return (
      .remove(target(.effect(effect)), scope),
      {
        // What is there already takes no second position.
        let present = Set($0[parent, "effects"].compactMap { PlanFacts.parts($0)?.thing })
        let lifted = below.filter { !present.contains(PlanFacts.parts($0)?.thing ?? "") }
        $0[parent, "effects"].insert(contentsOf: lifted, at: index)
        for name in names { $0.remove(name) }
      }
    )
  }

  mutating func moveSubPoint() -> Made? {
    guard let node = part(), case .subPoint(let index, let former) = node,
      let point = roll(2) == 0 ? former : point()
    else { return nil }
    let labels = parts(of: point).indices.map { plan.actionPoints[point].subPointName(at: $0) }
    let (position, found) = position(among: labels)
    let to = former == point && found > index ? found - 1 : found
    var rest = parts(of: former)
    rest.remove(at: index)
    let letters: [(node: Node, new: String)]
    if former == point {
      rest.insert(node, at: to)
      letters = lettered(rest, in: point)
    } else {
      var order = parts(of: point)
      order.insert(node, at: to)
      letters = lettered(rest, in: former) + lettered(order, in: point)
    }
    let (old, new, name) = (facts[.actionPoint(former)], facts[.actionPoint(point)], facts[node])
    let run = self
    let part = plan.actionPoints[former].subPoints[index]
    let isOfAll = part.departments.isEmpty && part.outsideParty == nil
    return (
      .moveSubPoint(.node(node), to: target(.actionPoint(point)), position),
      {
        // It stays with those who were asked.
        if isOfAll, Set($0[old, "departments"]) != Set($0[new, "departments"]) {
          $0[name, "departments"] = $0[old, "departments"]
        }
        run.follow(letters, &$0)
        $0[old, "sub-points"].remove(at: index)
        $0[new, "sub-points"].insert(name, at: to)
      }
    )
  }

  mutating func removePart() -> Made? {
    guard let node = part(), case .subPoint(let index, let point) = node else { return nil }
    var rest = parts(of: point)
    rest.remove(at: index)
    let letters = lettered(rest, in: point)
    let (owner, name, run) = (facts[.actionPoint(point)], facts[node], self)
    return (
      .remove(.node(node), .all),
      {
        run.follow(letters, &$0)
        $0[owner, "sub-points"].remove(at: index)
        $0.remove(name)
      }
    )
  }

  mutating func removeOther() -> Made? {
    let nodes: [Node]
    switch roll(7) {
    case 0: nodes = plan.departments.indices.map(Node.department)
    case 1: nodes = plan.focusAreas.indices.map(Node.focusArea)
    case 2: nodes = plan.groups.indices.map(Node.group)
    case 3: nodes = plan.sources.indices.map(Node.source)
    case 4: nodes = plan.budget?.lines.indices.map(Node.budgetLine) ?? []
    case 5:
      let all = plan.themes.indices.filter { plan.themes[$0].placements.count < 3 }
      nodes = all.map(Node.theme)
    default: nodes = plan.actionPoints.indices.map(Node.actionPoint)
    }
    guard nodes.count > 3 || roll(3) == 0, let node = one(of: nodes) else {
      guard plan.scope.count > 3, let topic = one(of: plan.scope)?.topic.value else { return nil }
      return (.remove(.named("buiten:\(topic)"), .alone), { $0.remove("topic \(topic)") })
    }
    var gone = [facts[node]]
    switch node {
    case .actionPoint(let point): gone += parts(of: point).compactMap(\.self).map { facts[$0] }
    case .theme(let theme):
      var pending = plan.themes[theme].placements.compactMap(\.writtenOut)
      while let effect = pending.popLast() {
        gone.append(facts[.effect(effect)])
        pending += plan.effects[effect].placements.compactMap(\.writtenOut)
      }
    default: break
    }
    let themes = node.mapName == .theme ? graph.name(of: node) : nil
    return (
      .remove(target(node), .all),
      { facts in
        for name in gone { facts.remove(name) }
        if let themes { facts["plan", "themes"].removeAll { $0 == themes } }
      }
    )
  }
}
