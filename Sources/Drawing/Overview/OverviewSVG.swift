package import Toolkit
package import Views
import PlanModel
import TextFormats

/// The overview of a plan as SVG, laid out and written by us: it needs no other program.
package struct OverviewSVG: Sendable {
  private let words: OverviewWords
  private let layout: OverviewLayout

  let house: HouseStyle

  package init(
    _ overview: Overview, addresses: Addresses, language: Language, house: HouseStyle = .own
  ) {
    self.house = house
    words = OverviewWords(overview: overview, addresses: addresses, language: language)
    layout = OverviewLayout(words)
  }

  private var overview: Overview { words.overview }

  package var text: String { text(on: nil) }

  /// How large the letters are on a page.
  package func fit(on page: Page) -> PageFit {
    PageFit(page, MapSetting(), drawing: layout.size)
  }

  /// The drawing by itself, or in the middle of a page.
  package func text(on page: Page?) -> String {
    let frame = SVGFrame(layout.size, page: page)
    let title = Phrase(nl: "Overzicht", en: "Overview")(words.language)
    let body: [Markup<Context.Drawing>] =
      [
        .box(frame.box, radius: 0, [.css("paper")]), .text(layout.title, css: "h0"),
        .text(layout.summary, css: "t2"),
        .group([Attribute("aria-hidden", "true")], layout.curves.map(curve)),
        .group([], [.text(layout.headings[0], css: "h2")] + layout.themes.indices.map(theme)),
        .group([], [.text(layout.headings[1], css: "h2")] + layout.areas.indices.map(area)),
        .group(
          [], [.text(layout.headings[2], css: "h2")] + layout.departments.indices.map(department)),
        .group(
          [.css("legend")],
          layout.legend.entries.map(legendEntry) + [.text(layout.legend.notice, css: "n2")]),
      ]
    return """
      \(GeneratorMark.comment)
      <svg xmlns="http://www.w3.org/2000/svg" \(frame.attributes) \
      lang="\(words.language.rawValue)" role="graphics-document document" \
      aria-labelledby="overview-title" aria-describedby="overview-about">
      <title id="overview-title">\(MarkupText.escape("\(title) – \(overview.planTitle)"))</title>
      <desc id="overview-about">\(MarkupText.escape(description))</desc>
      <style>\(SVGStyle(house: house).text(.auto))\(OverviewStyle.text)</style>
      \(body.map(\.html).joined(separator: "\n"))
      </svg>

      """
  }

  private var description: String {
    Phrase(
      nl: """
        Het hele plan op één blad: \(words.summary). Hetzelfde staat als tekst in overview.md.
        """,
      en: "The whole plan on one page: \(words.summary). The same stands as text in overview.md.")(
        words.language)
  }

  private func curve(_ curve: OverviewLayout.Curve) -> Markup<Context.Drawing> {
    let css =
      switch curve.kind {
      case .flow(let theme, let isInferred):
        "flow b\(theme % house.branches.count)\(isInferred ? " inferred" : "")"
      case .task: "task"
      }
    return .curve(curve.points, [.css(css), Attribute("stroke-width", curve.width)])
  }

  private func theme(_ index: Int) -> Markup<Context.Drawing> {
    let card = layout.themes[index]
    let link = words.link(theme: overview.themes[index])
    let shape: [Markup<Context.Drawing>] = [
      .box(card.box, radius: 10, [.css("pill b\(index % house.branches.count)")]),
      .text(card.title, css: "t1"), .text(card.below, css: "p1"),
    ]
    let ports = card.ports.flatMap { port in
      zip(port.texts, ["p2", "p1"]).map { Markup<Context.Drawing>.text($0, css: $1) }
    }
    return .group([.css("theme")], [.link(link.title, to: link.href, shape + ports)])
  }

  private func area(_ index: Int) -> Markup<Context.Drawing> {
    let card = layout.areas[index]
    let header: [Markup<Context.Drawing>] =
      [
        .box(card.header.inset(x: 3, y: 3), radius: 6, [.css("band")])
      ] + area(card.sign, card.badge) + [.text(card.title, css: "h1")]
    let headline =
      words.link(area: overview.areas[index]).map { .link($0.title, to: $0.href, header) }
      ?? Markup<Context.Drawing>.all(header)
    return .group(
      [.css("place")],
      [.box(card.box, radius: 9, [.css("area")]), headline] + card.rows.map(row)
        + (card.empty.map { [.text($0, css: "n2")] } ?? []))
  }

  private func area(_ sign: TextBlock, _ box: Box) -> [Markup<Context.Drawing>] {
    [.box(box.inset(x: 0.5, y: 0.5), radius: 0, [.css("open")]), .text(sign, css: "d2")]
  }

  private func row(_ row: OverviewAreaCard.Row) -> Markup<Context.Drawing> {
    let point = overview.points[row.point]
    let link = words.link(point: point)
    let hit = Markup<Context.Drawing>.box(row.box.inset(x: 3, y: 1), radius: 5, [.css("hit")])
    let codes: [Markup<Context.Drawing>] = row.codes.map { [.text($0, css: "n2")] } ?? []
    return .link(
      link.title, to: link.href,
      [hit] + number(row.number, point.priority, row.badge) + [.text(row.title, css: "t2")] + codes)
  }

  /// Primary points are filled, secondary ones outlined.
  private func number(_ text: TextBlock, _ priority: Priority, _ box: Box)
    -> [Markup<Context.Drawing>]
  {
    switch priority {
    case .primary: [.box(box, radius: 4, [.css("point")]), .text(text, css: "d1")]
    case .secondary:
      [.box(box.inset(x: 0.5, y: 0.5), radius: 4, [.css("open")]), .text(text, css: "d2")]
    }
  }

  private func department(_ index: Int) -> Markup<Context.Drawing> {
    let card = layout.departments[index]
    let link = words.link(department: overview.departments[index])
    let shape: [Markup<Context.Drawing>] = [
      .box(card.box, radius: 9, [.css("office")]), .text(card.title, css: "h1"),
      .text(card.below, css: "n2"), .text(card.numbers, css: "q1"),
    ]
    let ports = card.ports.flatMap { port in
      zip(port.texts, ["d2", "q1"]).map { Markup<Context.Drawing>.text($0, css: $1) }
        + (port.priority.map { [end(Point(x: card.box.x, y: port.y), $0)] } ?? [])
    }
    return .group([.css("department")], [.link(link.title, to: link.href, shape + ports)])
  }

  /// The end of a point's curve, filled or open as its number is.
  private func end(_ place: Point, _ priority: Priority) -> Markup<Context.Drawing> {
    .box(
      Box(centre: place, size: Size(width: 6.4, height: 6.4)), radius: 3.2,
      [.css(priority == .primary ? "end primary" : "end")])
  }

  private func legendEntry(_ entry: OverviewLegend.Entry) -> Markup<Context.Drawing> {
    .all(sign(entry.sign, entry.box) + [.text(entry.text, css: "t2")])
  }

  private func sign(_ sign: OverviewLegend.Sign, _ box: Box) -> [Markup<Context.Drawing>] {
    func line(from x: Double, _ css: String, _ width: Double) -> Markup<Context.Drawing> {
      let step = (box.maxX - x) / 3
      return .curve(
        (0...3).map { Point(x: x + Double($0) * step, y: box.midY) },
        [.css(css), Attribute("stroke-width", width)])
    }
    switch sign {
    case .text(let text):
      return [.text(TextBlock([text], in: box, align: .end, style: .small), css: "q1")]
    case .area(let text):
      let width = OverviewAreaCard.badgeWidth(text)
      let badge = Box(
        x: box.maxX - width, y: box.midY - MapCard.Badge.height / 2, width: width,
        height: MapCard.Badge.height)
      return area(TextBlock([text], in: badge, align: .middle, style: .badge), badge)
    case .curve(let isInferred):
      return [line(from: box.x, "flow b0\(isInferred ? " inferred" : "")", isInferred ? 3 : 7)]
    case .number(let priority, let number):
      return self.number(priority, number, right: box.maxX, in: box)
    case .point(let priority, let number):
      let width = OverviewAreaCard.badgeWidth(number)
      return self.number(priority, number, right: box.x + width, in: box) + [
        line(from: box.x + width, "task", priority == .primary ? 2.2 : 1.1),
        end(Point(x: box.maxX, y: box.midY), priority),
      ]
    }
  }

  private func number(_ priority: Priority, _ text: String, right: Double, in box: Box)
    -> [Markup<Context.Drawing>]
  {
    let width = OverviewAreaCard.badgeWidth(text)
    let badge = Box(
      x: right - width, y: box.midY - MapCard.Badge.height / 2, width: width,
      height: MapCard.Badge.height)
    return number(TextBlock([text], in: badge, align: .middle, style: .badge), priority, badge)
  }
}
