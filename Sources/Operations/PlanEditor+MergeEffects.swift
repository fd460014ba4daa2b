// Why in steps: what is below an effect is copied as it is written, so nothing in it may change at
// the same time. First the effect that stays gets out of the lines of the one that ends; then all that
// that one has is joined; then its own lines end, or become `same-as`.

import Editing
import PlanModel
import SourceText
import Toolkit

/// A merge of two effects on its way.
struct EffectMerge {
  /// Ids of the effect that ends and of the one that stays.
  let old: String
  let kept: String
  let until: Day
  /// What of the first one goes.
  var dropped: [Phrase] = []
}

/// Effects that become one.
extension PlanEditor {
  mutating func merge(_ old: Int, into kept: Int, until day: Day) throws(OperationRefusal) {
    var merge = EffectMerge(
      old: plan.effects[old].id.value, kept: plan.effects[kept].id.value, until: day)
    // By name, which refuses where two effects have it.
    _ = try (effect(merge.old), effect(merge.kept))
    try checkNoLoop(old, kept)
    expected.renamed[identity(of: .effect(old))] = identity(of: .effect(kept))
    if let inner = plan.effects[old].placements.first(where: { $0.writtenOut == kept }) {
      merge.dropped += words(of: inner, under: .effect(old))
      try takePosition(of: old, kept, inner)
      next.append(.joinEffects(merge))
    } else {
      try join(merge)
    }
  }

  private func effect(_ id: String) throws(OperationRefusal) -> Int {
    guard case .effect(let index) = try names.node(.named("effect:\(id)")) else {
      throw OperationRefusal(
        Phrase(nl: "'\(id)' is geen effect.", en: "'\(id)' is no effect."))
    }
    return index
  }

  /// Checks that no effect is between the two: it would come below and above the one that stays.
  private func checkNoLoop(_ old: Int, _ kept: Int) throws(OperationRefusal) {
    for (above, below) in [(old, kept), (kept, old)].map({ (Node.effect($0), Node.effect($1)) }) {
      var pending = graph.targets(of: above, .place).filter { $0 != below && $0 != above }
      var met = Set(pending)
      var index = 0
      while index < pending.count {
        let node = pending[index]
        index += 1
        for link in graph.links(from: node, .place) where link.to != above {
          guard link.to != below else { throw loop(above, below, link) }
          if met.insert(link.to).inserted { pending.append(link.to) }
        }
      }
    }
  }

  private func loop(_ above: Node, _ below: Node, _ link: Link) -> OperationRefusal {
    let (name, from, under) = (
      graph.name(of: below), graph.name(of: link.from), graph.name(of: above)
    )
    // A placement right below the other one needs no second.
    let isThere = graph.targets(of: above, .place).contains(below)
    return OperationRefusal(
      graph.description(of: below) + Phrase(nl: " staat via ", en: " is by way of ")
        + graph.description(of: link.from) + Phrase(nl: " onder ", en: " below ")
        + graph.description(of: above)
        + Phrase(
          nl: "; samengevoegd zou het onder zichzelf komen.",
          en: "; merged it would come below itself."),
      at: link.printed.range,
      remedy: isThere
        ? Phrase(
          nl: "Haal het daar eerst weg: raakvlak remove \(name) --from \(from)",
          en: "First remove it there: raakvlak remove \(name) --from \(from)"
        ).onScreen(nl: "Haal het daar eerst weg.", en: "First remove it there.")
        : Phrase(
          nl:
            "Zet het eerst direct onder '\(under)': raakvlak move \(name) --from \(from) --under \(under)",
          en:
            "First put it right under '\(under)': raakvlak move \(name) --from \(from) --under \(under)"
        ).onScreen(
          nl: "Verplaats het eerst naar '\(under)'.", en: "First move it to '\(under)'."))
  }

  /// Writes the effect that stays out at the position of the one that ends, below which it is.
  private mutating func takePosition(
    of old: Int, _ kept: Int, _ inner: Placement
  ) throws(OperationRefusal) {
    guard let (parent, index) = home(of: old) else {
      throw OperationRefusal(
        Phrase(nl: "Dit effect staat nergens.", en: "This effect is nowhere."))
    }
    expectChange(of: .place, at: parent)
    expectChange(of: .place, at: .effect(old))
    let all = placements(under: parent)
    if let same = all.first(where: { graph.effect(at: $0) == kept }) {
      try moveWriting(from: inner, to: same)
    } else {
      let copy = try copy(itemAt: inner.range)
      try append(
        copy, at: index, to: "effects", in: try mapping(of: .node(parent)), parent.mapName)
      let outer = all[index]
      let basis = mergedBasis.moved(outer.reference.evidence, holders(old, kept))
      let keys = placeKeys(of: outer).map { former in
        former.key == "stated" || former.key == "inferred"
          ? (former.key, basis.keys.first { $0.key == former.key }?.value) : former
      }
      next.append(.setPlace(of: plan.effects[kept].id.value, keys))
    }
    try removeItem(at: inner.range, .mapping)
  }

  // MARK: What is joined

  var mergedBasis: MergedBasis { MergedBasis(firstSource: plan.sources.first?.id.value) }

  /// The lines that two effects cite, and those that the second one will.
  func holders(_ old: Int, _ kept: Int) -> MergedBasis.Holders {
    let (old, kept) = (plan.effects[old].citations, plan.effects[kept].citations)
    return MergedBasis.Holders(kept: kept, old: old, now: mergedBasis.union(kept, old))
  }

  mutating func join(_ merge: EffectMerge) throws(OperationRefusal) {
    let (old, kept) = (try effect(merge.old), try effect(merge.kept))
    var merge = merge
    var moved: [Phrase] = []
    noteOwnLines(of: old, kept)
    try mergeValues(of: old, kept, &merge)
    try mergeLinks(of: old, kept, &merge, &moved)
    try mergePlaces(of: old, kept, &merge, &moved)
    try mergeBelow(old, kept, &merge)
    try mergeReferrers(of: old, kept, &merge)
    try keepNames(of: old, kept, until: merge.until)
    noteBare(moved, kept)
    if !merge.dropped.isEmpty {
      notes.append(
        Phrase(nl: "Van ", en: "Of ") + graph.description(of: .effect(old))
          + Phrase(nl: " vervalt: ", en: " goes: ") + .list(merge.dropped) + Phrase(verbatim: "."))
    }
    next.append(.endEffect(merge))
  }

  /// Ends the lines of an effect; where the other one is not yet they become a reference to it.
  mutating func end(_ merge: EffectMerge) throws(OperationRefusal) {
    let (old, kept) = (try effect(merge.old), try effect(merge.kept))
    guard let (parent, index) = home(of: old) else {
      throw OperationRefusal(
        Phrase(nl: "Dit effect staat nergens.", en: "This effect is nowhere."))
    }
    let range = plan.effects[old].range
    let isThere =
      parent == .effect(kept) || placements(under: parent).contains { graph.effect(at: $0) == kept }
    if isThere { return try removeItem(at: range, .mapping) }
    let keys = Set(Self.keys(.effectReference))
    let values = placeKeys(of: placements(under: parent)[index])
    let isFirst = try changes.withPatch(range.file) { patch throws(PatchProblem) -> Bool in
      let mapping = try Self.mapping(range, patch)
      let document = patch.source.document
      var all: [String] = []
      document.forEachEntry(of: mapping) { key, _ in all.append(document.text(key)) }
      // Behind the dash must stay a key, so that comments above the item do too.
      guard all.first == "id", let id = patch.source.value(of: "id", in: mapping) else {
        return false
      }
      patch.rename(key: "id", to: "same-as", in: mapping)
      patch.replace(id, with: .token(merge.kept))
      for key in all.dropFirst() where !keys.contains(key) { patch.remove(key, in: mapping) }
      return true
    }
    guard !isFirst else { return }
    let rest = values.compactMap { key, value in value.map { (key: key, value: $0) } }
    try replaceItem(
      at: range, with: .mapping([("same-as", .token(merge.kept))] + rest))
  }

  /// What the other one is called from now on: addresses and lists have the names of the one that ends.
  private mutating func keepNames(
    of old: Int, _ kept: Int, until day: Day
  ) throws(OperationRefusal) {
    let (from, to) = (plan.effects[old], plan.effects[kept])
    let known = Set(to.formerly.map { [$0.id.value, $0.theme?.value ?? ""] })
    if case .list(let entries)? = value(of: "formerly", in: from.range) {
      for (entry, former) in zip(entries, from.formerly) {
        let name = [former.id.value, former.theme?.value ?? ""]
        // Its own name is no former one.
        guard !known.contains(name), name != [to.id.value, ""] else { continue }
        try append(entry, to: "formerly", in: to.range, .effect)
      }
    }
    if !known.contains([from.id.value, ""]) {
      try addFormer([("id", from.id.value)], until: day, in: to.range, .effect)
    }
  }
}
