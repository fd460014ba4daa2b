// Why no `dot`: three columns in the order of the plan are laid out by counting. Weights and
// numbers are inside the cards where a curve ends, so no curve meets a label. Past `mostTasks`, or
// when letters would be too small on A3, points and departments name each other instead of being
// joined by curves: a page of names can be read, a hairball cannot.

package import Views
package import Toolkit

/// Overview of a plan on one page: laid out by ourselves, as SVG or as DOT.
///
/// Three columns in the order of the plan, and curves in the gaps between them, so that no curve
/// crosses a label.
package struct OverviewDrawing: Sendable {
  private(set) var cards: OverviewCards
  private(set) var page = Part(.space)
  private let words: OverviewTexts
  private let house: HouseStyle
  private let legend: Part
  /// Whether it is part of a page, which has its style, the plan's title and its notice.
  private let isInPage: Bool

  /// Number of links to departments from which their curves would be a hairball.
  private static let mostTasks = 70
  /// Scale at which type of eleven points is eight points on paper.
  private static let leastScale = 8.0 / 11

  /// Chooses the open layout while it is readable on paper, else the full one with the largest
  /// type.
  ///
  /// - Parameter isInPage: whether it is part of a page that has `HouseStyle.drawingCSS`.
  package init(
    _ overview: Overview, addresses: Addresses, language: Language, house: HouseStyle = .own,
    isInPage: Bool = false
  ) {
    let words = OverviewTexts(overview: overview, language: language)
    let links = OverviewLinks(
      overview, addresses: addresses, language: language,
      from: isInPage ? Addresses.start : addresses.overview(format: "svg"))
    let tasks = overview.points.reduce(0) { $0 + $1.departments.count }
    self.init(words, links, house, isFull: false, isInPage: isInPage)
    let rows = OverviewAreaCards.rows(overview, titleWidth: 300, isFull: false)
    lay(OverviewAreaCards(words, links, rows: rows, columns: 1, titleWidth: 300))
    guard tasks > Self.mostTasks || scaleOnPaper < Self.leastScale else { return }
    var full = OverviewDrawing(words, links, house, isFull: true, isInPage: isInPage)
    let tried = [200.0, 250, 300, 350].map {
      ($0, OverviewAreaCards.rows(overview, titleWidth: $0, isFull: true))
    }
    for columns in 2...3 {
      for (width, rows) in tried {
        full.lay(
          OverviewAreaCards(words, links, rows: rows, columns: columns, titleWidth: width))
        if !cards.isFull || full.scaleOnPaper > scaleOnPaper { self = full }
      }
    }
  }

  private init(
    _ words: OverviewTexts, _ links: OverviewLinks, _ house: HouseStyle, isFull: Bool,
    isInPage: Bool
  ) {
    self.isInPage = isInPage
    self.words = words
    self.house = house
    cards = OverviewCards(words, links, house, isFull: isFull)
    legend = OverviewLegend(words: words, isFull: isFull, house: house, isInPage: isInPage).part
  }

  private mutating func lay(_ areas: OverviewAreaCards) {
    cards.areas = areas.parts
    page = OverviewPage(cards, legend: legend, words: words, isInPage: isInPage).part
  }

  /// Scale of the drawing on landscape A3; below 1 it shrinks.
  var scaleOnPaper: Double {
    let paper = OverviewPage.paper
    return min(paper.width / page.size.width, paper.height / page.size.height)
  }

  /// Type size of the drawing on a page.
  package func fit(on page: Page) -> PageFit {
    PageFit(page, MapSetting(), drawing: self.page.size)
  }

  /// Drawing by itself, or in the middle of a page.
  package func svg(on page: Page? = nil) -> String { scene.svg(on: page) }

  /// Marks with the plan's words in the plan's language.
  private func foreign(_ marks: [Mark]) -> [Mark] {
    marks.inLanguage(
      words.overview.planLanguage, of: [.heading, .title, .body, .pillTitle], except: words.summary)
  }

  var scene: Scene {
    // With the plan's own title, so in its language.
    let overview = Phrase(nl: "Overzicht", en: "Overview")(words.overview.planLanguage)
    let size = page.size
    var boxes: [String: Box] = [:]
    let marks = page.marks(in: Box(x: 0, y: 0, width: size.width, height: size.height), &boxes)
    return Scene(
      id: isInPage ? "overview_drawing" : "overview",
      title: "\(overview) – \(words.overview.planTitle)",
      description: Phrase(
        nl: """
          Het hele plan op één blad: \(words.summary). \
          \(isInPage ? "" : "Hetzelfde staat als tekst in overview.md.")
          """,
        en: """
          The whole plan on one page: \(words.summary). \
          \(isInPage ? "" : "The same is in overview.md as text.")
          """)(
          words.language),
      language: words.language, titleLanguage: words.overview.planLanguage, size: size,
      style: isInPage
        ? nil
        : SVGStyle(
          house: house, classes: OverviewStyle.classes, pointers: OverviewStyle.pointers),
      isFile: !isInPage,
      marks: [.group(Mark.Group(isHidden: true), cards.curves(boxes))]
        + (words.overview.planLanguage == words.language ? marks : foreign(marks)))
  }

  /// DOT of the same cards and curves, for Graphviz to lay out.
  package var dot: String {
    let title = Part(.text([DOTText.cut(words.overview.planTitle)], .noteBold, .middle))
    let summary = Part(.text([words.summary], .note, .middle))
    var graph = DOTGraph(
      "overview", layout: "rankdir=LR, splines=true, nodesep=0.15, ranksep=2.2",
      legend: Part(.column([title, summary, legend])))
    let columns = [cards.themes, cards.areas, cards.departments].map { cards in
      cards.compactMap { card in
        card.port.map {
          graph.add($0, "label=<\(DOTLabel.html(card))>"); return $0
        }
      }
    }
    for column in columns where !column.isEmpty { graph.addRank(column) }
    let first = columns.compactMap(\.first)
    for (name, next) in zip(first, first.dropFirst()) { graph.addInvisible(from: name, to: next) }
    for edge in cards.edges { graph.add(edge) }
    return graph.text
  }
}
