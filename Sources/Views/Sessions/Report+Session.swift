package import PlanModel
import SourceText
package import Toolkit

extension Report {
  /// The account of a session: what was mentioned under each question, how often, and what became of
  /// it. Nothing that was mentioned is left out.
  package static func session(_ session: ThemeSession, in graph: PlanGraph) -> Report {
    let account = SessionAccount(session)
    let language = graph.plan.language
    var blocks: [Block] = [
      .paragraph(
        Phrase(nl: "Themasessie over ", en: "Theme session on ")
          + Phrase(
            verbatim: graph.theme(of: session).map { graph.plan.themes[$0].title.value }
              ?? session.theme.value)
          + (session.date.map { Phrase(nl: ", ", en: ", ") + $0.phrase } ?? Phrase(verbatim: ""))
          + Phrase(verbatim: ".")),
      .paragraph(account.sentence), .paragraph(mentions(account)),
    ]
    if !account.items.isEmpty {
      blocks += [
        .heading(2, Phrase(nl: "De telling", en: "The count")),
        .table(.sessionCounts(account, language), under: 2),
        .heading(2, Phrase(nl: "Alles wat is genoemd", en: "Everything that was mentioned")),
        .table(.sessionItems(account, in: graph), under: 2),
      ]
    }
    return Report(
      name: "session-\(Slug.exact(session.id.value))", title: title(session, graph), blocks: blocks)
  }

  private static func title(_ session: ThemeSession, _ graph: PlanGraph) -> Phrase {
    Phrase(nl: "Verantwoording van de themasessie: ", en: "Account of the theme session: ")
      + graph.title(of: session)
  }

  /// How often everything was mentioned together.
  private static func mentions(_ account: SessionAccount) -> Phrase {
    let all = account.items.reduce(0) { $0 + $1.mentions }
    let several = account.items.count { $0.mentions > 1 }
    guard several > 0 else {
      return Phrase(
        nl: "Elk onderdeel staat hieronder met wat ervan werd.",
        en: "Every item is below with what became of it.")
    }
    return Phrase(
      nl: """
        Samen is er \(all) keer iets genoemd: \(several) van de onderdelen noemde meer dan één persoon. Elk \
        onderdeel staat hieronder met wat ervan werd.
        """,
      en: """
        In all something was mentioned \(all) times: \(several) of the items by more than one person. Every \
        item is below with what became of it.
        """)
  }
}

extension Table {
  /// Number of items by question and end; the numbers add up both ways.
  package static func sessionCounts(_ account: SessionAccount, _ language: Language) -> Table {
    let lanes = account.session.laneNames(language)
    // The numbers add up also where an item has a lane that the session does not have.
    let hasStrays = account.items.contains { !lanes.indices.contains($0.item.lane - 1) }
    func row(_ name: Phrase, _ isCounted: (SessionAccount.Item) -> Bool) -> Row? {
      let items = account.items.filter(isCounted)
      guard !items.isEmpty else { return nil }
      var counts = lanes.indices.map { lane in items.count { $0.item.lane == lane + 1 } }
      if hasStrays { counts.append(items.count { !lanes.indices.contains($0.item.lane - 1) }) }
      return Row(
        anchor: nil,
        cells: [.text(name)] + counts.map { .verbatim(String($0)) }
          + [.verbatim(String(items.count))])
    }
    var rows = SessionEndKind.allCases.compactMap { kind in row(kind.title) { $0.end?.kind == kind }
    }
    let lost = Phrase(nl: "Zonder einde", en: "Without an end")
    rows.append(
      row(lost) { $0.ends.isEmpty }
        ?? Row(
          anchor: nil,
          cells: [.text(lost)]
            + Array(repeating: .verbatim("0"), count: lanes.count + (hasStrays ? 2 : 1))))
    if let all = row(Phrase(nl: "Samen", en: "Together"), { _ in true }) { rows.append(all) }
    return Table(
      name: "session-counts", title: Phrase(nl: "De telling", en: "The count"), note: nil,
      groupColumn: nil,
      columns: [Column("end", nl: "Wat ervan werd", en: "What became of it")]
        + lanes.enumerated().map { Column("lane-\($0 + 1)", verbatim: $1, isNumeric: true) }
        + (hasStrays
          ? [
            Column("no-lane", nl: "Zonder vraag", en: "Without a question", isNumeric: true)
          ] : [])
        + [Column("together", nl: "Samen", en: "Together", isNumeric: true)],
      groups: [RowGroup(rows: rows)])
  }

  /// Every item with its end, by question and in the order in which it was mentioned.
  package static func sessionItems(_ account: SessionAccount, in graph: PlanGraph) -> Table {
    let lanes = account.session.laneNames(graph.plan.language)
    let groups = lanes.enumerated().compactMap { index, lane -> RowGroup? in
      let items = account.items.filter { $0.item.lane == index + 1 }
      guard !items.isEmpty else { return nil }
      return RowGroup(
        heading: Phrase(verbatim: lane), rows: items.map { row($0, in: graph) })
    }
    // A lane that the session does not have is a mistake in the file; its items are not left out.
    let stray = account.items.filter { !lanes.indices.contains($0.item.lane - 1) }
    let others = RowGroup(
      heading: Phrase(nl: "Zonder vraag", en: "Without a question"),
      rows: stray.map { row($0, in: graph) })
    return Table(
      name: "session-items",
      title: Phrase(nl: "Alles wat is genoemd", en: "Everything that was mentioned"), note: nil,
      groupColumn: Column("lane", nl: "Vraag", en: "Question"),
      columns: [
        Column("number", nl: "Nr.", en: "No."),
        Column("text", nl: "Genoemd", en: "Mentioned", isWide: true),
        Column("mentions", nl: "Keer", en: "Times"),
        Column("end", nl: "Wat ervan werd", en: "What became of it"),
        Column("reason", nl: "Waar of waarom", en: "Where or why", isWide: true),
      ], groups: groups + (stray.isEmpty ? [] : [others]))
  }

  private static func row(_ item: SessionAccount.Item, in graph: PlanGraph) -> Row {
    let number = item.item.number.value
    return Row(
      anchor: nil,
      cells: [
        .text(
          item.item.under.map { Phrase(nl: "\(number) (bij \($0))", en: "\(number) (under \($0))") }
            ?? Phrase(verbatim: String(number))),
        .verbatim(item.text), .verbatim(String(item.mentions)),
        .text(item.end?.kind.title ?? Phrase(nl: "nog geen einde", en: "no end yet")),
        cell(item.end, in: graph),
      ])
  }

  /// What an end names, and why.
  private static func cell(_ end: SessionEnd?, in graph: PlanGraph) -> Cell {
    guard let end else { return .empty }
    let words = [end.text?.value, end.reason?.value].compactMap { $0 }.joined(separator: ". ")
    if let target = graph.target(of: end) {
      return .list([
        Item(graph.title(of: target), detail: words.isEmpty ? nil : Phrase(verbatim: words))
      ])
    }
    let topic = end.kind == .scope ? end.target?.value : nil
    let reason = topic.flatMap { topic in
      graph.plan.scope.first { $0.topic.value == topic }?.reason.value
    }
    let all = [topic, reason, words.isEmpty ? nil : words].compactMap { $0 }
    return all.isEmpty ? .empty : .verbatim(all.joined(separator: ": "))
  }
}
