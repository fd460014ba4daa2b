package import Toolkit
package import Views
import TextFormats

/// A mindmap as SVG of our own making, on the geometry that `dot` computed: links with names, text
/// that stays in its box with any font, light and dark, no script, nothing fetched.
package struct MapSVG: Sendable {
  private let layout: MapLayout
  private let language: Language
  private let links: BadgeLinks
  /// Whether it is part of a page: that has the style, and other things with ids.
  private let isInPage: Bool

  package init(
    _ map: Mindmap, addresses: Addresses, language: Language, setting: MapSetting = MapSetting()
  ) {
    self.init(MapLayout(map, setting: setting), addresses: addresses, language: language)
  }

  package init(_ layout: MapLayout, addresses: Addresses, language: Language) {
    self.layout = layout
    self.language = language
    links = BadgeLinks(theme: layout.map.id, addresses: addresses, language: language)
    isInPage = false
  }

  /// A drawing to stand inside a page that has `HouseStyle.drawingCSS`.
  ///
  /// Its ids hold one underscore each, which no `Slug.exact` does: the page may use those.
  package init(
    inPage layout: MapLayout, language: Language,
    destination: @escaping @Sendable (Anchor) -> String
  ) {
    self.layout = layout
    self.language = language
    links = BadgeLinks(language: language, destination: destination)
    isInPage = true
  }

  private var map: Mindmap { layout.map }

  /// Nil when the geometry is not that of this map.
  package func text(_ geometry: DotGeometry, on page: Page? = nil) -> String? {
    drawing(geometry).map { document($0, on: page) }
  }

  /// How large the letters are on a page; nil when the geometry is not that of this map.
  package func fit(_ geometry: DotGeometry, on page: Page) -> PageFit? {
    drawing(geometry).map { PageFit(page, layout.setting, drawing: $0.size) }
  }

  private func drawing(_ geometry: DotGeometry) -> MapDrawing? {
    let legend = MapLegend(map, language: language)
    return MapDrawing(layout, links: links, geometry: geometry, legend: legend)
  }

  private func document(_ drawing: MapDrawing, on page: Page?) -> String {
    let id = isInPage ? "drawing_" : Slug.exact(map.id)
    let title = map.nodes.first?.label ?? map.id
    let frame = SVGFrame(drawing.size, page: page)
    let body: [Markup<Context.Drawing>] =
      [
        .box(frame.box, radius: 0, [.css("paper")])
      ]
      + [.group([.css("curves"), Attribute("aria-hidden", "true")], drawing.curves.map(curve))]
      + drawing.cards.map(card) + [self.legend(drawing.legend)]
    return """
      \(isInPage ? "" : "\(GeneratorMark.comment)\n")\
      <svg xmlns="http://www.w3.org/2000/svg" \(isInPage ? "class=\"drawing\" " : "")\(frame.attributes) \
      lang="\(language.rawValue)" role="graphics-document document" \
      aria-labelledby="\(id)-title" aria-describedby="\(id)-about">
      <title id="\(id)-title">\(MarkupText.escape("\(title) – \(map.planTitle)"))</title>
      <desc id="\(id)-about">\(MarkupText.escape(description))</desc>
      \(isInPage ? "" : style)\(body.map(\.html).joined(separator: "\n"))
      </svg>

      """
  }

  private var style: String {
    "<style>\(SVGStyle(house: layout.setting.house).text(layout.setting.look))</style>\n"
  }

  /// What the drawing is, for who cannot see it, and where the same stands as text.
  private var description: String {
    if let excerpt = map.excerpt { return description(of: excerpt) }
    let effects = map.nodes.count - 1
    let branches = map.children(of: 0).count
    let file = "in \(Slug.of(map.id)).md"
    let place = isInPage ? Phrase(nl: "op deze pagina", en: "on this page") : Phrase(verbatim: file)
    return Phrase(
      nl: """
        Mindmap met \(effects) effecten in \(branches) takken. Hetzelfde staat als geneste lijst \
        \(place.dutch).
        """,
      en: """
        Mindmap with \(effects) effects in \(branches) branches. The same stands as a nested list \
        \(place.english).
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
          "line b\(layout.branches[curve.node] % layout.setting.house.branches.count)\(dashed(node.basis.isInferred))"
        ),
        Attribute("stroke-width", width),
      ])
  }

  private func dashed(_ isDashed: Bool) -> String { isDashed ? " inferred" : "" }

  private func card(_ card: MapDrawing.Card) -> Markup<Context.Drawing> {
    let node = map.nodes[card.node]
    let branch = "b\(layout.branches[card.node] % layout.setting.house.branches.count)"
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
      [.id((isInPage ? "drawing_" : "") + layout.names[card.node]), .css("node")],
      shape + [text] + card.badges.map(badge))
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
