import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Theme sessions: what is mentioned, and what becomes of it.
extension RandomOperation {
  private func facts(_ session: ThemeSession) -> String { "session \(session.id.value)" }

  mutating func beginSession() -> Made? {
    guard let theme = one(of: Array(plan.themes.indices)), facts.isUnique(.theme(theme)),
      let date = Day("2026-11-01")
    else { return nil }
    let name = plan.themes[theme].id.value
    let taken = Set(plan.sessions.map(\.id.value))
    let base = "\(name)-2026-11-01"
    let id = (1...).lazy.map { $0 == 1 ? base : "\(base)-\($0)" }.first { !taken.contains($0) }
    guard let id else { return nil }
    return (
      .session(.begin(SessionStart(theme: .node(.theme(theme)), date: date, in: .dutch))),
      {
        $0.values["session \(id)"] = [
          "id": [id], "theme": [name], "date": ["2026-11-01"],
          "lanes": ["Gevolgen", "Hebben wij al een aanpak", "Kansen"],
        ]
      }
    )
  }

  mutating func recordItems() -> Made? {
    guard let session = one(of: plan.sessions) else { return nil }
    let name = facts(session)
    var next = session.nextNumber
    var (lines, words, again): ([SessionLine], [String], [String]) = ([], [], [])
    for _ in 0...roll(3) {
      let (text, lane) = (text(), roll(3) + 1)
      let under = words.isEmpty ? nil : roll(3) == 0 ? 0 : nil as Int?
      lines.append(.item(lane: lane, under: under.map(SessionLine.Parent.line), text: text))
      let parent = under == nil ? "" : "under=\(session.nextNumber);"
      words.append("number=\(next);lane=\(lane);\(parent)text=\(SessionLine.cleaned(text))")
      next += 1
    }
    if let item = one(of: session.items) {
      lines.append(.again(.number(item.number.value)))
      again = ["\(item.number.value)"]
    }
    return (
      .session(.record(lines, to: session.id.value)),
      {
        $0[name, "items"] += words
        $0[name, "again"] += again
        $0[name, "processed"] = []
      }
    )
  }

  mutating func endItem() -> Made? {
    guard let session = one(of: plan.sessions),
      let item = one(of: SessionAccount(session).open)?.item.number.value
    else { return nil }
    let name = facts(session)
    let origin = "\(session.id.value)@\(item)"
    func made(_ end: ItemEnd, _ words: String, _ others: @escaping Expected = { _ in }) -> Made {
      (
        .session(.end(item, of: session.id.value, end)),
        {
          $0[name, "ends"].append("item=\(item);as=\(end.kind.rawValue);\(words)")
          others(&$0)
        }
      )
    }
    let text = text()
    let cleaned = SessionLine.cleaned(text)
    switch roll(6) {
    case 0: return made(.parked(reason: text), "because=\(cleaned)")
    case 1: return made(.proposedPoint(text), "text=\(cleaned)")
    case 2:
      let topic = "Onderwerp \(number)"
      return made(.scope(topic: topic, reason: "Daarom."), "to=\(topic)") {
        $0["order", "scope"].append("topic \(topic)")
        $0.values["topic \(topic)"] = ["topic": [topic], "reason": ["Daarom."]]
      }
    case 3:
      guard let point = point(), facts.isUnique(.actionPoint(point)) else { return nil }
      // An id is made from the words of the point, unless it has one.
      guard let id = plan.actionPoints[point].id?.value else { return nil }
      return made(.point(.node(.actionPoint(point))), "to=\(id)")
    case 4:
      guard let effect = effect(), facts.isUnique(.effect(effect)) else { return nil }
      let thing = facts[.effect(effect)]
      return made(.merged(.node(.effect(effect))), "to=\(plan.effects[effect].id.value)") {
        $0[thing, "origin"].append(origin)
      }
    default:
      guard let parent = parent(), facts.isUnique(parent) else { return nil }
      let (label, id) = ("Genoemd \(number)", "genoemd-\(number)")
      let thing = facts[parent]
      return made(.effect(label: label, under: target(parent)), "to=\(id)") {
        $0[thing, "effects"].append(PlanFacts.link("effect \(id)", PlanFacts.plainPlace))
        $0.values["effect \(id)"] = ["id": [id], "label": [label], "origin": [origin]]
      }
    }
  }

  mutating func reopenItem() -> Made? {
    guard let session = one(of: plan.sessions), let end = one(of: session.ends) else { return nil }
    let (name, item) = (facts(session), end.item.value)
    let origin = "\(session.id.value)@\(item)"
    let effect = graph.target(of: end).map { facts[$0] }
    return (
      .session(.reopen(item, of: session.id.value)),
      {
        $0[name, "ends"].removeAll { $0.hasPrefix("item=\(item);") }
        $0[name, "processed"] = []
        if let effect { $0[effect, "origin"].removeAll { $0 == origin } }
      }
    )
  }

  mutating func closeSession() -> Made? {
    let ready = plan.sessions.filter { SessionAccount($0).open.isEmpty }
    guard let session = one(of: ready) else { return nil }
    let (name, day) = (facts(session), day)
    return (
      .session(.close(session.id.value, day)), { $0[name, "processed"] = [day.iso] }
    )
  }

  mutating func correctItem() -> Made? {
    guard let session = one(of: plan.sessions), let item = one(of: session.items) else {
      return nil
    }
    let (name, number, text) = (facts(session), item.number.value, text())
    return (
      .session(.correct(number, of: session.id.value, text: text)),
      { $0[name, "corrections"].append("item=\(number);text=\(SessionLine.cleaned(text))") }
    )
  }

  mutating func adoptProposal() -> Made? {
    let proposals = plan.sessions.flatMap { session in
      session.ends.filter { $0.kind == .proposedPoint && $0.target == nil }.map { (session, $0) }
    }
    guard let (session, end) = one(of: proposals), let words = end.text?.value else { return nil }
    let (name, item, id) = (facts(session), end.item.value, DerivedID.of(words))
    guard !graph.candidates(for: .decided).contains(id) else { return nil }
    let new = "\((plan.actionPoints.compactMap { Int($0.number.value) }.max() ?? 0) + 1)"
    var values = ["number": [new], "id": [id], "title": [words]]
    if plan.hasPriorities { values["priority"] = ["secondary"] }
    let source = roll(2) == 0 ? effect().map(Node.effect) : nil
    let (rest, lines) = source == nil ? (.own, "") : basis()
    let holder = source.map { facts[$0] }
    let adoption = Adoption(from: source.map { target($0) }, rest)
    return (
      .session(.adopt(item, of: session.id.value, adoption)),
      { [values] in
        $0["order", "points"].append("point \(new)")
        $0.values["point \(new)"] = values
        if let holder {
          $0[holder, "points"].append(PlanFacts.link("point \(new)", lines))
        }
        $0[name, "ends"] = $0[name, "ends"].map { end in
          end.hasPrefix("item=\(item);")
            ? end.replacing("as=proposed-point;", with: "as=proposed-point;to=\(id);") : end
        }
      }
    )
  }
}
