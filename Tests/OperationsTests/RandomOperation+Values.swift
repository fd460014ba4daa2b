import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Values of keys, and exceptions.
extension RandomOperation {
  /// Things with keys that have a text.
  private var texted: [(node: Node, keys: [String])] {
    plan.effects.indices.map { (Node.effect($0), ["label", "explanation", "context", "leaf"]) }
      + plan.actionPoints.indices.filter { plan.actionPoints[$0].hasNumber }
      .map { (Node.actionPoint($0), ["title", "list-title", "summary", "indicator", "target"]) }
      + plan.departments.indices.map { (Node.department($0), ["name", "remark"]) }
      + plan.focusAreas.indices.map { (Node.focusArea($0), ["title", "vision", "contribution"]) }
      + plan.themes.indices.map { (Node.theme($0), ["title", "explanation"]) }
      + plan.groups.indices.map { (Node.group($0), ["title"]) }
      + plan.sources.indices.map { (Node.source($0), ["title"]) }
      + (plan.budget?.lines.indices.map { (Node.budgetLine($0), ["remark", "heading"]) } ?? [])
      + plan.indicators.indices.filter { plan.indicators[$0].id != nil }
      .map { (Node.indicator($0), ["title", "explanation", "heading"]) }
      + plan.goals.indices.filter { plan.goals[$0].id != nil }
      .map { (Node.goal($0), ["text", "explanation"]) }
      + plan.reports.indices.map { (Node.report($0), ["title", "remark"]) }
      + plan.progress.indices.map { (Node.progressRow($0), ["text", "because", "remark"]) }
  }

  mutating func setText() -> Made? {
    guard let thing = one(of: texted), let key = one(of: thing.keys) else { return nil }
    let (text, name, run) = (text(), facts[thing.node], self)
    return (
      .set(target(thing.node), key: key, [text]),
      {
        if key == "title" { run.keepAsked(thing.node, to: text, &$0, thing: name) }
        $0[name, key] = [text]
      }
    )
  }

  mutating func setPart() -> Made? {
    guard let node = part(), case .subPoint(let i, let point) = node else { return nil }
    let text = text()
    guard roll(2) == 0 else {
      let old = facts[node]
      guard facts.isUnique(node) else { return nil }
      let run = self
      return (
        .set(.node(node), key: "text", [text]),
        {
          $0.rename(old, to: "part \(text)")
          $0["part \(text)", "text"] = [text]
          run.keepAsked(node, to: text, &$0, thing: "part \(text)")
        }
      )
    }
    let label = plan.actionPoints[point].subPointName(at: i)
    let name = facts[node]
    return (
      .set(.named("onderdeel:\(label)"), key: "policy-field", [text]),
      { $0[name, "policy-field"] = [text] }
    )
  }

  mutating func part() -> Node? {
    let points = plan.actionPoints.indices.filter {
      plan.actionPoints[$0].hasNumber && !plan.actionPoints[$0].subPoints.isEmpty
    }
    guard let point = one(of: points) else { return nil }
    return .subPoint(roll(plan.actionPoints[point].subPoints.count), of: point)
  }

  mutating func setLines() -> Made? {
    let nodes =
      plan.effects.indices.map(Node.effect) + plan.actionPoints.indices.map(Node.actionPoint)
    guard let node = one(of: nodes), let source = plan.sources.first?.id.value else { return nil }
    let (name, first, second) = (facts[node], roll(90) + 1, roll(90) + 1)
    let texts = roll(2) == 0 ? ["\(first)"] : ["\(first)", "\(second)-\(second + 3)"]
    let words = [facts.line(first), facts.cited(source, second...second + 3)].prefix(texts.count)
    return (.set(target(node), key: "source", texts), { $0[name, "source"] = Array(words) })
  }

  mutating func setLinks() -> Made? {
    guard let effect = effect(), let one = point(), let other = point(), one != other else {
      return nil
    }
    let (name, line) = (facts[.effect(effect)], roll(90) + 1)
    let words = [
      PlanFacts.link(facts[.actionPoint(one)], "@" + facts.line(line)),
      PlanFacts.link(facts[.actionPoint(other)]),
    ]
    let texts = ["\(plan.actionPoints[one].name)@\(line)", plan.actionPoints[other].name]
    return (.set(target(.effect(effect)), key: "points", texts), { $0[name, "points"] = words })
  }

  mutating func setPlan() -> Made? {
    switch roll(4) {
    case 0:
      let text = text()
      return (.set(.named("plan"), key: "title", [text]), { $0["plan", "title"] = [text] })
    case 1:
      let text = text()
      return (.set(.named("plan"), key: "notice", [text]), { $0["plan", "notice"] = [text] })
    case 2:
      guard let point = point() else { return nil }
      let (name, page) = (facts[.actionPoint(point)], "\(roll(90) + 1)")
      return (
        .set(target(.actionPoint(point)), key: "page", [page]), { $0[name, "page"] = [page] }
      )
    default:
      guard let index = one(of: Array(plan.scope.indices)) else { return nil }
      let (topic, text) = (plan.scope[index].topic.value, text())
      guard plan.scope.count(where: { $0.topic.value == topic }) == 1 else { return nil }
      return (
        .set(.named("buiten:\(topic)"), key: "reason", [text]),
        { $0["topic \(topic)", "reason"] = [text] }
      )
    }
  }

  /// Keys that a thing may be without.
  private static let clearable: Set<String> = [
    "explanation", "summary", "vision", "contribution", "remark", "context", "leaf", "page",
    "source", "list-title", "indicator", "points", "focus", "refers-to", "policy-field",
    "other-names", "exceptions",
  ]

  mutating func clear() -> Made? {
    let nodes =
      plan.effects.indices.map(Node.effect) + plan.actionPoints.indices.map(Node.actionPoint)
      + plan.focusAreas.indices.map(Node.focusArea) + plan.themes.indices.map(Node.theme)
    guard let node = one(of: nodes) else { return nil }
    let name = facts[node]
    let keys = (facts.values[name] ?? [:]).keys.filter(Self.clearable.contains).sorted()
    guard let key = one(of: keys) else { return nil }
    return (.clear(target(node), key: key), { $0[name, key] = [] })
  }

  // MARK: Exceptions

  mutating func excuse() -> Made? {
    let nodes =
      plan.effects.indices.map(Node.effect) + plan.actionPoints.indices.map(Node.actionPoint)
      + plan.departments.indices.map(Node.department) + [.plan]
    guard let node = one(of: nodes) else { return nil }
    let (name, rule, reason) = (facts[node], "rule-\(number)", text())
    return (
      .excuse(target(node), rule: rule, reason: reason),
      { $0[name, "exceptions"].append("\(rule): \(reason)") }
    )
  }

  mutating func unexcuse() -> Made? {
    let all = graph.holders.filter { !graph.exceptions(of: $0).isEmpty }
    guard let node = one(of: all), let exception = one(of: graph.exceptions(of: node)) else {
      return nil
    }
    let (name, words) = (facts[node], "\(exception.rule.value): \(exception.reason.value)")
    guard graph.exceptions(of: node).count(where: { $0.rule.value == exception.rule.value }) == 1
    else { return nil }
    return (
      .unexcuse(target(node), rule: exception.rule.value),
      { $0[name, "exceptions"].removeAll { $0 == words } }
    )
  }

  /// Of a rule at an exception, because only of such keys the plan knows where they are.
  mutating func renameKey() -> Made? {
    guard let (node, exception) = exception() else { return nil }
    let (name, new) = (facts[node], "rule-\(number)")
    let (rule, reason) = (exception.rule.value, exception.reason.value)
    return (
      .renameKey(at: exception.rule.range, from: rule, to: new),
      {
        guard let index = $0[name, "exceptions"].firstIndex(of: "\(rule): \(reason)") else {
          return
        }
        $0[name, "exceptions"][index] = "\(new): \(reason)"
      }
    )
  }

  /// A key by its own position, or by that of its value.
  mutating func removeValue() -> Made? {
    if roll(2) == 0, let (node, exception) = exception() {
      let (name, words) = (facts[node], "\(exception.rule.value): \(exception.reason.value)")
      return (
        .removeValue(at: exception.rule.range, name: exception.rule.value),
        { $0[name, "exceptions"].removeAll { $0 == words } }
      )
    }
    let all = plan.effects.indices.filter { plan.effects[$0].explanation != nil }
    guard let effect = one(of: all), let text = plan.effects[effect].explanation else { return nil }
    let name = facts[.effect(effect)]
    return (
      .removeValue(at: text.range, name: "explanation"), { $0[name, "explanation"] = [] }
    )
  }

  private mutating func exception() -> (Node, RuleException)? {
    let all = graph.holders.filter { !graph.exceptions(of: $0).isEmpty }
    guard let node = one(of: all), let exception = one(of: graph.exceptions(of: node)),
      graph.exceptions(of: node).count(where: { $0.rule.value == exception.rule.value }) == 1
    else { return nil }
    return (node, exception)
  }

  mutating func cleanText() -> Made? {
    let all = plan.effects.indices.filter {
      plan.effects[$0].explanation?.value.contains("\u{FFFD}") == true
    }
    guard let effect = one(of: all), let text = plan.effects[effect].explanation else { return nil }
    let (name, clean) = (facts[.effect(effect)], text.value.filter { $0 != "\u{FFFD}" })
    return (.cleanText(at: text.range), { $0[name, "explanation"] = [clean] })
  }
}
