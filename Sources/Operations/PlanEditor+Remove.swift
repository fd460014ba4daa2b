import Editing
import PlanModel
import SourceText
import Toolkit

/// Removal of things, with what belongs to them; of effects in PlanEditor+RemoveEffects.swift.
extension PlanEditor {
  mutating func remove(
    _ target: Target, _ scope: RemovalScope, on day: Day
  ) throws(OperationRefusal) {
    let thing = try names.thing(target)
    guard case .node(let node) = thing else {
      if case .scopeEntry(let index) = thing {
        noteSessions(about: [], topic: plan.scope[index].topic.value)
      }
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
        ).onScreen(
          nl: "Voeg het punt samen met een ander, of geef een afdeling een laatste dag.",
          en: "Merge the point with another, or give a department a last day."))
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
          en: "Remove those first (raakvlak unlink), or remove all together with --all."
        ).onScreen(
          nl: "Haal die eerst weg, of haal alles samen weg.",
          en: "Remove those first, or remove all together."), scopes: [.all])
    }
    for link in links {
      expectChange(of: link.role, at: link.from)
      try remove(link)
    }
    for node in nodes { expected.removed.insert(identity(of: node)) }
    noteSessions(about: gone)
  }

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
          en: "Move or remove those, or remove all together with --all."
        ).onScreen(
          nl: "Verplaats of verwijder die, of haal alles samen weg.",
          en: "Move or remove those, or remove all together."), scopes: [.all])
    }
    var gone: [Node] = [.theme(index)]
    var pending = theme.placements.compactMap(\.writtenOut)
    while let effect = pending.popLast() {
      gone.append(.effect(effect))
      pending += plan.effects[effect].placements.compactMap(\.writtenOut)
    }
    let set = Set(gone)
    noteSessions(about: set)
    for node in gone {
      expected.removed.insert(identity(of: node))
      for link in graph.links(to: node, .place) where !set.contains(link.from) {
        throw OperationRefusal(
          graph.description(of: node)
            + Phrase(
              nl: " staat ook in een andere kaart.", en: " is in another map too."),
          at: link.printed.range,
          remedy: Phrase(
            nl: "Verplaats het effect eerst daarheen: raakvlak move",
            en: "First move the effect there: raakvlak move"
          ).onScreen(
            nl: "Verplaats het effect eerst daarheen.", en: "First move the effect there."))
      }
    }
    for name in plan.header?.themes ?? [] where name.value == theme.id.value {
      try removeName(name)
    }
    try removeTheme(at: theme.range)
  }
}
