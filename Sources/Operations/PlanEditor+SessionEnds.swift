import Editing
import PlanModel
import SourceText
import Toolkit

/// What became of the items of a theme session.
extension PlanEditor {
  mutating func give(
    _ end: ItemEnd, to number: Int, of session: ThemeSession, on day: Day
  ) throws(OperationRefusal) {
    try requireItem(number, of: session)
    if let present = session.ends.first(where: { $0.item.value == number }) {
      throw OperationRefusal(
        Phrase(
          nl: "Nummer \(number) heeft al een einde.", en: "Number \(number) has an end already."),
        at: present.range,
        remedy: Phrase(nl: "Neem dat eerst terug.", en: "Take that back first."))
    }
    let origin = SessionOrigin(session: session.id.value, item: number)
    var entries: [(key: String, value: YAMLValue)] = [
      ("item", .token(String(number))), ("as", .token(end.kind.rawValue)),
    ]
    func put(_ key: String, _ text: String) throws(OperationRefusal) {
      entries.append((key, .text(try Self.line(text))))
    }
    switch end {
    case .effect(let label, let under):
      let label = try Self.line(label)
      let id = freeEffectID(for: label)
      try add(
        AddedThing(
          .effect, label, under: under, [KeyText("id", id), KeyText("origin", origin.text)]),
        on: day)
      entries.append(("to", .token(id)))
    case .merged(let target):
      entries.append(("to", .token(try add(origin, to: target))))
    case .point(let target): entries.append(("to", .token(try pointID(target))))
    case .proposedPoint(let text): try put("text", text)
    case .proposedSubPoint(let text, let target):
      entries.append(("to", .token(try pointID(target, isWhole: true))))
      try put("text", text)
    case .context(let reason), .parked(let reason): try put("because", reason)
    case .scope(let topic, let reason):
      let topic = try Self.line(topic)
      let isKnown = plan.scope.contains { $0.topic.value == topic }
      if !isKnown {
        try add(
          AddedThing(.scope, topic, [KeyText("reason", try Self.line(reason))]), on: day)
      }
      entries.append(("to", .text(topic)))
      // The plan's own reason stays; what was said of this item is kept with the item.
      if isKnown, !SessionLine.cleaned(reason).isEmpty { try put("because", reason) }
    }
    let order = Self.keys(.session)
    try changes.withPatch(session.range.file) { patch throws(PatchProblem) in
      patch.fallback = .log
      patch.append(
        .mapping(entries), to: "ends", in: try Self.mapping(session.range, patch), order: order,
        isListOnly: true)
    }
  }

  /// Writes the new names where ends of sessions name a thing by the old one. A number that another
  /// thing gets would else make it the end of the item.
  mutating func followInSessions(
    _ renamed: [Node: (old: String, new: String)]
  ) throws(OperationRefusal) {
    let old = Set(renamed.values.map { $0.old })
    var count = 0
    for end in plan.sessions.flatMap(\.ends) {
      guard let printed = end.target, old.contains(printed.value),
        let node = graph.target(of: end), let name = renamed[node], name.old == printed.value
      else { continue }
      try rewrite(printed, to: name.new)
      count += 1
    }
    guard count > 0 else { return }
    notes.append(
      Catalogue.count(
        count, one: Phrase(nl: "einde in een themasessie noemt", en: "end in a theme session has"),
        many: Phrase(nl: "einden in themasessies noemen", en: "ends in theme sessions have"))
        + Phrase(nl: " de nieuwe naam.", en: " the new name."))
  }

  /// Names theme sessions that are about something that goes. What was said there stays as it was said, so that
  /// an item has no end any more is for a person.
  mutating func noteSessions(about gone: Set<Node>, topic: String? = nil) {
    let sessions = plan.sessions.filter { session in
      if gone.contains(where: { isTheme($0, named: session.theme.value) }) { return true }
      return session.ends.contains { end in
        guard end.range != reopened else { return false }
        if let topic { return end.kind == .scope && end.target?.value == topic }
        return graph.target(of: end).map(gone.contains) ?? false
      }
    }
    guard !sessions.isEmpty else { return }
    let names = Catalogue.list(sessions.map { "'\($0.id.value)'" })
    notes.append(
      Phrase(nl: "In themasessie ", en: "In theme session ") + names
        + Phrase(
          nl: " komt iets uit op wat hier weggaat. Geef dat daar een ander einde.",
          en: " something ends in what goes here. Give it another end there."))
  }

  private func isTheme(_ node: Node, named name: String) -> Bool {
    guard case .theme(let index) = node else { return false }
    return plan.themes[index].id.value == name
  }

  /// Writes another topic where ends of sessions name it.
  mutating func followInSessions(
    topic old: String, to new: String
  ) throws(OperationRefusal) {
    for end in plan.sessions.flatMap(\.ends) where end.kind == .scope {
      guard let printed = end.target, printed.value == old else { continue }
      try changes.withPatch(printed.range.file) { patch throws(PatchProblem) in
        guard let node = patch.source.scalar(containing: printed.range.start) else {
          throw PatchProblem(.unsureForm, line: printed.range.start.line)
        }
        patch.replace(node, with: .text(new))
      }
    }
  }

  /// Adds an item to where an effect comes from.
  ///
  /// - Returns: the effect's id.
  private mutating func add(
    _ origin: SessionOrigin, to target: Target
  ) throws(OperationRefusal) -> String {
    let node = try names.node(target)
    guard case .effect(let index) = node else {
      throw OperationRefusal(
        graph.description(of: node) + Phrase(nl: " is geen effect.", en: " is no effect."),
        at: graph.range(of: node))
    }
    let effect = plan.effects[index]
    if !effect.origins.contains(where: { $0.value == origin.text }) {
      try append(.token(origin.text), to: "origin", in: effect.range, .effect)
    }
    return effect.id.value
  }

  /// Id of an action point or sub-point, which is written where there is none: numbers change.
  private mutating func pointID(
    _ target: Target, isWhole: Bool = false
  ) throws(OperationRefusal) -> String {
    let node = try names.node(target)
    switch node {
    case .actionPoint: break
    case .subPoint where !isWhole: break
    default:
      throw OperationRefusal(
        graph.description(of: node)
          + Phrase(nl: " is geen actiepunt.", en: " is no action point."),
        at: graph.range(of: node))
    }
    return try giveIDs([node]).id(of: node)
  }

  mutating func close(_ session: ThemeSession, _ day: Day) throws(OperationRefusal) {
    let open = SessionAccount(session).open
    guard open.isEmpty else {
      throw OperationRefusal(
        Catalogue.count(
          open.count, one: Phrase(nl: "onderdeel heeft", en: "item has"),
          many: Phrase(nl: "onderdelen hebben", en: "items have"))
          + Phrase(nl: " nog geen einde.", en: " no end yet."),
        at: open[0].item.range)
    }
    try set("processed", .token(day.iso), in: session.range, .session)
  }
}
