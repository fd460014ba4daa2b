import SourceText
package import Toolkit

/// What became of everything that was mentioned in a session: each item with its end.
package struct SessionAccount: Sendable {
  package let session: ThemeSession
  /// Items in the order in which they were mentioned.
  package let items: [Item]
  /// Ends of numbers that no item has.
  package let strayEnds: [SessionEnd]

  package struct Item: Sendable {
    package let item: SessionItem
    /// Its words as they were corrected last.
    package let text: String
    /// How many people mentioned it.
    package let mentions: Int
    /// Ends in the order of the file; it should be one.
    package let ends: [SessionEnd]

    /// The end that is valid: the first, as later ones contradict it.
    package var end: SessionEnd? { ends.first }
  }

  package init(_ session: ThemeSession) {
    self.session = session
    let known = Set(session.items.map(\.number.value))
    let ends = Dictionary(grouping: session.ends, by: \.item.value)
    let mentions = session.mentions
    let corrected = session.corrected
    items = session.items.map { item in
      let number = item.number.value
      return Item(
        item: item, text: corrected[number] ?? item.text.value, mentions: mentions[number] ?? 1,
        ends: ends[number] ?? [])
    }
    strayEnds = session.ends.filter { !known.contains($0.item.value) }
  }

  /// Number of items with this end.
  package func count(_ kind: SessionEndKind) -> Int { items.count { $0.end?.kind == kind } }

  /// Items without an end.
  package var open: [Item] { items.filter { $0.ends.isEmpty } }

  package var isProcessed: Bool { session.processed != nil }
}

/// What sessions name, and what names them.
extension PlanGraph {
  package func session(_ id: String) -> ThemeSession? {
    plan.sessions.first { $0.id.value == id }
  }

  /// Title of a session with its day: that of the theme where it has none of its own.
  package func title(of session: ThemeSession) -> Phrase {
    let title =
      session.title?.value ?? theme(of: session).map { plan.themes[$0].title.value }
      ?? session.theme.value
    return Phrase(verbatim: title)
      + (session.date.map { Phrase(verbatim: ", ") + $0.phrase } ?? Phrase(verbatim: ""))
  }

  /// Index of the theme of a session, also by a name that it had before.
  package func theme(of session: ThemeSession) -> Int? {
    let name = session.theme.value
    return plan.themes.firstIndex { $0.id.value == name }
      ?? plan.themes.firstIndex { $0.formerly.contains { $0.id.value == name } }
  }

  /// Effect, action point or sub-point that an end names, also by a name that it had before.
  package func target(of end: SessionEnd) -> Node? {
    guard let name = end.target?.value else { return nil }
    switch end.kind {
    case .effect, .merged:
      let effects = plan.effects
      return
        (effects.firstIndex { $0.id.value == name }
        ?? effects.firstIndex { $0.formerly.contains { $0.id.value == name } }).map(Node.effect)
    case .point, .proposedPoint, .proposedSubPoint:
      let isWhole = end.kind == .proposedPoint
      let named = nodes(named: name).first {
        switch $0 {
        case .actionPoint: true
        case .subPoint: !isWhole
        default: false
        }
      }
      return named ?? point(withID: name, isWhole: isWhole)
    case .context, .scope, .parked: return nil
    }
  }

  /// Point or sub-point that was made of a proposal; nil while it is a proposal only.
  package func adopted(_ end: SessionEnd) -> Node? {
    guard let node = target(of: end) else { return nil }
    switch (end.kind, node) {
    case (.proposedPoint, _), (.proposedSubPoint, .subPoint): return node
    default: return nil
    }
  }

  /// Action point or sub-point by its id, or by a number or id that it had before.
  private func point(withID name: String, isWhole: Bool) -> Node? {
    askedNodes.first { node in
      if isWhole, case .subPoint = node { return false }
      return writtenID(of: node)?.value == name
        || formerNames(of: node).contains { $0.id?.value == name || $0.number?.value == name }
    }
  }

  /// Whether what an end must name is there.
  package func isSound(_ end: SessionEnd) -> Bool {
    switch end.kind {
    case .effect, .merged, .point: target(of: end) != nil
    case .proposedPoint: end.text != nil && (end.target == nil || target(of: end) != nil)
    case .proposedSubPoint: end.text != nil && target(of: end) != nil
    case .scope: plan.scope.contains { $0.topic.value == end.target?.value }
    case .context, .parked: end.reason != nil
    }
  }

  /// Items of sessions on which a link rests: those of the effect whose own lines it would rest on,
  /// where that cites none.
  package func origins(of link: Link) -> [SessionOrigin] {
    guard case .own = link.evidence else { return [] }
    let holder = link.role == .place ? link.to : link.from
    guard case .effect(let index) = holder else { return [] }
    let effect = plan.effects[index]
    guard effect.citations.isEmpty else { return [] }
    return effect.origins.compactMap { SessionOrigin($0.value) }
  }
}
