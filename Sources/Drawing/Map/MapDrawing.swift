// Why the drawing is ours and only the geometry Graphviz's: boxes of known size, measured with our
// own table of advances, go to `dot` as a layout DOT without any text. So positions do not depend
// on the machine's fonts, and the SVG can have links with names, light and dark, and text that
// stays in its box (`textLength`).

package import Views
package import Toolkit

/// A mindmap as a drawing: the boxes that `dot` lays out, SVG on the geometry that it computed, and
/// DOT that anybody can render with Graphviz.
///
/// Our SVG has links with names, text that stays in its box with any font, light and dark; no
/// script, and nothing is fetched.
package struct MapDrawing: Sendable {
  private let layout: MapLayout
  private let language: Language
  private let links: BadgeLinks
  private let container: Container

  /// What a drawing is part of.
  private enum Container: Equatable {
    case file
    /// Page that has the style, and other things with ids.
    case page
    /// Booklet, in which each drawing has a number for its ids, and the legend is elsewhere.
    case sheet(Int)
  }

  private var isInPage: Bool { container == .page }

  package init(_ layout: MapLayout, addresses: Addresses, language: Language) {
    self.layout = layout
    self.language = language
    links = BadgeLinks(
      theme: layout.map.id, addresses: addresses, language: language, plan: layout.map.planLanguage)
    container = .file
  }

  /// A drawing in a booklet.
  init(
    onSheet number: Int, _ layout: MapLayout, language: Language,
    destination: @escaping @Sendable (Anchor) -> String
  ) {
    self.layout = layout
    self.language = language
    links = BadgeLinks(
      language: language, plan: layout.map.planLanguage, destination: destination)
    container = .sheet(number)
  }

  /// A drawing inside a page that has `HouseStyle.drawingCSS`.
  ///
  /// Its ids have one underscore each, which no `Slug.exact` does: the page may use those.
  package init(
    inPage layout: MapLayout, language: Language,
    destination: @escaping @Sendable (Anchor) -> String
  ) {
    self.layout = layout
    self.language = language
    links = BadgeLinks(
      language: language, plan: layout.map.planLanguage, destination: destination)
    container = .page
  }

  private var map: Mindmap { layout.map }
  private var legend: Part {
    if case .sheet = container { return Part(.column([])) }
    return MapLegend(map: map, house: layout.setting.house, language: language).part
  }
}

// MARK: - SVG

extension MapDrawing {
  /// Nil when the geometry is not that of this map.
  package func svg(_ geometry: DotGeometry, on page: Page? = nil) -> String? {
    placed(geometry).map { scene($0).svg(on: page) }
  }

  /// How large the letters are on a page; nil when the geometry is not that of this map.
  package func fit(_ geometry: DotGeometry, on page: Page) -> PageFit? {
    placed(geometry).map { PageFit(page, layout.setting, drawing: $0.size) }
  }

  private var idPrefix: String {
    switch container {
    case .file: ""
    case .page: "drawing_"
    case .sheet(let number): "p\(number)_"
    }
  }

  /// Size with the margin; nil when the geometry is not that of this map.
  func size(_ geometry: DotGeometry) -> Size? { placed(geometry)?.size }

  /// Width and height of the SVG in pixels; nil when the geometry is not that of this map.
  package func pixels(_ geometry: DotGeometry) -> (width: Double, height: Double)? {
    size(geometry).map { ($0.width, $0.height) }
  }

  func placed(_ geometry: DotGeometry) -> PositionedMap? {
    PositionedMap(layout, links: links, geometry: geometry, legend: legend, idPrefix: idPrefix)
  }

  private func scene(_ placed: PositionedMap) -> Scene {
    let cards = placed.cards.flatMap(\.marks)
    let foreign = map.planLanguage != language
    let curves = placed.curves.map { Mark.curve($0.points, layout.edge(to: $0.node).line) }
    return Scene(
      id: container == .file ? Slug.exact(map.id) : idPrefix,
      title: "\(map.nodes.first?.label ?? map.id) – \(map.planTitle)",
      description: description(language), language: language,
      titleLanguage: map.planLanguage, size: placed.size,
      style: isInPage
        ? nil
        : SVGStyle(
          house: layout.setting.house, look: layout.setting.look,
          classes: layout.setting.hasLargeSigns ? SVGClass.largeSigns : []),
      isFile: container == .file,
      marks: [.group(Mark.Group(css: "curves", isHidden: true), curves)]
        + (foreign
          ? cards.inLanguage(map.planLanguage, of: [.reversedHeading, .pillTitle, .body]) : cards)
        + placed.legend)
  }

  private var description: Phrase {
    let file = "\(Slug.of(map.id)).md"
    return Self.description(
      of: map,
      elsewhere: isInPage
        ? Phrase(nl: "op deze pagina", en: "on this page")
        : Phrase(nl: "in \(file)", en: "in \(file)"))
  }

  /// What a drawing shows, for a reader who cannot see it.
  ///
  /// - Parameter elsewhere: where the same is as text.
  package static func description(of map: Mindmap, elsewhere: Phrase) -> Phrase {
    if let excerpt = map.excerpt {
      let effects = Catalogue.count(
        excerpt.shown, one: Phrase(nl: "effect", en: "effect"), many: Catalogue.effects)
      return Phrase(
        nl: """
          Mindmap met \(effects.dutch). \(excerpt.words.dutch) De hele kaart staat als geneste \
          lijst \(elsewhere.dutch).
          """,
        en: """
          Mindmap with \(effects.english). \(excerpt.words.english) The whole map is \
          \(elsewhere.english) as a nested list.
          """)
    }
    let (effects, branches) = (OverviewTexts.effects(map.effects), map.children(of: 0).count)
    let positions =
      map.positions == map.effects
      ? Phrase(verbatim: "")
      : Phrase(nl: " op \(map.positions) plaatsen", en: " at \(map.positions) positions")
    return Phrase(
      nl: """
        Mindmap met \(effects.dutch)\(positions.dutch) in \(branches) takken. Hetzelfde staat als \
        geneste lijst \(elsewhere.dutch).
        """,
      en: """
        Mindmap with \(effects.english)\(positions.english) in \(branches) branches. The same is \
        \(elsewhere.english) as a nested list.
        """)
  }
}

// MARK: - DOT

extension MapDrawing {
  /// The map as DOT with all that the drawing shows.
  package var dot: String {
    dot(DOTGraph(map.id, layout: attributes, legend: legend), hasArrows: true) { index in
      let card = layout.cards[index].part(
        index, of: layout, links.of(map.nodes[index]), language)
      let html = DOTLabel.html(card, width: layout.size(of: index).width)
      return "id=\(DOTText.quoted(layout.names[index])), label=<\(html)>"
    }
  }

  /// The map as boxes of known size, for `dot` to lay out.
  package var layoutDOT: String {
    // Without arrows, which would shorten the curves that we draw.
    dot(DOTGraph(boxesOf: map.id, layout: attributes), hasArrows: false) { index in
      let size = layout.size(of: index)
      return "width=\(DOTGraph.inches(size.width)), height=\(DOTGraph.inches(size.height))"
    }
  }

  private func dot(_ graph: DOTGraph, hasArrows: Bool, card: (Int) -> String) -> String {
    var graph = graph
    let order = layout.order
    for index in order {
      let turned = layout.sides[index] == .left ? "ordering=in, " : ""
      graph.add(layout.names[index], turned + card(index))
    }
    for index in order.dropFirst() {
      graph.add(layout.edge(to: index), arrow: hasArrows ? layout.arrow(to: index) : [])
    }
    for index in order where map.nodes[index].depth == 1 && !map.children(of: index).isEmpty {
      graph.addGap(to: layout.names[index], isBefore: layout.sides[index] == .left)
    }
    return graph.text
  }

  private var attributes: String {
    let isTopDown = layout.setting.form == .topDown
    // Where many edges leave one card they need more room to turn, or they would run along the
    // cards beside it.
    let widest =
      map.nodes.indices.filter { map.nodes[$0].depth > 1 }
      .map { map.children(of: $0).count }.max() ?? 0
    let hundredths = (isTopDown ? 60 : 40) + 5 * min(max(0, widest - 4), 12)
    let gap = hundredths < 100 ? "0.\(hundredths)" : Decimals.text(Double(hundredths) / 100)
    return """
      rankdir=\(isTopDown ? "TB" : "LR"), splines=true, ordering=out, \
      nodesep=\(isTopDown ? "0.12" : "0.07"), ranksep=\(gap)
      """
  }
}
