import Editing
import PlanModel
import SourceText
import Toolkit

/// Values, links and names of two effects that become one.
extension PlanEditor {
  /// Keys that are joined, or belong to a placement; any other one comes over where the effect that
  /// stays does not have it.
  private static let joinedKeys: Set = [
    "id", "label", "kind", "source", "origin", "stated", "inferred", "assumption", "focus",
    "points", "indicator", "baseline", "target", "context", "leaf", "side", "effects", "formerly",
    "exceptions",
  ]

  mutating func mergeValues(
    of old: Int, _ kept: Int, _ merge: inout EffectMerge
  ) throws(OperationRefusal) {
    let (from, to) = (plan.effects[old], plan.effects[kept])
    merge.dropped.append(Self.words("label", from.label.value))
    let holders = holders(old, kept)
    let added = holders.now.dropFirst(holders.kept.count)
    if !added.isEmpty {
      try set("source", .list(holders.now.map { .token(Self.text($0)) }), in: to.range, .effect)
    }
    for origin in from.origins where !to.origins.contains(where: { $0.value == origin.value }) {
      try append(.token(origin.value), to: "origin", in: to.range, .effect)
    }
    for key in PlanFormat[.effect].keys.map(\.name) where !Self.joinedKeys.contains(key) {
      try mergeValue(of: key, from, to, &merge)
    }
    // A value of another indicator would be measured with this one.
    let measures = ["indicator", "baseline", "target"]
    let isSame = from.measure.indicator?.value == to.measure.indicator?.value
    let isMeasured = measures.contains { has($0, in: to.range) }
    for key in measures {
      try mergeValue(of: key, from, to, isOpen: isSame || !isMeasured, &merge)
    }
    // Why something is not there holds only as long as it is not.
    try mergeValue(of: "context", from, to, isOpen: to.points.isEmpty, &merge)
    try mergeValue(of: "leaf", from, to, isOpen: to.placements.isEmpty, &merge)
    let contradicted = [
      to.context != nil && to.points.isEmpty && !from.points.isEmpty ? "context" : nil,
      to.leaf != nil && to.placements.isEmpty && !from.placements.isEmpty ? "leaf" : nil,
    ]
    for key in contradicted.compactMap(\.self) {
      notes.append(
        Phrase(
          nl: "`\(key)` van effect '\(merge.kept)' blijft staan; kijk of dat nog klopt.",
          en: "`\(key)` of effect '\(merge.kept)' stays; see whether it is still right."))
    }
    for exception in from.exceptions {
      merge.dropped.append(
        Phrase(verbatim: "`exceptions`: \(exception.rule.value) (\(exception.reason.value))"))
    }
  }

  /// A value that the other one does not have, or that goes.
  private mutating func mergeValue(
    of key: String, _ from: Effect, _ to: Effect, isOpen: Bool = true, _ merge: inout EffectMerge
  ) throws(OperationRefusal) {
    guard let value = value(of: key, in: from.range) else { return }
    if isOpen, !has(key, in: to.range) {
      let isText = if case .text? = PlanFormat[.effect].key(key)?.kind { true } else { false }
      let text = isText ? value.scalar.map { YAMLValue.text($0) } : nil
      return try set(key, text ?? value, in: to.range, .effect)
    }
    if let text = value.scalar {
      if self.value(of: key, in: to.range)?.scalar == text { return }
      merge.dropped.append(Self.words(key, text))
    } else {
      merge.dropped.append(Phrase(verbatim: "`\(key)`"))
    }
  }

  private static func words(_ key: String, _ text: String) -> Phrase {
    Phrase(verbatim: "`\(key)` \"\(text)\"")
  }

  // MARK: Links of the effect

  /// - Parameter moved: links that had no lines of their own, and rest on those of the other now.
  mutating func mergeLinks(
    of old: Int, _ kept: Int, _ merge: inout EffectMerge, _ moved: inout [Phrase]
  ) throws(OperationRefusal) {
    let (from, to) = (plan.effects[old], plan.effects[kept])
    let holders = holders(old, kept)
    for (key, role, all, present) in [
      ("focus", LinkRole.focus, from.focus, to.focus), ("points", .point, from.points, to.points),
    ] where !all.isEmpty {
      expectChange(of: role, at: .effect(old))
      expectChange(of: role, at: .effect(kept))
      var seen = present
      for link in all {
        let same = seen.first { graph.isSame($0.target, link.target, role) }
        if let same, present.contains(same) {
          merge.dropped += try join(link, into: same, key, holders)
        } else if same == nil {
          seen.append(link)
          let basis = mergedBasis.moved(link.evidence, holders)
          try append(
            basis.link(to: link.target.value, assumption: link.assumption?.value), to: key,
            in: to.range, .effect)
          if link.evidence.isOwn, holders.old.isEmpty {
            moved.append(Phrase(verbatim: "`\(key)` \(link.target.value)"))
          }
        }
      }
    }
  }

  /// Two links to the same thing: on what either rests the one that stays does.
  ///
  /// - Returns: what goes.
  mutating func join(
    _ link: Reference, into kept: Reference, _ key: String, _ holders: MergedBasis.Holders
  ) throws(OperationRefusal) -> [Phrase] {
    var dropped: [Phrase] = []
    let result = mergedBasis.merge(kept.evidence, link.evidence, holders)
    if let reason = result.dropped {
      dropped.append(Phrase(verbatim: "`\(key)` \(link.target.value)") + Self.inferred(reason))
    }
    let isAdded = kept.assumption == nil && link.assumption != nil
    if !isAdded, let lost = link.assumption, lost.value != kept.assumption?.value {
      dropped.append(
        Phrase(verbatim: "`\(key)` \(link.target.value): `assumption` \"\(lost.value)\""))
    }
    guard result.basis != nil || isAdded else { return dropped }
    let basis = result.basis ?? Self.basis(of: kept.evidence)
    try replace(
      kept.target, kept.range,
      with: basis.link(
        to: kept.target.value, assumption: (kept.assumption ?? link.assumption)?.value))
    return dropped
  }

  static func inferred(_ reason: String) -> Phrase {
    Phrase(nl: " (afgeleid: \(reason))", en: " (inferred: \(reason))")
  }

  private static func basis(of evidence: Evidence) -> Basis {
    switch evidence {
    case .own: .own
    case .stated(let lines): .stated(lines.map(text))
    case .inferred(let reason): .inferred(reason.value)
    }
  }

  // MARK: What refers to it

  /// Links to the effect that ends lead to the other; of two from one thing one stays.
  mutating func mergeReferrers(
    of old: Int, _ kept: Int, _ merge: inout EffectMerge
  ) throws(OperationRefusal) {
    try checkUnread([.effect(old): merge.old])
    for link in graph.links(to: .effect(old)) where link.role != .place {
      expectChange(of: link.role, at: link.from)
      let other = graph.links(from: link.from, link.role).first { $0.to == .effect(kept) }
      guard let other, link.role != .subject else {
        try rewrite(link.printed, to: link.printedKind + merge.kept)
        continue
      }
      if let one = reference(of: link), let same = reference(of: other) {
        let own = graph.citations(of: link.from)
        let name = graph.name(of: link.from)
        let dropped = try join(
          one, into: same, "effects", MergedBasis.Holders(kept: own, old: own, now: own))
        merge.dropped += dropped.map { Phrase(verbatim: "\(name): ") + $0 }
      }
      try remove(link)
    }
    try followInSessions([.effect(old): (old: merge.old, new: merge.kept)])
  }

  // MARK: Notes on what it rests on

  /// Notes what of the effect that stays rests on more lines than before.
  mutating func noteOwnLines(of old: Int, _ kept: Int) {
    let holders = holders(old, kept)
    let added = holders.now.dropFirst(holders.kept.count)
    guard !added.isEmpty else { return }
    let to = plan.effects[kept]
    // Where both have a link without lines, its lines are those of both.
    let links = [
      ("focus", LinkRole.focus, to.focus, plan.effects[old].focus),
      ("points", .point, to.points, plan.effects[old].points),
    ].flatMap { key, role, all, others in
      all.filter { link in
        link.evidence.isOwn
          && !others.contains { $0.evidence.isOwn && graph.isSame($0.target, link.target, role) }
      }.map { Phrase(verbatim: "`\(key)` \($0.target.value)") }
    }
    let others = Set(graph.links(to: .effect(old), .place).map(\.from))
    let places = graph.links(to: .effect(kept), .place).filter {
      $0.evidence.isOwn && !others.contains($0.from) && $0.from != .effect(old)
    }.map { placeWords(under: $0.from) }
    guard !(links + places).isEmpty else { return }
    let lines = Catalogue.list(added.map(Self.text))
    notes.append(
      Phrase(nl: "Dit rust voortaan ook op regel ", en: "This rests on line ") + lines
        + Phrase(nl: ", kijk of dat klopt: ", en: " too from now on, see whether that is right: ")
        + Self.short(links + places))
  }

  /// Notes what had no lines and rests on those of the other effect now.
  mutating func noteBare(_ moved: [Phrase], _ kept: Int) {
    guard !moved.isEmpty, !plan.effects[kept].citations.isEmpty else { return }
    let id = plan.effects[kept].id.value
    notes.append(
      Phrase(
        nl: "Dit had geen regel en rust nu op die van effect '\(id)', kijk of dat klopt: ",
        en: "This had no line and rests on those of effect '\(id)' now, see whether that is right: "
      ).onScreen(
        nl:
          "Hierbij stond geen regel van een bron; nu gelden de regels van ‘\(plan.effects[kept].label.value)’. Kijk of die dit ook zeggen: ",
        en:
          "This had no line of a source; those of ‘\(plan.effects[kept].label.value)’ hold now. See whether they say this too: "
      ) + Self.short(moved))
  }

  private static func short(_ all: [Phrase]) -> Phrase {
    let more = all.count > 8 ? Phrase(nl: " en meer", en: " and more") : Phrase(verbatim: "")
    return .list(Array(all.prefix(8))) + more + Phrase(verbatim: ".")
  }

  func placeWords(under parent: Node) -> Phrase {
    Phrase(nl: "plaats onder ", en: "place under ").onScreen(
      nl: "dat het hoort bij ", en: "that it belongs to ") + graph.description(of: parent)
  }
}

extension PlanGraph {
  /// Whether two names in links of a role mean the same thing.
  func isSame(_ one: Located<String>, _ other: Located<String>, _ role: LinkRole) -> Bool {
    guard let node = node(named: one.value, for: role) else { return one.value == other.value }
    return node == self.node(named: other.value, for: role)
  }
}
