import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Effects that become one.
extension RandomOperation {
  mutating func mergeEffects() -> Made? {
    guard let (old, kept) = twoEffects(), old != kept, facts.isUnique(.effect(old)),
      facts.isUnique(.effect(kept))
    else { return nil }
    let run = self
    return (
      .merge(target(.effect(old)), into: target(.effect(kept)), until: day),
      { run.merge(old, kept, &$0) }
    )
  }

  /// Any two, or two of which one is below the other, or two side by side.
  private mutating func twoEffects() -> (old: Int, kept: Int)? {
    let links = graph.links(as: .place)
    switch roll(3) {
    case 0:
      let below = links.filter { $0.from.mapName == .effect }
      guard let link = one(of: below), case .effect(let above) = link.from,
        case .effect(let under) = link.to
      else { return nil }
      return roll(2) == 0 ? (above, under) : (under, above)
    case 1:
      guard let parent = one(of: links)?.from,
        case .effect(let first)? = one(of: graph.targets(of: parent, .place)),
        case .effect(let second)? = one(of: graph.targets(of: parent, .place))
      else { return nil }
      return (first, second)
    default:
      guard let first = effect(), let second = effect() else { return nil }
      return (first, second)
    }
  }

  private func merge(_ old: Int, _ kept: Int, _ facts: inout PlanFacts) {
    let (gone, stays) = (facts[.effect(old)], facts[.effect(kept)])
    let own = OwnLines(
      kept: facts[stays, "source"], old: facts[gone, "source"],
      now: Self.union(facts[stays, "source"], facts[gone, "source"]))
    mergeValues(gone, stays, &facts)
    for key in ["focus", "points"] {
      facts[stays, key] = Self.joined(facts[gone, key], into: facts[stays, key], own)
    }
    facts[stays, "source"] = own.now
    mergeBelow(old, gone, stays, &facts)
    for holder in facts.values.keys.sorted() where holder != gone {
      let isPlace = holder.hasPrefix("theme ") || holder.hasPrefix("effect ")
      for key in facts.values[holder]?.keys.sorted() ?? [] {
        let words = facts[holder, key]
        guard words.contains(where: { PlanFacts.parts($0)?.thing == gone }) else { continue }
        if isPlace, key == "effects" {
          facts[holder, key] = Self.placed(words, gone, stays, own, isOwn: holder == stays)
        } else {
          facts[holder, key] = Self.referring(words, gone, stays, facts[holder, "source"])
        }
      }
    }
    let (from, to) = ("to=\(plan.effects[old].id.value)", "to=\(plan.effects[kept].id.value)")
    for session in facts.values.keys.sorted() where session.hasPrefix("session ") {
      facts[session, "ends"] = facts[session, "ends"].map { end in
        let parts = end.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        let isOfEffect = parts.contains("as=effect") || parts.contains("as=merged")
        return isOfEffect ? parts.map { $0 == from ? to : $0 }.joined(separator: ";") : end
      }
    }
    mergeNames(old, gone, stays, &facts)
    facts.values[gone] = nil
    leaveThemes(&facts, merging: old, into: kept)
  }

  private func mergeValues(_ gone: String, _ stays: String, _ facts: inout PlanFacts) {
    let (former, before) = (facts.values[gone] ?? [:], facts)
    facts[stays, "origin"] = Self.union(facts[stays, "origin"], former["origin"] ?? [])
    let measures = ["indicator", "baseline", "target"]
    let isUnmeasured = measures.allSatisfy { before[stays, $0].isEmpty }
    let isSame = before[gone, "indicator"] == before[stays, "indicator"]
    let joined: Set = [
      "id", "label", "source", "origin", "focus", "points", "effects", "formerly", "exceptions",
    ]
    for (key, value) in former where !joined.contains(key) && facts[stays, key].isEmpty {
      if measures.contains(key), !isUnmeasured, !isSame { continue }
      if key == "context", !before[stays, "points"].isEmpty { continue }
      if key == "leaf", !before[stays, "effects"].isEmpty { continue }
      facts[stays, key] = value
    }
  }

  private func mergeNames(
    _ old: Int, _ gone: String, _ stays: String, _ facts: inout PlanFacts
  ) {
    func name(_ former: String) -> String {
      former.split(separator: ";").filter { !$0.hasPrefix("until=") }.joined(separator: ";")
    }
    let known = Set(facts[stays, "formerly"].map(name))
    let own = "id=\(facts[stays, "id"].first ?? "")"
    facts[stays, "formerly"] += facts[gone, "formerly"].filter {
      !known.contains(name($0)) && name($0) != own
    }
    if !known.contains("id=\(plan.effects[old].id.value)") {
      facts[stays, "formerly"].append(former("id", plan.effects[old].id.value))
    }
  }

  // MARK: Placements

  private func mergeBelow(
    _ old: Int, _ gone: String, _ stays: String, _ facts: inout PlanFacts
  ) {
    let present = Set(facts[stays, "effects"].compactMap { PlanFacts.parts($0)?.thing })
    var given: Set<String> = []
    let outline = plan.effects[old].placements
    // Of one that was there twice the place at which it is written out counts.
    let written = Set(outline.compactMap(\.writtenOut).map { facts[.effect($0)] })
    for (place, placement) in zip(facts[gone, "effects"], outline) {
      guard let thing = PlanFacts.parts(place)?.thing, thing != gone, thing != stays else {
        continue
      }
      if present.contains(thing) {
        let own = facts[thing, "source"]
        facts[stays, "effects"] = Self.joined(
          [place], into: facts[stays, "effects"], OwnLines(kept: own, old: own, now: own))
      } else if placement.writtenOut != nil || !written.contains(thing),
        given.insert(thing).inserted
      {
        facts[stays, "effects"].append(place)
      }
    }
  }

  /// The places under something where the effect that ends was.
  private static func placed(
    _ words: [String], _ gone: String, _ stays: String, _ own: OwnLines, isOwn: Bool
  ) -> [String] {
    var all = words
    let isThere = words.contains { PlanFacts.parts($0)?.thing == stays }
    var isFirst = true
    for word in words where PlanFacts.parts(word)?.thing == gone {
      guard let index = all.firstIndex(of: word), let basis = PlanFacts.parts(word)?.basis else {
        continue
      }
      all.remove(at: index)
      if isFirst, !isOwn {
        if isThere {
          all = joined([PlanFacts.link(stays, basis)], into: all, own)
        } else {
          var place = PlaceWords(basis)
          place.basis = place.basis.moved(own)
          all.insert(PlanFacts.link(stays, place.text), at: index)
        }
      }
      isFirst = false
    }
    return all
  }

  /// Links of goals and indicators, and what reports are about.
  static func referring(
    _ words: [String], _ gone: String, _ stays: String, _ lines: [String]
  ) -> [String] {
    let isThere = words.contains { PlanFacts.parts($0)?.thing == stays }
    var all = words.filter { !isThere || PlanFacts.parts($0)?.thing != gone }
    let own = OwnLines(kept: lines, old: lines, now: lines)
    for word in words {
      guard let (thing, basis) = PlanFacts.parts(word), thing == gone else { continue }
      if isThere {
        all = joined([PlanFacts.link(stays, basis)], into: all, own)
      } else if let index = all.firstIndex(of: word) {
        all[index] = PlanFacts.link(stays, basis)
      }
    }
    return all
  }

  // MARK: Bases

  struct OwnLines {
    let kept: [String]
    let old: [String]
    let now: [String]
  }

  static func union(_ one: [String], _ other: [String]) -> [String] {
    other.reduce(into: one) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Links or places that are joined to others, each thing once.
  static func joined(
    _ added: [String], into present: [String], _ own: OwnLines
  ) -> [String] {
    var all = present
    for word in added {
      guard let (thing, basis) = PlanFacts.parts(word) else { continue }
      var new = PlaceWords(basis)
      if let index = present.firstIndex(where: { PlanFacts.parts($0)?.thing == thing }) {
        var former = PlaceWords(PlanFacts.parts(all[index])?.basis ?? "")
        former.basis = former.basis.joined(new.basis, own)
        if former.side == "" { former.side = new.side }
        all[index] = PlanFacts.link(thing, former.text)
      } else if !all.contains(where: { PlanFacts.parts($0)?.thing == thing }) {
        new.basis = new.basis.moved(own)
        all.append(PlanFacts.link(thing, new.text))
      }
    }
    return all
  }

  /// A basis, with the kind and side of a placement where it is one.
  private struct PlaceWords {
    var basis: BasisWords
    let kind: String?
    var side: String?

    init(_ text: String) {
      let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      basis = BasisWords(parts.first ?? "")
      kind = parts.count > 1 ? parts[1] : nil
      side = parts.count > 2 ? parts[2] : nil
    }

    var text: String { [basis.text, kind, side].compactMap(\.self).joined(separator: "|") }
  }

  private struct BasisWords {
    /// Nil for those of what has it.
    var lines: [String]?
    var reason: String?
    var assumption: String?

    init(_ text: String) {
      let parts = text.split(separator: "^", maxSplits: 1, omittingEmptySubsequences: false)
      let first = parts.first ?? ""
      if first.hasPrefix("@") {
        lines = first.dropFirst().split(separator: ",").map(String.init)
      } else if first.hasPrefix("~") {
        reason = String(first.dropFirst())
      }
      assumption = parts.count > 1 ? String(parts[1]) : nil
    }

    var text: String {
      (lines.map { "@" + $0.joined(separator: ",") } ?? reason.map { "~\($0)" } ?? "")
        + (assumption.map { "^\($0)" } ?? "")
    }

    func moved(_ own: OwnLines) -> BasisWords {
      var new = self
      if lines == nil, reason == nil, !own.old.isEmpty, Set(own.old) != Set(own.now) {
        new.lines = own.old
      }
      return new
    }

    func joined(_ other: BasisWords, _ own: OwnLines) -> BasisWords {
      var new = self
      if assumption == nil { new.assumption = other.assumption }
      let added = other.reason == nil ? other.lines ?? own.old : []
      guard !added.isEmpty else { return new }
      if reason != nil {
        new.reason = nil
        new.lines = added
        return new
      }
      let all = RandomOperation.union(lines ?? own.kept, added)
      if lines == nil, Set(all) == Set(own.kept) || Set(all) == Set(own.now) { return new }
      new.lines = all
      return new
    }
  }
}
