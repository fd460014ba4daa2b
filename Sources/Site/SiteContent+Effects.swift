import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Effects in lists: below their themes, and those that explain an action point.
extension SiteContent {
  /// Why there is an action point: the few effects that explain it best, as on a hand-out, with all of them
  /// behind a line to open.
  func why(_ entries: [DetailEntry], of facts: PointSummary) -> [Flow] {
    let chosen = Set(strongest.choose(facts.causes).map { Node.effect($0.effect) })
    let few = entries.filter { entry in
      if case .effect = entry.node { chosen.contains(entry.node) } else { true }
    }
    guard few.count < entries.count else {
      return section(
        DetailKey.causes.id, DetailKey.causes.name.capitalized,
        lists(.causes, entries) + references(entries))
    }
    let items = few.map { entry -> Item in
      guard let theme = entry.themes.first else { return .item(link(entry, isShort: true)) }
      let id = plan.themes[theme].id.value
      return .item(
        cause(entry, in: id), .text(" "),
        .span("quiet", .text("("), own(plan.themes[theme].title.value), .text(")")))
    }
    let all = text(
      Phrase(nl: "Toon alle ", en: "Show all ")
        + Catalogue.count(
          entries.count, one: Phrase(nl: "effect", en: "effect"), many: Catalogue.effects))
    return section(
      DetailKey.causes.id, DetailKey.causes.name.capitalized,
      [
        .list([.css("plain")], items),
        .block(
          .details, [.css("rest")],
          [.summary(.text(all))] + lists(.causes, entries) + references(entries)),
      ])
  }

  /// An effect that leads to a point, with what it is in a map and what the link rests on.
  private func cause(_ entry: DetailEntry, in theme: String) -> Phrasing {
    .all([
      .link(
        to: addresses.place(graph.name(of: entry.node), in: theme), [],
        [own(graph.ownWords(of: entry.node))]),
      path(to: entry, in: theme), .text(" "),
      evidence(entry.basis ?? .stated([]), about: subject(entry.node), isShort: true),
    ])
  }

  /// Things below each theme in whose map they are, or in one list where none is in a map.
  func lists(_ key: DetailKey, _ entries: [DetailEntry]) -> [Flow] {
    entries.contains { !$0.themes.isEmpty }
      ? byTheme(key, entries)
      : [.list([.css("plain")], entries.map { .item(link($0, isShort: true)) })]
  }

  /// Effects below each theme in whose map they are.
  private func byTheme(_ key: DetailKey, _ entries: [DetailEntry]) -> [Flow] {
    var found: [Int: [DetailEntry]] = [:]
    for entry in entries {
      for theme in entry.themes { found[theme, default: []].append(entry) }
    }
    let css = key == .causes ? "plain" : "plain columns"
    let isLong = found.values.reduce(0) { $0 + $1.count } > Self.mostUnfolded
    return found.sorted { $0.key < $1.key }.flatMap { theme, entries -> [Flow] in
      let id = plan.themes[theme].id.value
      let items = entries.map { entry -> Item in
        if key == .causes { return .item(cause(entry, in: id)) }
        return .item(
          .link(
            to: addresses.place(graph.name(of: entry.node), in: id), [],
            [own(graph.ownWords(of: entry.node))]),
          kind(entry), .text(" "),
          evidence(entry.basis ?? .stated([]), about: subject(entry.node), isShort: true))
      }
      let anchor = Attribute.id("theme-\(addresses.themeStems[theme])")
      guard isLong else {
        return [.heading(3, [anchor], [link(.theme(theme))]), .list([.css(css)], items)]
      }
      let count = Catalogue.count(
        entries.count, one: Phrase(nl: "effect", en: "effect"), many: Catalogue.effects)
      return [
        group(
          .summary(
            3, [anchor],
            [
              own(plan.themes[theme].title.value), .text(" "),
              .span("count", .text(text(count))),
            ]),
          [
            .paragraph(
              [.css("quiet")], .text(text(nl: "Kaart:", en: "Map:")), .text(" "),
              link(.theme(theme))),
            .list([.css(css)], items),
          ])
      ]
    }
  }

  /// Entries of a list of which a longer one folds.
  private static let mostUnfolded = 8

  /// What an effect is to the one above it in a map; nothing for a main branch.
  private func path(to entry: DetailEntry, in theme: String) -> Phrasing {
    guard entry.details[.branchKind] == nil else { return kind(entry) }
    guard let place = places.place(of: graph.name(of: entry.node), in: theme),
      let parent = place.map.nodes[place.node].parent, parent > 0
    else { return .none }
    return .span(
      "quiet",
      .all([
        .text(" (\(text(nl: "gevolg van", en: "consequence of")) "),
        own(place.map.nodes[parent].label),
        .text(")"),
      ]))
  }

  /// What an effect is where it is no consequence.
  func kind(_ entry: DetailEntry) -> Phrasing {
    entry.details[.branchKind].map {
      .span("quiet", .all([.text(" ("), own($0.words), .text(")")]))
    } ?? .none
  }
}
