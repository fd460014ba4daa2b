import Editing
import PlanModel
import SourceText
import Toolkit

/// Placements of two effects that become one, and what is below them.
extension PlanEditor {
  /// Puts the effect that stays where the other is. The lines of that one end later.
  mutating func mergePlaces(
    of old: Int, _ kept: Int, _ merge: inout EffectMerge, _ moved: inout [Phrase]
  ) throws(OperationRefusal) {
    let holders = holders(old, kept)
    var given: Set<Node> = []
    for link in graph.links(to: .effect(old), .place) where link.from != .effect(old) {
      let parent = link.from
      let all = placements(under: parent)
      guard
        let placement = all.first(where: { $0.reference.target.range == link.printed.range })
      else { continue }
      expectChange(of: .place, at: parent)
      let isReference = placement.writtenOut == nil
      let present = all.first { graph.effect(at: $0) == kept }
      if parent == .effect(kept) || !given.insert(parent).inserted {
        merge.dropped += words(of: placement, under: parent)
        if isReference { try removeItem(at: placement.range, .mapping) }
      } else if let present {
        let keys = joined(placement, into: present, under: parent, holders, &merge)
        try set(keys, of: present)
        if isReference { try removeItem(at: placement.range, .mapping) }
      } else {
        let basis = mergedBasis.moved(placement.reference.evidence, holders)
        if placement.reference.evidence.isOwn {
          let keys: [PlaceKey] = basis.keys.map { ($0.key, $0.value) }
          try set(keys, of: placement)
          if holders.old.isEmpty { moved.append(placeWords(under: parent)) }
        }
        if isReference { try rewrite(placement.reference.target, to: merge.kept) }
      }
    }
  }

  private mutating func set(
    _ keys: [PlaceKey], of placement: Placement
  ) throws(OperationRefusal) {
    let map: MapName = placement.writtenOut == nil ? .effectReference : .effect
    for (key, value) in keys {
      if let value {
        try set(key, value, in: placement.range, map)
      } else {
        try changes.withPatch(placement.range.file) { patch throws(PatchProblem) in
          patch.remove(key, in: try Self.mapping(placement.range, patch), keepingComments: true)
        }
      }
    }
  }

  /// The keys that a placement gets of another one that it takes in.
  private func joined(
    _ placement: Placement, into kept: Placement, under parent: Node,
    _ holders: MergedBasis.Holders, _ merge: inout EffectMerge
  ) -> [PlaceKey] {
    let result = mergedBasis.merge(
      kept.reference.evidence, placement.reference.evidence, holders)
    var keys: [PlaceKey] = []
    var gone: [Phrase] = []
    if let reason = result.dropped { gone.append(Self.inferred(reason)) }
    if let basis = result.basis {
      for key in ["stated", "inferred"] where has(key, in: kept.range) {
        if !basis.keys.contains(where: { $0.key == key }) { keys.append((key, nil)) }
      }
      keys += basis.keys.map { ($0.key, $0.value) }
    }
    if let assumption = placement.reference.assumption {
      if kept.reference.assumption == nil {
        keys.append(("assumption", .text(assumption.value)))
      } else if kept.reference.assumption?.value != assumption.value {
        gone.append(Phrase(verbatim: ": `assumption` \"\(assumption.value)\""))
      }
    }
    if placement.kind != kept.kind {
      gone.append(Phrase(verbatim: ": `kind` \(placement.kind.rawValue)"))
    }
    if let side = placement.side, kept.side == nil {
      keys.append(("side", .token(side.rawValue)))
    }
    merge.dropped += gone.map { placeWords(under: parent) + $0 }
    return keys
  }

  /// What goes with a placement, in words; nothing where it has nothing of its own.
  func words(of placement: Placement, under parent: Node) -> [Phrase] {
    var all: [Phrase] = []
    switch placement.reference.evidence {
    case .own: break
    case .stated(let lines):
      let list = Catalogue.list(lines.map(Self.text))
      all.append(Phrase(nl: " (regel ", en: " (line ") + list + Phrase(verbatim: ")"))
    case .inferred(let reason): all.append(Self.inferred(reason.value))
    }
    if let assumption = placement.reference.assumption {
      all.append(Phrase(verbatim: ": `assumption` \"\(assumption.value)\""))
    }
    if placement.kind != .consequence {
      all.append(Phrase(verbatim: ": `kind` \(placement.kind.rawValue)"))
    }
    return all.map { placeWords(under: parent) + $0 }
  }

  // MARK: Below

  /// Puts what is below the effect that ends below the other, each once.
  mutating func mergeBelow(
    _ old: Int, _ kept: Int, _ merge: inout EffectMerge
  ) throws(OperationRefusal) {
    let (from, to) = (plan.effects[old], plan.effects[kept])
    guard !from.placements.isEmpty else { return }
    expectChange(of: .place, at: .effect(old))
    expectChange(of: .place, at: .effect(kept))
    noteMoved(from.placements, from: old, to: kept)
    let written = Set(from.placements.compactMap(\.writtenOut))
    var given: Set<Int> = []
    for placement in from.placements {
      let child = graph.effect(at: placement)
      if child == kept || child == old {
        merge.dropped += words(of: placement, under: .effect(old))
      } else if let child,
        let present = to.placements.first(where: { graph.effect(at: $0) == child })
      {
        let own = plan.effects[child].citations
        let keys = joined(
          placement, into: present, under: .effect(old),
          MergedBasis.Holders(kept: own, old: own, now: own), &merge)
        if placement.writtenOut != nil {
          try moveWriting(from: placement, to: present, keys)
        } else {
          try set(keys, of: present)
        }
      } else if let child,
        placement.writtenOut == nil && written.contains(child)
          || !given.insert(child).inserted
      {
        // It was there twice already.
        merge.dropped += words(of: placement, under: .effect(old))
      } else {
        let copy = try copy(itemAt: placement.range)
        try append(copy, to: "effects", in: to.range, .effect)
      }
      try removeItem(at: placement.range, .mapping)
    }
  }

  /// Says what below the effect that ends comes elsewhere: that may be another theme.
  private mutating func noteMoved(_ placements: [Placement], from old: Int, to kept: Int) {
    let moved = placements.filter { placement in
      placement.writtenOut != nil
        && !plan.effects[kept].placements.contains {
          graph.effect(at: $0) == graph.effect(at: placement)
        }
    }.compactMap { placement in
      placement.writtenOut.map { Phrase(verbatim: "‘\(plan.effects[$0].label.value)’") }
    }
    guard !moved.isEmpty else { return }
    func name(_ effect: Int, besides other: Int) -> Phrase {
      Phrase(verbatim: "‘\(plan.effects[effect].label.value)’")
        + graph.position(of: effect, besides: other)
    }
    var words =
      Phrase(nl: "Van onder ", en: "From below ") + name(old, besides: kept)
      + Phrase(nl: " naar onder ", en: " to below ") + name(kept, besides: old)
      + Phrase(nl: " gaat: ", en: " moves: ") + .list(Array(moved.prefix(8)))
    if moved.count > 8 { words = words + Phrase(nl: " en meer", en: " and more") }
    if let was = theme(of: old), let now = theme(of: kept), was != now {
      let (was, now) = (plan.themes[was].title.value, plan.themes[now].title.value)
      words =
        words
        + Phrase(
          nl: ". Dat is van thema ‘\(was)’ naar thema ‘\(now)’",
          en: ". That is from theme ‘\(was)’ to theme ‘\(now)’")
    }
    notes.append(words + Phrase(verbatim: "."))
  }

  /// The theme in whose map an effect is written out.
  private func theme(of effect: Int) -> Int? {
    var (next, steps) = (effect, 0)
    while let home = home(of: next), steps < plan.effects.count {
      steps += 1
      switch home.parent {
      case .theme(let index): return index
      case .effect(let parent): next = parent
      default: return nil
      }
    }
    return nil
  }
}
