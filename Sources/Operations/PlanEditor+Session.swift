import Editing
import PlanModel
import SourceText
import Toolkit

/// Theme sessions: what was mentioned, and what became of it.
extension PlanEditor {
  mutating func make(_ change: SessionChange, on day: Day) throws(OperationRefusal) {
    switch change {
    case .begin(let start): try begin(start)
    case .record(let lines, let id): try record(lines, to: try session(id))
    case .end(let number, let id, let end):
      try give(end, to: number, of: try session(id), on: day)
    case .reopen(let number, let id): try reopen(number, of: try session(id))
    case .close(let id, let day): try close(try session(id), day)
    }
  }

  private func session(_ id: String) throws(OperationRefusal) -> ThemeSession {
    if let session = graph.session(id) { return session }
    let nearest = NearestWord.nearest(to: id, among: plan.sessions.map(\.id.value))
    throw OperationRefusal(
      Phrase(nl: "Er is geen sessie '\(id)'.", en: "There is no session '\(id)'."),
      remedy: nearest.map { .didYouMean($0) })
  }

  // MARK: Capture

  private mutating func begin(_ start: SessionStart) throws(OperationRefusal) {
    let node = try names.node(start.theme)
    guard case .theme(let index) = node else {
      throw OperationRefusal(
        graph.description(of: node) + Phrase(nl: " is geen thema.", en: " is no theme."),
        at: graph.range(of: node))
    }
    let theme = plan.themes[index].id.value
    let (ids, files) = (Set(plan.sessions.map(\.id.value)), Set(plan.files))
    func path(_ id: String) -> String { "\(folder)sessions/\(id).yaml" }
    let base = "\(theme)-\(start.date.iso)"
    let id =
      (1...).lazy.map { $0 == 1 ? base : "\(base)-\($0)" }
      .first { !ids.contains($0) && !files.contains(path($0)) } ?? base
    var entries: [(key: String, value: YAMLValue)] = [("id", .token(id))]
    if let title = start.title { entries.append(("title", .text(try Self.line(title)))) }
    entries += [("theme", .token(theme)), ("date", .token(start.date.iso))]
    var lanes: [YAMLValue] = []
    for lane in start.lanes.isEmpty
      ? ThemeSession.usualLanes.map({ $0(start.language) }) : start.lanes
    { lanes.append(.text(try Self.line(lane))) }
    guard lanes.count <= Self.mostLanes else {
      throw OperationRefusal(
        Phrase(
          nl: "Een sessie heeft hoogstens \(Self.mostLanes) vragen.",
          en: "A session has at most \(Self.mostLanes) questions."))
    }
    entries.append(("lanes", .list(lanes)))
    addFile(path(id), Self.beginning(start.language) + (try draft("session", .mapping(entries))))
  }

  private static let mostLanes = 6

  private static let beginning = Phrase(
    nl: """
      # Wat in deze themasessie is genoemd, in die volgorde. Er komen alleen regels bij. Wat ervan werd
      # staat onder `ends`; zonder einde hoort het niet bij het plan. Schrijf hier geen namen van mensen.

      """,
    en: """
      # What was mentioned in this theme session, in that order. Lines are only added. What became of it
      # is under `ends`; without an end it is no part of the plan. Write no names of people here.

      """)

  private mutating func record(
    _ lines: [SessionLine], to session: ThemeSession
  ) throws(OperationRefusal) {
    guard !lines.isEmpty else {
      throw OperationRefusal(
        Phrase(nl: "Er is niets om bij te schrijven.", en: "There is nothing to add."))
    }
    let known = Set(session.items.map(\.number.value))
    var next = session.nextNumber
    var numbers: [Int?] = []
    var (items, again): ([YAMLValue], [YAMLValue]) = ([], [])
    func number(_ parent: SessionLine.Parent) throws(OperationRefusal) -> Int {
      let number: Int? =
        switch parent {
        case .number(let number): known.contains(number) ? number : nil
        case .line(let index): numbers.indices.contains(index) ? numbers[index] : nil
        }
      guard let number else {
        throw OperationRefusal(
          Phrase(
            nl: "De sessie heeft dat onderdeel niet.", en: "The session does not have that item."),
          at: session.id.range)
      }
      return number
    }
    for line in lines {
      switch line {
      case .item(let lane, let under, let text):
        guard (1...max(3, session.lanes.count)).contains(lane) else {
          throw OperationRefusal(
            Phrase(
              nl: "De sessie heeft geen vraag \(lane).", en: "The session has no question \(lane)."),
            at: session.id.range)
        }
        var entries: [(key: String, value: YAMLValue)] = [
          ("number", .token(String(next))), ("lane", .token(String(lane))),
        ]
        if let under { entries.append(("under", .token(String(try number(under))))) }
        entries.append(("text", .text(try Self.line(text))))
        items.append(.mapping(entries))
        numbers.append(next)
        next += 1
      case .again(let parent):
        again.append(.token(String(try number(parent))))
        numbers.append(nil)
      }
    }
    let order = Self.keys(.session)
    try withPatch(session.range.file) { patch throws(PatchProblem) in
      patch.fallback = .log
      let mapping = try Self.mapping(session.range, patch)
      // All together: one by one each would look for the end of a long list anew.
      patch.append(items, to: "items", in: mapping, order: order)
      patch.append(again, to: "again", in: mapping, order: order)
    }
    // What comes later has no end yet.
    if !items.isEmpty { try clear("processed", in: session.range) }
  }

  private static func line(_ text: String) throws(OperationRefusal) -> String {
    let words = SessionLine.cleaned(text)
    guard !words.isEmpty else {
      throw OperationRefusal(Phrase(nl: "De tekst is leeg.", en: "The text is empty."))
    }
    let longest = SessionLine.longestText
    guard words.unicodeScalars.count <= longest else {
      throw OperationRefusal(
        Phrase(
          nl: "Eén onderdeel is hoogstens \(longest) tekens lang.",
          en: "One item is at most \(longest) characters long."))
    }
    return words
  }

  // MARK: Ends

  private mutating func give(
    _ end: ItemEnd, to number: Int, of session: ThemeSession, on day: Day
  ) throws(OperationRefusal) {
    guard session.items.contains(where: { $0.number.value == number }) else {
      throw OperationRefusal(
        Phrase(
          nl: "De sessie heeft geen nummer \(number).", en: "The session has no number \(number)."),
        at: session.id.range)
    }
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
    try withPatch(session.range.file) { patch throws(PatchProblem) in
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

  /// Writes another topic where ends of sessions name it.
  mutating func followInSessions(
    topic old: String, to new: String
  ) throws(OperationRefusal) {
    for end in plan.sessions.flatMap(\.ends) where end.kind == .scope {
      guard let printed = end.target, printed.value == old else { continue }
      try withPatch(printed.range.file) { patch throws(PatchProblem) in
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

  private mutating func reopen(
    _ number: Int, of session: ThemeSession
  ) throws(OperationRefusal) {
    let ends = session.ends.filter { $0.item.value == number }
    guard !ends.isEmpty else {
      throw OperationRefusal(
        Phrase(
          nl: "Nummer \(number) heeft geen einde.", en: "Number \(number) has no end."),
        at: session.id.range)
    }
    let origin = SessionOrigin(session: session.id.value, item: number).text
    for end in ends {
      try removeItem(at: end.range, .mapping)
      guard case .effect(let index)? = graph.target(of: end) else { continue }
      for written in plan.effects[index].origins where written.value == origin {
        try removeItem(at: written.range, .scalar)
      }
      if end.kind == .effect {
        notes.append(
          Phrase(
            nl: "Het effect '\(plan.effects[index].label.value)' blijft in de kaart staan.",
            en: "The effect '\(plan.effects[index].label.value)' stays in the map."))
      }
    }
    try clear("processed", in: session.range)
  }

  private mutating func close(_ session: ThemeSession, _ day: Day) throws(OperationRefusal) {
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
