package import PlanViews
package import Wording

/// A mindmap as SVG of our own making, on the geometry that `dot` computed: links with names, text
/// that stays in its box with any font, light and dark, no script, nothing fetched.
package struct MapSVG {
  let map: Mindmap
  let language: Language
  private let layout: MapLayout
  private let links: BadgeLinks

  package init(_ map: Mindmap, addresses: Addresses, language: Language) {
    self.map = map
    self.language = language
    layout = MapLayout(map)
    links = BadgeLinks(
      theme: map.id, path: addresses.map(map.id, format: "svg"), addresses: addresses,
      language: language)
  }

  /// Nil when the geometry is not that of this map.
  package func text(_ geometry: DotGeometry) -> String? {
    let legend = MapLegend(map, language: language)
    return MapDrawing(map, layout: layout, links: links, geometry: geometry, legend: legend)
      .map(document)
  }

  private func document(_ drawing: MapDrawing) -> String {
    let id = Slug.exact(map.id)
    let title = map.nodes.first?.label ?? map.id
    let size = "\(Decimals.text(drawing.size.width)) \(Decimals.text(drawing.size.height))"
    let body: [Markup<Context.Drawing>] =
      [
        .box(
          Box(x: 0, y: 0, width: drawing.size.width, height: drawing.size.height), radius: 0,
          [.css("paper")])
      ]
      + [.group([.css("curves"), Attribute("aria-hidden", "true")], drawing.curves.map(curve))]
      + drawing.cards.map(card) + [self.legend(drawing.legend)]
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" \
      width="\(Decimals.text(drawing.size.width))" height="\(Decimals.text(drawing.size.height))" \
      lang="\(language.rawValue)" role="graphics-document document" \
      aria-labelledby="\(id)-title" aria-describedby="\(id)-about">
      <title id="\(id)-title">\(MarkupText.escape("\(title) – \(map.planTitle)"))</title>
      <desc id="\(id)-about">\(MarkupText.escape(description))</desc>
      <style>\(SVGStyle.text)</style>
      \(body.map(\.html).joined(separator: "\n"))
      </svg>

      """
  }

  /// What the drawing is, for who cannot see it, and where the same stands as text.
  private var description: String {
    if let excerpt = map.excerpt { return description(of: excerpt) }
    let effects = map.nodes.count - 1
    let branches = map.children(of: 0).count
    return Phrase(
      nl: """
        Mindmap met \(effects) effecten in \(branches) takken. Hetzelfde staat als geneste lijst in \
        \(Slug.of(map.id)).md.
        """,
      en: """
        Mindmap with \(effects) effects in \(branches) branches. The same stands as a nested list in \
        \(Slug.of(map.id)).md.
        """)(language)
  }

  private func description(of excerpt: MapExcerpt) -> String {
    let effects = Catalogue.count(
      excerpt.shown, one: Phrase(nl: "effect", en: "effect"), many: Catalogue.effects)
    return Phrase(
      nl: """
        Mindmap met \(effects.dutch). \(excerpt.words.dutch) De hele kaart staat als \
        geneste lijst in \(Slug.of(map.id)).md.
        """,
      en: """
        Mindmap with \(effects.english). \(excerpt.words.english) The whole map stands as a \
        nested list in \(Slug.of(map.id)).md.
        """)(language)
  }

  private func curve(_ curve: MapDrawing.Curve) -> Markup<Context.Drawing> {
    let node = map.nodes[curve.node]
    let width = node.depth == 1 ? "2.6" : node.depth == 2 ? "1.7" : "1.2"
    return .curve(
      curve.points,
      [
        .css(
          "line b\(layout.branches[curve.node] % Palette.count)\(dashed(node.basis.isInferred))"),
        Attribute("stroke-width", width),
      ])
  }

  private func dashed(_ isDashed: Bool) -> String { isDashed ? " inferred" : "" }

  private func card(_ card: MapDrawing.Card) -> Markup<Context.Drawing> {
    let node = map.nodes[card.node]
    let branch = "b\(layout.branches[card.node] % Palette.count)"
    let dash = dashed(node.basis.isInferred)
    let shape: [Markup<Context.Drawing>]
    switch node.depth {
    case 0: shape = [.box(card.box, radius: 14, [.css("root")])]
    case 1:
      let capsule: [Markup<Context.Drawing>] =
        card.badges.isEmpty && !node.basis.isInferred
        ? [] : [.box(card.box, radius: 12, [.css("capsule \(branch)\(dash)")])]
      let pill =
        card.badges.isEmpty && node.basis.isInferred ? card.pill.inset(x: 2, y: 2) : card.pill
      shape = capsule + [.box(pill, radius: 10, [.css("pill \(branch)")])]
    case 2: shape = [.box(card.box, radius: 9, [.css("tint \(branch)\(dash)")])]
    default: shape = [.box(card.box, radius: 9, [.css("card \(branch)\(dash)")])]
    }
    let text = Markup<Context.Drawing>.text(
      card.text, css: node.depth == 0 ? "t0" : node.depth == 1 ? "t1" : "t2")
    return .group(
      [.id(Slug.exact(node.key)), .css("node")], shape + [text] + card.badges.map(badge))
  }

  private func badge(_ badge: MapDrawing.PlacedBadge) -> Markup<Context.Drawing> {
    .link(badge.link.title, to: badge.link.href, sign(badge.badge, badge.box))
  }

  /// Points are dark and rounded, focus areas outlined and square; what is inferred is outlined by
  /// dashes. None of it depends on colour.
  private func sign(_ badge: MapCard.Badge, _ box: Box) -> [Markup<Context.Drawing>] {
    let isDark = badge.kind == .point && !badge.isInferred
    let kind =
      switch badge.kind {
      case .point: isDark ? "point" : "open"
      case .focus, .folded: "open"
      case .elsewhere: "bare"
      }
    let text = TextBlock([badge.text], in: box, align: .middle, style: .badge)
    let inner = isDark ? box : box.inset(x: 0.5, y: 0.5)
    return [
      .box(
        inner, radius: badge.radius, [.css(kind + dashed(badge.isInferred))]),
      .text(text, css: isDark ? "d1" : "d2"),
    ]
  }

  private func legend(_ legend: MapLegend) -> Markup<Context.Drawing> {
    let entries = legend.entries.map { entry in
      let sign: [Markup<Context.Drawing>] =
        switch entry.sign {
        case .badge(let badge): self.sign(badge, entry.box)
        case .dashedCard: [.box(entry.box, radius: 5, [.css("open inferred")])]
        }
      return Markup<Context.Drawing>.all(sign + [.text(entry.text, css: "t2")])
    }
    return .group(
      [.css("legend")],
      entries + [
        .text(legend.view, css: "t2"), .text(legend.title, css: "n1"),
        .text(legend.notice, css: "n2"),
      ])
  }
}

/// The look of a drawing: colours by class, for light and for dark.
enum SVGStyle {
  static let text = """

    text { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; font-size: 11px; }
    .paper { fill: \(Palette.paper); }
    .curves path { fill: none; }
    .root { fill: \(Palette.ink); }
    .capsule, .card { fill: \(Palette.paper); }
    .t0 { font-size: 17px; font-weight: bold; fill: #fff; }
    .t1 { font-size: 12px; font-weight: bold; fill: #fff; }
    .t2, .d2 { fill: \(Palette.ink); }
    .d1, .d2 { font-size: 9px; font-weight: bold; }
    .d1 { fill: #fff; }
    .n1, .n2 { font-size: 10px; fill: \(Palette.quiet); }
    .n1 { font-weight: bold; }
    .point { fill: \(Palette.ink); }
    .open { fill: \(Palette.paper); stroke: \(Palette.ink); }
    .bare { fill: none; pointer-events: all; }
    .inferred { stroke-dasharray: 4 2.5; }
    a:focus-visible rect { stroke: #005fcc; stroke-width: 3; }
    \(branches { ".b\($0) { stroke: \($1.line); }" })
    \(branches { ".pill.b\($0) { fill: \($1.line); stroke: none; }" })
    \(branches { ".tint.b\($0) { fill: \($1.tint); }" })
    @media (prefers-color-scheme: dark) {
    .paper, .card, .capsule, .open { fill: \(Palette.Dark.paper); }
    .t2, .d2 { fill: \(Palette.Dark.ink); }
    .n1, .n2 { fill: \(Palette.Dark.quiet); }
    .root, .point { fill: \(Palette.Dark.ink); }
    .t0, .d1 { fill: \(Palette.Dark.paper); }
    .open { stroke: \(Palette.Dark.ink); }
    a:focus-visible rect { stroke: #ffbf47; }
    \(branches { ".b\($0) { stroke: \($1.darkLine); }" })
    \(branches { ".tint.b\($0) { fill: \($1.darkTint); }" })
    }
    @media (forced-colors: active) { rect, path { stroke: CanvasText; } text { fill: CanvasText; } }

    """

  private static func branches(_ rule: (Int, Palette.Branch) -> String) -> String {
    (0..<Palette.count).map { rule($0, Palette.branch($0)) }.joined(separator: "\n")
  }
}
