import Editing
import PlanModel
import SourceText
import Toolkit

/// Removal of things, with what belongs to them.
extension PlanEditor {
  mutating func remove(
    _ target: Target, _ scope: RemovalScope, on day: Day
  ) throws(OperationRefusal) {
    let thing = try names.thing(target)
    guard case .node(let node) = thing else {
      return try removeItem(at: try mapping(of: thing), .mapping)
    }
    switch node {
    case .effect(let i): try removeEffect(i, scope)
    case .subPoint(let i, let point): try removeSubPoint(i, of: point, scope, on: day)
    case .actionPoint(let i):
      let parts = plan.actionPoints[i].subPoints.indices.map { Node.subPoint($0, of: i) }
      try removeReferred([node] + parts, scope)
      try removeItem(at: plan.actionPoints[i].range, .mapping)
    case .theme(let i): try removeTheme(i, scope)
    case .department, .focusArea, .group, .region, .footnote, .indicator, .goal, .result, .scale,
      .report:
      try removeReferred([node], scope)
      try removeItem(at: try mapping(of: thing), .mapping)
    case .source(let i): try removeSource(i)
    case .budgetLine(let i):
      guard let line = plan.budget?.lines[i] else { return }
      expected.removed.insert(identity(of: node))
      try removeItem(at: line.range, .mapping)
    case .plan, .budget, .handOut, .decision, .progressRow:
      throw OperationRefusal(
        graph.description(of: node)
          + Phrase(nl: " wordt niet weggehaald.", en: " is not removed."),
        remedy: Phrase(
          nl: "Wat besloten is, blijft als geschiedenis bewaard.",
          en: "What was decided is kept as history."))
    }
  }

  /// Ends the links to things that go; answers about them are history and forbid it.
  private mutating func removeReferred(
    _ nodes: [Node], _ scope: RemovalScope
  ) throws(OperationRefusal) {
    let gone = Set(nodes)
    let links = nodes.flatMap { graph.links(to: $0) }.filter {
      !gone.contains($0.from) && ![.decided, .decider].contains($0.role)
    }
    for node in nodes {
      let answers = graph.links(to: node, .decided) + graph.links(to: node, .decider)
      guard let answer = answers.first else { continue }
      throw OperationRefusal(
        Phrase(nl: "Over ", en: "There are answers about ") + graph.description(of: node)
          + Phrase(
            nl: " zijn antwoorden gegeven; die blijven bewaard.",
            en: "; they are kept."),
        at: answer.printed.range,
        remedy: Phrase(
          nl:
            "Voeg het punt samen met een ander (raakvlak merge), of geef een afdeling een laatste dag: raakvlak set CODE until DAG",
          en:
            "Merge the point with another (raakvlak merge), or give a department a last day: raakvlak set CODE until DAY"
        ))
    }
    guard links.isEmpty || scope == .all else {
      let shown = links.prefix(5).map { graph.description(of: $0.from) }
      throw OperationRefusal(
        Catalogue.count(
          links.count, one: Phrase(nl: "verwijzing leidt", en: "link leads"),
          many: Phrase(nl: "verwijzingen leiden", en: "links lead"))
          + Phrase(nl: " hiernaartoe: ", en: " here: ") + .list(shown)
          + Phrase(verbatim: links.count > 5 ? " …" : "."),
        at: links[0].printed.range,
        remedy: Phrase(
          nl: "Haal die eerst weg (raakvlak unlink), of haal alles samen weg met --all.",
          en: "Remove those first (raakvlak unlink), or remove all together with --all."))
    }
    for link in links {
      expectChange(of: link.role, at: link.from)
      try remove(link)
    }
    for node in nodes { expected.removed.insert(identity(of: node)) }
  }

  // MARK: Effects

  private mutating func removeEffect(
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
          en: "With --lift what is below it moves a step up; with --all it goes too."))
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
  func home(of effect: Int) -> (parent: Node, index: Int)? {
    for link in graph.links(to: .effect(effect), .place) {
      let index = placements(under: link.from).firstIndex { $0.writtenOut == effect }
      if let index { return (link.from, index) }
    }
    return nil
  }

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
          en: "Remove the effect itself with: raakvlak remove"))
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
  private mutating func moveWriting(
    from placement: Placement, to kept: Placement
  ) throws(OperationRefusal) {
    let copy = try copy(itemAt: placement.range)
    try replaceItem(at: kept.range, with: copy)
    let name = Target.named("effect:\(placement.reference.target.value)")
    let keys = ["kind", "stated", "inferred", "assumption", "side"]
    for key in keys where has(key, in: placement.range) { next.append(.clear(name, key: key)) }
    for key in keys {
      guard let value = value(of: key, in: kept.range) else { continue }
      switch value {
      case .list(let items): next.append(.set(name, key: key, items.compactMap(\.scalar)))
      default: next.append(.set(name, key: key, value.scalar.map { [$0] } ?? []))
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

  // MARK: Others

  private mutating func removeSubPoint(
    _ index: Int, of point: Int, _ scope: RemovalScope, on day: Day
  ) throws(OperationRefusal) {
    let node = Node.subPoint(index, of: point)
    try removeReferred([node], scope)
    var order = subPoints(of: point)
    order.remove(at: index)
    try follow(letters: changedLabels(order, in: point), until: day)
    try removeItem(at: plan.actionPoints[point].subPoints[index].range, .mapping)
  }

  private mutating func removeSource(_ index: Int) throws(OperationRefusal) {
    let id = plan.sources[index].id.value
    var first: SourceRange?
    var count = 0
    plan.forEachCitation { citation, _ in
      guard (citation.source?.value ?? plan.sources[0].id.value) == id else { return }
      count += 1
      first = first ?? citation.range
    }
    guard count == 0 else {
      throw OperationRefusal(
        Phrase(
          nl: "Deze bron wordt \(count) keer aangehaald.",
          en: "This source is cited \(count) times."),
        at: first,
        remedy: Phrase(
          nl: "Verander eerst die aanhalingen.", en: "First change those citations."))
    }
    guard index > 0 || plan.sources.count == 1 else {
      throw OperationRefusal(
        Phrase(
          nl: "Een regelnummer zonder naam telt in de eerste bron; die kan niet weg.",
          en: "A line number without a name counts in the first source; it cannot go."),
        at: plan.sources[0].range)
    }
    try removeItem(at: plan.sources[index].range, .mapping)
  }

  private mutating func removeTheme(
    _ index: Int, _ scope: RemovalScope
  ) throws(OperationRefusal) {
    let theme = plan.themes[index]
    guard theme.placements.isEmpty || scope == .all else {
      throw OperationRefusal(
        Phrase(
          nl: "Dit thema heeft nog effecten.", en: "This theme still has effects."),
        at: theme.placements[0].range,
        remedy: Phrase(
          nl: "Verplaats of verwijder die, of haal alles samen weg met --all.",
          en: "Move or remove those, or remove all together with --all."))
    }
    var gone: Set<Node> = [.theme(index)]
    var pending = theme.placements.compactMap(\.writtenOut)
    while let effect = pending.popLast() {
      gone.insert(.effect(effect))
      pending += plan.effects[effect].placements.compactMap(\.writtenOut)
    }
    for node in gone {
      expected.removed.insert(identity(of: node))
      for link in graph.links(to: node, .place) where !gone.contains(link.from) {
        throw OperationRefusal(
          graph.description(of: node)
            + Phrase(
              nl: " staat ook in een andere kaart.", en: " is in another map too."),
          at: link.printed.range,
          remedy: Phrase(
            nl: "Verplaats het effect eerst daarheen: raakvlak move",
            en: "First move the effect there: raakvlak move"))
      }
    }
    for name in plan.header?.themes ?? [] where name.value == theme.id.value {
      try removeName(name)
    }
    try removeTheme(at: theme.range)
  }
}
