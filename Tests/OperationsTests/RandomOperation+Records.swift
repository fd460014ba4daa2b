import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Answers and ids, and the order of lists.
extension RandomOperation {
  // MARK: Answers

  mutating func record() -> Made? {
    let isPoint = roll(2) == 0
    guard let subject = isPoint ? point().map(Node.actionPoint) : part(),
      let department = one(of: Array(plan.departments.indices)),
      facts.isUnique(subject), facts.isUnique(.department(department))
    else { return nil }
    let (code, state) = (plan.departments[department].code.value, ["later", "declines"][roll(2)])
    let (asked, reason) = (graph.askedWords(of: subject), text())
    let entry = RecordEntry([
      .init("point", .id(subject)), .init("asked", .text(asked)),
      .init("department", .name(code)), .init("state", .token(state)),
      .init("date", .token("2027-04-01")), .init("reason", .text(reason)),
    ])
    let record = Record(
      [entry], to: .decisions, in: .dutch, sentence: Phrase(nl: "Een antwoord.", en: "An answer."))
    let (name, decision) = (facts[subject], "decision \(plan.decisions.count)")
    let decider = facts[.department(department)]
    return (
      .record(record),
      {
        if $0[name, "id"].isEmpty { $0[name, "id"] = [PlanFacts.any] }
        $0.values[decision] = [
          "point": [PlanFacts.link(name)], "department": [PlanFacts.link(decider)],
          "asked": [asked], "state": [state], "date": ["2027-04-01"], "reason": [reason],
        ]
      }
    )
  }

  mutating func giveIDs() -> Made? {
    var nodes: [Node] = []
    if let point = point() { nodes.append(.actionPoint(point)) }
    if let part = part() { nodes.append(part) }
    guard !nodes.isEmpty else { return nil }
    let names = nodes.map { facts[$0] }
    return (
      .giveIDs(nodes),
      { facts in
        for name in names where facts[name, "id"].isEmpty { facts[name, "id"] = [PlanFacts.any] }
      }
    )
  }

  mutating func convertAnswers() -> Made? {
    let converted = DecisionConversion(graph).converted
    guard !converted.isEmpty else { return nil }
    let run = self
    return (
      .convertAnswers,
      { facts in
        for item in converted {
          let name = facts[item.subject]
          if facts[name, "id"].isEmpty { facts[name, "id"] = [PlanFacts.any] }
          let index = run.plan.decisions.firstIndex { $0.range == item.decision.range } ?? -1
          let decision = "decision \(index)"
          if facts[decision, "asked"].isEmpty { facts[decision, "asked"] = [item.words] }
        }
      }
    )
  }

  // MARK: Places and order

  mutating func setPlacement() -> Made? {
    guard let link = one(of: graph.links(as: .place)), case .effect(let effect) = link.to,
      let place = placements(under: link.from).first(where: { graph.effect(at: $0) == effect }),
      facts.isUnique(link.to), facts.isUnique(link.from)
    else { return nil }
    let side = ["", "left", "right"][roll(3)]
    let (parent, old) = (facts[link.from], facts.words(place))
    guard let parts = PlanFacts.parts(old), let bar = parts.basis.lastIndex(of: "|") else {
      return nil
    }
    let new = PlanFacts.link(parts.thing, parts.basis[...bar] + side)
    return (
      .setPlacement(
        target(link.to), under: target(link.from), key: "side", side.isEmpty ? [] : [side]),
      { $0[parent, "effects"] = $0[parent, "effects"].map { $0 == old ? new : $0 } }
    )
  }

  mutating func arrange() -> Made? {
    switch roll(6) {
    case 0:
      guard let parent = parent() else { return nil }
      let names = placements(under: parent).map(\.reference.target.value)
      return arrange(.effect, under: parent, names, (facts[parent], "effects"))
    case 1: return arrange(.point, plan.actionPoints.map(\.name), ("order", "points"))
    case 2:
      return arrange(.department, plan.departments.map(\.code.value), ("order", "departments"))
    case 3: return arrange(.scope, plan.scope.map(\.topic.value), ("order", "scope"))
    case 4:
      let names = plan.budget?.lines.map(\.name.value) ?? []
      return arrange(.budgetLine, names, ("budget", "lines"))
    default: return arrangeParts()
    }
  }

  private mutating func arrange(
    _ kind: AddedThing.Kind, under parent: Node? = nil, _ names: [String],
    _ list: (thing: String, key: String)
  ) -> Made? {
    guard names.count > 1, Set(names).count == names.count else { return nil }
    let order = shuffled(names.count)
    return (
      .arrange(kind, under: parent.map(target), order.map { names[$0] }),
      { facts in
        let old = facts[list.thing, list.key]
        facts[list.thing, list.key] = order.map { old[$0] }
      }
    )
  }

  private mutating func arrangeParts() -> Made? {
    let points = plan.actionPoints.indices.filter {
      plan.actionPoints[$0].hasNumber && plan.actionPoints[$0].subPoints.count > 1
    }
    guard let point = one(of: points) else { return nil }
    let parts = plan.actionPoints[point].subPoints
    let names = parts.map(\.text.value)
    guard Set(names).count == names.count, facts.isUnique(.actionPoint(point)) else { return nil }
    let order = shuffled(names.count)
    let letters = lettered(order.map { Node.subPoint($0, of: point) }, in: point)
    let (owner, run) = (facts[.actionPoint(point)], self)
    return (
      .arrange(.subPoint, under: target(.actionPoint(point)), order.map { names[$0] }),
      { facts in
        run.follow(letters, &facts)
        let old = facts[owner, "sub-points"]
        facts[owner, "sub-points"] = order.map { old[$0] }
      }
    )
  }

  /// Numbers below a count in another order.
  private mutating func shuffled(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in order.indices.reversed() { order.swapAt(index, roll(index + 1)) }
    return order
  }
}
