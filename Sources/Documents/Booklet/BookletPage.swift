package import Drawing
import PlanModel
import TextFormats
import Toolkit
package import Views

/// A booklet as one page of HTML to print: contents, an explanation, a sheet for each part of a map,
/// and the action points.
package struct BookletPage {
  private let booklet: Booklet
  private let title: String
  private let context: RenderContext
  /// Address of the published site, with a slash at its end; nil for a booklet without addresses.
  private let base: String?

  package init(_ booklet: Booklet, title: String, _ context: RenderContext, base: String?) {
    self.booklet = booklet
    self.title = title
    self.context = context
    self.base = base
  }

  /// Where a sign in a drawing leads to: the lists at the end, or the site.
  package static func destination(_ addresses: Addresses, base: String?)
    -> @Sendable (Anchor) -> String
  {
    { anchor in
      switch anchor {
      case .actionPoint, .focusArea: "#\(addresses.fragment(anchor))"
      default: base.map { $0 + addresses.page(of: anchor) } ?? "#contents"
      }
    }
  }

  private var language: Language { context.language }

  package var html: String {
    let body = [contents, explanation] + booklet.sheets.map(sheet) + [points, areas]
    let rules = booklet.sheets.flatMap { sheet in
      sheet.keyMarks.map { ".key [id=\"\($0)\"] { opacity: 1; }" } + [
        "#p\(sheet.number) > div > svg { width: \(Int(sheet.width.rounded(.up)))pt; }"
      ]
    }
    return PageFrame.html(
      language, title: "\(title) – \(context.credit.title)",
      head: [GeneratorMark.html, "<style>", BookletStyle.text(context.credit.title, language)]
        + rules + ["</style>"],
      body: "<main>\n\(Markup.all(body, separator: "\n").html)\n</main>")
  }

  // MARK: Front

  private var contents: Markup<Context.Flow> {
    var lines: [Markup<Context.List>] = []
    for (index, map) in booklet.maps.enumerated() {
      let theme = map.nodes.first?.label ?? map.id
      if booklet.maps.count > 1 {
        lines.append(
          .item([.css("theme")], [.paragraph([], .text(theme))]))
      }
      for branch in map.children(of: 0) {
        guard let page = booklet.page(of: branch, in: index) else { continue }
        lines.append(line(map.nodes[branch].label, page, "#p\(page)"))
      }
    }
    lines.append(
      line(
        Catalogue.actionPoints.capitalized(language), booklet.pageOfPoints, "#points"))
    let notice = context.credit.notice
    return .block(
      .section, [.css("front"), .id("contents")],
      [
        .heading(1, title), .paragraph([.css("plan")], .text(context.credit.title)),
      ] + (notice.isEmpty ? [] : [.paragraph([], .text(notice))])
        + (base.map { [.paragraph([], .link($0, to: $0))] } ?? []) + [
          .heading(2, Phrase(nl: "Inhoud", en: "Contents")(language)),
          .list([.css("contents")], lines),
        ])
  }

  private func line(_ text: String, _ page: Int, _ address: String) -> Markup<Context.List> {
    .item(
      [],
      [
        .paragraph(
          [], .link(to: address, [], [.text(text), .span("page", .text("\(page)"))]))
      ])
  }

  private var explanation: Markup<Context.Flow> {
    let lines = [
      Phrase(
        nl:
          "Elke tak van de kaart staat op één blad. Kleine takken staan samen. Rechts boven staat welke.",
        en:
          "Each branch of the map is on one page. Small branches share one. At the top right is which."
      ),
      Phrase(
        nl: "Een rondje met p. 7 betekent: gaat verder op bladzijde 7.",
        en: "A round sign with p. 7 means: continues on page 7."),
      Phrase(
        nl:
          "De nummers zijn van actiepunten; ze staan achterin, vanaf bladzijde \(booklet.pageOfPoints).",
        en:
          "The numbers are of action points; they are at the end, from page \(booklet.pageOfPoints)."
      ),
    ]
    return .block(
      .section, [.css("sheet")],
      [
        .heading(2, Phrase(nl: "Zo leest u de kaarten", en: "How to read the maps")(language)),
        .list([], lines.map { .item([], [.paragraph([], .text($0(language)))]) }),
        .block(.division, [.css("legend")], [.raw(booklet.legend)]),
      ])
  }

  // MARK: Sheets

  private func sheet(_ sheet: Booklet.Sheet) -> Markup<Context.Flow> {
    let address = base.map {
      $0 + context.addresses.page(of: sheet.anchor)
    }
    let above = sheet.path.dropLast().joined(separator: " › ")
    let level = min(sheet.path.count, 4)
    let more = sheet.isDivided ? Phrase(nl: " (een deel)", en: " (a part)")(language) : ""
    let words: [Markup<Context.Flow>] =
      [
        .paragraph([.css("path")], .text(above)), .heading(level, (sheet.path.last ?? "") + more),
      ] + (address.map { [.paragraph([.css("address")], .link($0, to: $0))] } ?? [])
    let name = MarkupText.escape("QR-code: \(address ?? "")")
    let code = address.flatMap(QRCode.init).map { code in
      Markup<Context.Flow>.raw(
        """
        <svg class="code" role="img" aria-label="\(name)" viewBox="0 0 \(code.side) \(code.side)">\
        <path d="\(code.path)"></path></svg>
        """)
    }
    return .block(
      .section, [.css("sheet"), .id("p\(sheet.number)")],
      [
        .block(
          .header, [],
          [.block(.division, [.css("words")], words)]
            + [
              .block(.division, [.css("key"), Attribute("aria-hidden", "true")], [.raw(sheet.key)])
            ] + (code.map { [$0] } ?? [])),
        .block(.division, [.css("drawing")], [.raw(sheet.svg)]),
      ])
  }

  // MARK: Points

  private var points: Markup<Context.Flow> {
    var seen: Set<String> = []
    let badges = booklet.maps.flatMap(\.nodes).flatMap(\.points)
      .filter { seen.insert($0.number).inserted }
      .sorted { PointNumber($0.number) < PointNumber($1.number) }
    let head = [
      Phrase(nl: "Nr.", en: "No."), Catalogue.actionPoint.capitalized,
      DetailKey.priority.name.capitalized, DetailKey.departments.name.capitalized,
      Phrase(nl: "Bladzijden", en: "Pages"),
    ]
    let rows = badges.map { badge -> Markup<Context.Table> in
      let anchor = Anchor.actionPoint(badge.number)
      let title: Markup<Context.Phrasing> =
        base.map { .link(badge.title, to: $0 + context.addresses.page(of: anchor)) }
        ?? .text(badge.title)
      let pages = (booklet.pagesOfPoints[badge.number] ?? []).map {
        Markup<Context.Phrasing>.link("\($0)", to: "#p\($0)")
      }
      return .row(
        [.id(context.addresses.fragment(anchor))],
        [
          .cell([], [.inline(.text(badge.number))]), .cell([], [.inline(title)]),
          .cell([], [.inline(.text(badge.priority.name(language)))]),
          .cell([], [.inline(.text(badge.departments.joined(separator: ", ")))]),
          .cell([], [.inline(.all(pages, separator: ", "))]),
        ])
    }
    let title = Catalogue.actionPoints.capitalized(language)
    return .block(
      .section, [.css("sheet"), .id("points")],
      [
        .heading(2, title),
        .table(
          [], caption: Phrase(nl: "In deze kaarten", en: "In these maps")(language),
          head: head.map { .header([.scope("col")], $0(language)) }, bodies: [rows]),
      ])
  }

  private var areas: Markup<Context.Flow> {
    var seen: Set<String> = []
    let marks = booklet.maps.flatMap(\.nodes).flatMap(\.focus)
      .filter { seen.insert($0.numeral).inserted }.sorted { $0.order < $1.order }
    guard !marks.isEmpty else { return .none }
    let items = marks.map { mark -> Markup<Context.List> in
      let anchor = Anchor.focusArea(mark.numeral)
      let words = "\(mark.numeral): \(mark.title)"
      let text: Markup<Context.Phrasing> =
        base.map { .link(words, to: $0 + context.addresses.page(of: anchor)) } ?? .text(words)
      return .item([.id(context.addresses.fragment(anchor))], [.paragraph([], text)])
    }
    return .block(
      .section, [.css("areas")],
      [.heading(2, Catalogue.focusAreas.capitalized(language)), .list([], items)])
  }
}
