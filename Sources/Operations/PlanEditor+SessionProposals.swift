import Editing
import PlanModel
import SourceText
import Toolkit

/// What is noted of an item later: other words, and the point that was made of a proposal.
extension PlanEditor {
  func requireItem(_ number: Int, of session: ThemeSession) throws(OperationRefusal) {
    guard session.items.contains(where: { $0.number.value == number }) else {
      throw OperationRefusal(
        Phrase(
          nl: "De sessie heeft geen nummer \(number).", en: "The session has no number \(number)."),
        at: session.id.range)
    }
  }

  /// Adds words to the corrections. The item itself is not changed: what was noted in the room is the
  /// record of it.
  mutating func correct(
    _ number: Int, of session: ThemeSession, to text: String
  ) throws(OperationRefusal) {
    try requireItem(number, of: session)
    let entries: [(key: String, value: YAMLValue)] = [
      ("item", .token(String(number))), ("text", .text(try Self.line(text))),
    ]
    let order = Self.keys(.session)
    try changes.withPatch(session.range.file) { patch throws(PatchProblem) in
      patch.fallback = .log
      let mapping = try Self.mapping(session.range, patch)
      patch.append([.mapping(entries)], to: "corrections", in: mapping, order: order)
    }
  }

  /// Makes the action point or sub-point that an item proposes. The item keeps its one end, which then
  /// names what was made.
  ///
  /// The link to a new point is a further step: only then is there something to link to.
  mutating func adopt(
    _ number: Int, of session: ThemeSession, _ adoption: Adoption, on day: Day
  ) throws(OperationRefusal) {
    try requireItem(number, of: session)
    guard let end = session.ends.first(where: { $0.item.value == number }),
      let proposal = session.proposal(number)
    else {
      throw OperationRefusal(
        Phrase(nl: "Nummer \(number) is geen voorstel.", en: "Number \(number) is no proposal."),
        at: session.id.range)
    }
    if let made = graph.adopted(end) {
      throw OperationRefusal(
        Phrase(nl: "Dit voorstel is al overgenomen: ", en: "This proposal was taken over already: ")
          + graph.description(of: made) + Phrase(verbatim: "."), at: end.range)
    }
    let words = try Self.line(proposal)
    let id = KeyText("id", MissingIDs.freePointID(for: words, in: graph))
    if end.kind == .proposedPoint {
      // What the points of this plan all have, so that the new one is no exception among them.
      let isPlain = !adoption.values.contains { $0.key == "priority" }
      let priority =
        plan.hasPriorities && isPlain ? [KeyText("priority", Priority.secondary.rawValue)] : []
      try add(AddedThing(.point, words, [id] + priority + adoption.values), on: day)
      if let source = adoption.source {
        next.append(
          .link(.node(try names.node(source)), .named("point:\(id.text)"), adoption.basis))
      }
    } else {
      guard let point = graph.target(of: end) else {
        throw OperationRefusal(
          Phrase(
            nl: "Het actiepunt waar dit bij hoort, is er niet.",
            en: "The action point that this belongs to is not there."), at: end.range)
      }
      guard adoption == Adoption() else {
        throw OperationRefusal(
          Phrase(
            nl: "Een onderdeel heeft geen eigen effect en neemt de prioriteit van zijn punt over.",
            en: "A sub-point has no effect of its own and takes the priority of its point."),
          at: end.range)
      }
      try add(AddedThing(.subPoint, words, under: .node(point), [id]), on: day)
    }
    try set("to", .token(id.text), in: end.range, .sessionEnd)
  }
}

extension ThemeSession {
  /// Words of the action point or sub-point that an item proposes.
  func proposal(_ number: Int) -> String? {
    guard let end = ends.first(where: { $0.item.value == number }) else { return nil }
    switch end.kind {
    case .proposedPoint, .proposedSubPoint: return end.text?.value
    default: return nil
    }
  }
}
