import Editing
import PlanModel
import SourceText
import Toolkit

/// Links to a point that ends.
extension PlanEditor {
  /// Links to the point that ends lead to the other. Of two from one thing one stays, and rests on what
  /// either did.
  ///
  /// - Returns: what goes.
  mutating func mergeLinks(
    from old: Int, to kept: Int
  ) throws(OperationRefusal) -> [Phrase] {
    let (from, to) = (Node.actionPoint(old), Node.actionPoint(kept))
    try checkUnread([from: plan.actionPoints[old].name])
    var decided: [Int] = []
    var dropped: [Phrase] = []
    for link in graph.links(to: from) {
      switch link.role {
      case .decided:
        // An answer by id follows by the former name; one by number gets an id.
        if case .decision(let index) = link.from, link.printed.value == plan.actionPoints[old].name
        {
          decided.append(index)
        }
      case .decider, .place: continue
      default:
        guard link.from != from, link.from.holder != from else { continue }
        expectChange(of: link.role, at: link.from)
        if link.from.holder == to {
          if let reference = reference(of: link) {
            dropped += words(of: reference, link.role, at: link.from)
          }
          try remove(link)
        } else if let other = graph.links(from: link.from, link.role).first(where: { $0.to == to })
        {
          dropped += try join(link, into: other)
          try remove(link)
        } else {
          try rewrite(link.printed, to: link.printedKind + plan.actionPoints[kept].name)
        }
      }
    }
    try mergeAnswers(decided, from: old, to: kept)
    return dropped
  }

  /// - Returns: what goes.
  private mutating func join(
    _ link: Link, into other: Link
  ) throws(OperationRefusal) -> [Phrase] {
    guard let one = reference(of: link), let same = reference(of: other) else { return [] }
    let own = graph.citations(of: link.from)
    let dropped = try join(
      one, into: same, Self.key(of: link.role),
      MergedBasis.Holders(kept: own, old: own, now: own))
    let name = graph.description(of: link.from)
    return dropped.map { name + Phrase(verbatim: ": ") + $0 }
  }

  private static func key(of role: LinkRole) -> String {
    role == .reference ? "refers-to" : "points"
  }

  /// On what a link rests that goes altogether; nothing where it has the lines of what has it.
  private func words(of link: Reference, _ role: LinkRole, at node: Node) -> [Phrase] {
    var words: [Phrase] = []
    let name = Phrase(verbatim: "`\(Self.key(of: role))` \(link.target.value)")
    switch link.evidence {
    case .own: break
    case .stated(let lines):
      words.append(name + Phrase(verbatim: "@" + lines.map(Self.text).joined(separator: ",")))
    case .inferred(let reason): words.append(name + Self.inferred(reason.value))
    }
    if let assumption = link.assumption {
      words.append(name + Phrase(verbatim: ": `assumption` \"\(assumption.value)\""))
    }
    let holder = graph.description(of: node)
    return words.map { holder + Phrase(verbatim: ": ") + $0 }
  }

  /// What the point that ends refers to, the other does from now on.
  ///
  /// - Returns: what goes.
  mutating func mergeReferences(
    from old: Int, to kept: Int
  ) throws(OperationRefusal) -> [Phrase] {
    let (from, to) = (plan.actionPoints[old], plan.actionPoints[kept])
    let holders = MergedBasis.Holders(
      kept: to.citations, old: from.citations,
      now: mergedBasis.union(to.citations, from.citations))
    var dropped: [Phrase] = []
    for reference in from.refersTo {
      guard let node = graph.node(named: reference.target.value, for: .reference) else { continue }
      let same = to.refersTo.first {
        graph.node(named: $0.target.value, for: .reference) == node
      }
      if node == .actionPoint(kept) || node == .actionPoint(old) {
        dropped += words(of: reference, .reference, at: .actionPoint(old))
      } else if let same {
        dropped += try join(reference, into: same, "refers-to", holders)
      } else {
        try append(Self.value(of: reference), to: "refers-to", in: to.range, .actionPoint)
      }
      expectChange(of: .reference, at: .actionPoint(kept))
    }
    return dropped
  }

  /// Answers that name the number of the point that ends.
  private mutating func mergeAnswers(
    _ decided: [Int], from old: Int, to kept: Int
  ) throws(OperationRefusal) {
    guard !decided.isEmpty else { return }
    let (from, to) = (Node.actionPoint(old), Node.actionPoint(kept))
    // The words of a point without parts become a part, and that has its id.
    let subject = plan.actionPoints[old].subPoints.isEmpty ? from : to
    let ids = MissingIDs([subject], in: graph)
    for added in ids.added {
      try set("id", .token(added.id), in: added.range, added.node.mapName)
    }
    guard subject == to || plan.actionPoints[old].id != nil else {
      throw OperationRefusal(
        Phrase(
          nl: "Er zijn antwoorden op punt \(plan.actionPoints[old].name) die het nummer noemen.",
          en: "There are answers on point \(plan.actionPoints[old].name) that name the number."),
        at: plan.decisions[decided[0]].point.range,
        remedy: Phrase(
          nl: "Zet ze eerst om: raakvlak decisions convert",
          en: "First convert them: raakvlak decisions convert"
        ).onScreen(
          nl: "Zet ze eerst om: dat kan met een knop onder Bevindingen.",
          en: "First convert them, with a button under Findings."))
    }
    for index in decided {
      try rewrite(plan.decisions[index].point, to: ids.id(of: subject))
      if plan.decisions[index].asked == nil {
        try set(
          "asked", .text(graph.askedWords(of: from)), in: plan.decisions[index].range, .decision)
      }
    }
  }
}
