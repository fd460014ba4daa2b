import Editing
import PlanModel
import SourceText
import Toolkit

/// Removal of effects and of their placements.
extension PlanEditor {
  mutating func removeEffect(
    _ effect: Int, _ scope: RemovalScope
  ) throws(OperationRefusal) {
    let below = plan.effects[effect].placements
    guard below.isEmpty || scope != .alone else {
      throw OperationRefusal(
        Phrase(
          nl: "Onder dit effect staat nog \(below.count) ander.",
          en: "There is \(below.count) other below this effect."),
        at: below[0].range,
        remedy: Phrase(
          nl: "Met --lift komt wat eronder staat een trede hoger; met --all gaat het mee weg.",
          en: "With --lift what is below it moves a step up; with --all it goes too."
        ).onScreen(
          nl: "Kies wat er gebeurt met wat eronder staat.",
          en: "Choose what happens to what is below it."),
        scopes: [.lift, .all])
    }
    var gone = [effect]
    if scope == .all {
      var next = 0
      while next < gone.count {
        gone += plan.effects[gone[next]].placements.compactMap(\.writtenOut)
        next += 1
      }
    }
    let set = Set(gone.map(Node.effect))
    noteSessions(about: set)
    for index in gone {
      expected.removed.insert(identity(of: .effect(index)))
      for link in graph.links(to: .effect(index), .place) where !set.contains(link.from) {
        expectChange(of: .place, at: link.from)
        guard
          let placement = placements(under: link.from).first(where: {
            $0.reference.target.range == link.printed.range
          })
        else { continue }
        if placement.writtenOut == nil { try removeItem(at: placement.range, .mapping) }
      }
    }
    guard let (parent, position) = home(of: effect) else {
      throw OperationRefusal(
        Phrase(nl: "Dit effect staat nergens.", en: "This effect is nowhere."))
    }
    if scope == .lift {
      let present = placements(under: parent)
      for placement in below {
        guard
          let same = present.first(where: { graph.effect(at: $0) == graph.effect(at: placement) })
        else {
          let copy = try copy(itemAt: placement.range)
          try append(
            copy, at: position, to: "effects", in: try mapping(of: .node(parent)), parent.mapName)
          continue
        }
        // It is there already: only its writing moves.
        if placement.writtenOut != nil, same.writtenOut == nil {
          try moveWriting(from: placement, to: same)
        }
      }
    }
    try removeItem(at: plan.effects[effect].range, .mapping)
  }

  /// The node under which an effect is written out, and its index there.
  func home(of effect: Int) -> (parent: Node, index: Int)? { graph.writtenPosition(of: effect) }

  /// Removes one placement. Where the effect is written out, the writing moves to another one.
  mutating func removePlace(_ target: Target, from: Target) throws(OperationRefusal) {
    guard case .effect(let effect) = try names.node(target) else {
      throw OperationRefusal(Phrase(nl: "Dit is geen effect.", en: "This is no effect."))
    }
    let parent = try parent(from)
    guard let placement = placements(under: parent).first(where: { graph.effect(at: $0) == effect })
    else {
      throw OperationRefusal(
        graph.description(of: .effect(effect))
          + Phrase(nl: " staat niet onder ", en: " is not under ")
          + graph.description(of: parent) + Phrase(verbatim: "."))
    }
    expectChange(of: .place, at: parent)
    guard placement.writtenOut != nil else {
      return try removeItem(at: placement.range, .mapping)
    }
    let others = graph.links(to: .effect(effect), .place).filter {
      $0.printed.range != placement.reference.target.range
    }
    guard let other = others.first,
      let kept = placements(under: other.from).first(where: {
        $0.reference.target.range == other.printed.range
      })
    else {
      throw OperationRefusal(
        Phrase(
          nl: "Dit is de enige plaats van dit effect.", en: "This is the only place of this effect."
        ),
        at: placement.range,
        remedy: Phrase(
          nl: "Haal het effect zelf weg met: raakvlak remove",
          en: "Remove the effect itself with: raakvlak remove"
        ).onScreen(nl: "Verwijder het effect zelf.", en: "Remove the effect itself."))
    }
    guard !isBelow(other.from, effect) else {
      throw OperationRefusal(
        Phrase(
          nl: "De andere plaats ligt onder het effect zelf.",
          en: "The other place lies below the effect itself."), at: kept.range)
    }
    expectChange(of: .place, at: other.from)
    try moveWriting(from: placement, to: kept)
    try removeItem(at: placement.range, .mapping)
  }

  /// Writes an effect out at another of its positions; what that one rests on stays.
  ///
  /// - Parameter changes: keys of that position that are others now.
  mutating func moveWriting(
    from placement: Placement, to kept: Placement, _ changes: [PlaceKey] = []
  ) throws(OperationRefusal) {
    let copy = try copy(itemAt: placement.range)
    try replaceItem(at: kept.range, with: copy)
    let keys = placeKeys(of: kept).map { former in
      changes.first { $0.key == former.key } ?? former
    }
    next.append(.setPlace(of: placement.reference.target.value, keys))
  }

  /// The keys that belong to a placement and not to its effect.
  func placeKeys(of placement: Placement) -> [PlaceKey] {
    ["kind", "stated", "inferred", "assumption", "side"].map { key in
      let value = value(of: key, in: placement.range)
      // A reason is a text, so that a long one is folded as others are.
      guard let text = value?.scalar, key == "inferred" || key == "assumption" else {
        return (key, value)
      }
      return (key, .text(text))
    }
  }

  /// Writes keys of the placement at which an effect is written out.
  mutating func setPlace(of id: String, _ keys: [PlaceKey]) throws(OperationRefusal) {
    let range = try mapping(of: try names.thing(.named("effect:\(id)")))
    for (key, value) in keys {
      if let value {
        try set(key, value, in: range, .effect)
      } else {
        try clear(key, in: range)
      }
    }
  }

  /// Whether a node is an effect or is written out below it.
  func isBelow(_ node: Node, _ effect: Int) -> Bool {
    var pending = [effect]
    while let next = pending.popLast() {
      if node == .effect(next) { return true }
      pending += plan.effects[next].placements.compactMap(\.writtenOut)
    }
    return false
  }
}
