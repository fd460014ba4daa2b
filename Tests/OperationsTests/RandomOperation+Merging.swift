import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Points that become one.
extension RandomOperation {
  mutating func merge() -> Made? {
    // Often two to which one thing links: then their links become one.
    let pairs = plan.effects.compactMap { effect -> (Int, Int)? in
      let points = effect.points.compactMap { link -> Int? in
        guard case .actionPoint(let index)? = graph.node(named: link.target.value, for: .point)
        else { return nil }
        return plan.actionPoints[index].hasNumber ? index : nil
      }
      guard let first = points.first, let other = points.last, first != other else { return nil }
      return roll(2) == 0 ? (first, other) : (other, first)
    }
    let pair = roll(2) == 0 ? one(of: pairs) : nil
    guard let old = pair?.0 ?? point(), let kept = pair?.1 ?? point(), old != kept else {
      return nil
    }
    let run = self
    return (
      .merge(target(.actionPoint(old)), into: target(.actionPoint(kept)), until: day),
      { run.merge(old, kept, &$0) }
    )
  }

  private func merge(_ old: Int, _ kept: Int, _ facts: inout PlanFacts) {
    let (from, to) = (plan.actionPoints[old], plan.actionPoints[kept])
    let (gone, stays) = (facts[.actionPoint(old)], facts[.actionPoint(kept)])
    let former = facts.values[gone] ?? [:]
    let partCount = from.subPoints.count
    keepDepartments(old, kept, &facts)
    let own = OwnLines(
      kept: facts[stays, "source"], old: former["source"] ?? [],
      now: Self.union(facts[stays, "source"], former["source"] ?? []))
    // Values that are joined.
    facts[stays, "source"] += (former["source"] ?? []).filter {
      !facts[stays, "source"].contains($0)
    }
    if partCount > 0 {
      let present = facts[stays, "refers-to"]
      for word in former["refers-to"] ?? [] {
        guard let thing = PlanFacts.parts(word)?.thing, thing != gone, thing != stays else {
          continue
        }
        if present.contains(where: { PlanFacts.parts($0)?.thing == thing }) {
          facts[stays, "refers-to"] = Self.joined([word], into: facts[stays, "refers-to"], own)
        } else {
          facts[stays, "refers-to"].append(word)
        }
      }
    }
    if let summary = former["summary"]?.first {
      facts[stays, "summary"] = [(facts[stays, "summary"] + [summary]).joined(separator: " ")]
    }
    // Those that only one of them may have.
    let joined: Set = [
      "id", "number", "title", "list-title", "priority", "focus", "group", "departments", "page",
      "summary", "source", "refers-to", "formerly", "exceptions", "sub-points",
    ]
    for (key, value) in former where !joined.contains(key) && facts[stays, key].isEmpty {
      if key == "done", partCount == 0 { continue }
      facts[stays, key] = value
    }
    follow(.actionPoint(old), from: from.name, &facts, thing: partCount == 0 ? gone : stays)
    let number = self.former("number", from.number.value)
    let parts: [String]
    if partCount == 0 {
      // The point itself becomes a part.
      let name = "part \(from.title.value)"
      parts = [name]
      facts.values[name] = ["text": [from.title.value]]
      for key in ["id", "departments", "source", "refers-to", "done"] {
        facts[name, key] = facts[gone, key]
      }
      facts[name, "formerly"] = (former["formerly"] ?? []) + [number]
    } else {
      parts = self.parts(of: old).compactMap(\.self).map { facts[$0] }
      let id = from.id.map { "id=\($0.value);" } ?? ""
      facts[stays, "formerly"] += (former["formerly"] ?? []) + ["\(id)\(number)"]
      follow(
        self.parts(of: old).enumerated().compactMap { index, part in
          part.map { ($0, to.subPointName(at: to.subPoints.count + index)) }
        }, &facts)
    }
    facts[stays, "sub-points"] += parts
    facts.values[gone] = nil
    facts["order", "points"].removeAll { $0 == gone }
    // Links to it lead to the other, once.
    for holder in facts.values.keys.sorted()
    where holder != stays && !facts[stays, "sub-points"].contains(holder) {
      for key in facts.values[holder]?.keys.sorted() ?? [] {
        let words = facts[holder, key]
        let things = words.compactMap { PlanFacts.parts($0)?.thing }
        guard things.contains(gone), things.contains(stays) else { continue }
        facts[holder, key] = Self.referring(words, gone, stays, facts[holder, "source"])
      }
    }
    let before = facts
    facts.edit { holder, key, thing, basis in
      guard thing == gone else { return (thing, basis) }
      guard holder.hasPrefix("decision ") == false else {
        return (partCount == 0 ? parts.first ?? "" : stays, basis)
      }
      let isOwn = holder == stays || before[stays, "sub-points"].contains(holder)
      let isDouble = before[holder, key].contains { PlanFacts.parts($0)?.thing == stays }
      return isOwn || isDouble ? nil : (stays, basis)
    }
  }

  /// Parts that are nobody's in particular keep those of their point where it gets others.
  private func keepDepartments(_ old: Int, _ kept: Int, _ facts: inout PlanFacts) {
    let ofKept = facts[facts[.actionPoint(kept)], "departments"]
    let ofOld = facts[facts[.actionPoint(old)], "departments"]
    let union = ofKept + ofOld.filter { !ofKept.contains($0) }
    for (point, own) in [(kept, ofKept), (old, ofOld)] where Set(own) != Set(union) && !own.isEmpty
    {
      for (index, part) in plan.actionPoints[point].subPoints.enumerated()
      where part.departments.isEmpty && part.outsideParty == nil {
        facts[facts[.subPoint(index, of: point)], "departments"] = own
      }
    }
    if !plan.actionPoints[old].subPoints.isEmpty || !ofOld.isEmpty {
      facts[facts[.actionPoint(kept)], "departments"] = union
    }
  }
}
