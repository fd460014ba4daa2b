import FoundationEssentials
package import Toolkit
package import Views
package import Drawing
import TextFormats

/// Report as a page of its own, with its charts, or as the source of a document.
package struct ReportHTML: Sendable {
  let addresses: Addresses
  let language: Language
  let credit: Attribution
  let house: HouseStyle

  package init(addresses: Addresses, language: Language, credit: Attribution, house: HouseStyle) {
    self.addresses = addresses
    self.language = language
    self.credit = credit
    self.house = house
  }

  /// - Parameter isAlone: whether the page is read without the others, so that no link works.
  package func text(_ report: Report, isAlone: Bool = false) -> String {
    let path = addresses.report(report.name, format: "html")
    return HTMLPage(
      title: report.title(language), credit: credit, language: language,
      index: isAlone ? nil : Addresses.relative("index.html", from: path),
      body: body(of: report, isAlone: isAlone, draw: figure)
    ).html
  }

  /// HTML for Pandoc. A drawing is a picture, or one for each of its parts, as wide as the page.
  /// Without pictures the summary is there, and the table below has the numbers.
  ///
  /// - Parameter picture: PNG of a drawing; nil where it cannot be made.
  package func document(_ report: Report, picture: (String) -> [UInt8]? = { _ in nil }) -> String {
    DocumentHTML(
      title: report.title(language), credit: credit, language: language,
      body: body(of: report, isAlone: true, isDocument: true) { drawing in
        let summary: [Markup<Context.Flow>] =
          drawing.summary.isEmpty ? [] : [.paragraph([], .text(drawing.summary))]
        return .all(summary + drawing.pictures.compactMap { self.picture($0, picture) })
      }
    ).html
  }

  /// Descriptions of the pictures in a document of a report, in their order.
  package func descriptions(_ report: Report) -> [String] {
    report.blocks.compactMap { drawing($0, id: "drawing") }.flatMap(\.pictures).map(\.description)
  }

  private func drawing(_ block: Report.Block, id: String) -> ReportDrawing? {
    ReportDrawing(block, id: id, language: language, house: house, credit: credit)
  }

  private func picture(_ picture: ReportDrawing.Picture, _ png: (String) -> [UInt8]?)
    -> Markup<Context.Flow>?
  {
    png(picture.svg).map { bytes in
      .element(
        "p", [],
        [
          Markup<Context.Phrasing>.element(
            "img",
            [
              Attribute("alt", picture.description), Attribute("width", picture.size.width),
              Attribute("height", picture.size.height),
              Attribute("src", "data:image/png;base64,\(Data(bytes).base64EncodedString())"),
            ], [Markup<Context.Phrasing>]())
        ])
    }
  }

  private func body(
    of report: Report, isAlone: Bool, isDocument: Bool = false,
    draw: (ReportDrawing) -> Markup<Context.Flow>
  ) -> [Markup<Context.Flow>] {
    let path = addresses.report(report.name, format: "html")
    let languages = TextLanguages(language, credit, isDocument: isDocument)
    let tables = TableHTML(
      addresses: addresses, language: language, credit: credit, isAlone: isAlone,
      isDocument: isDocument)
    return report.blocks.enumerated().flatMap { index, block -> [Markup<Context.Flow>] in
      switch block {
      case .heading(let level, let title):
        return [.heading(level, [], [languages.markup(title)])]
      case .paragraph(let text): return [.paragraph([], languages.markup(text))]
      case .list(let items): return [.list(items.map { .item(languages.markup($0)) })]
      case .table(let table, let level): return tables.body(of: table, at: path, under: level)
      case .chart, .figure, .multiples, .status:
        let drawn = drawing(block, id: "drawing-\(index)").map { [draw($0)] } ?? []
        return drawn
          + (block.twin(isDocument: isDocument).map { tables.body(of: $0, at: path, under: 3) }
            ?? [])
      }
    }
  }

  /// Drawing at its own type size; on a narrow screen it scrolls, by keyboard as well, or has another
  /// form. Several drawings are beside each other as far as there is room, and do not scroll.
  private func figure(_ drawing: ReportDrawing) -> Markup<Context.Flow> {
    func part(_ css: String, _ drawings: [String]) -> Markup<Context.Flow> {
      let scrolls =
        drawing.form == .panels
        ? [Attribute("role", "group")] : [Attribute("tabindex", "0"), Attribute("role", "region")]
      return .element(
        "div", [.css(css)] + scrolls + [Attribute("aria-label", drawing.title)],
        drawings.map { Markup<Context.Flow>.raw($0) })
    }
    let css = drawing.form == .chart ? "chart" : "chart \(drawing.form.rawValue)"
    return .all(
      [part(css, drawing.inlined)]
        + (drawing.forPhone.map { [part("\(css) phone", [$0])] } ?? [])
        + (drawing.note.map { [.paragraph([], .text($0))] } ?? []))
  }
}
