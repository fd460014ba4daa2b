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
      body: body(of: report, isAlone: isAlone, chart: figure)
    ).html
  }

  /// HTML for Pandoc. A chart is a picture for each of its parts, as wide as the page, because one
  /// of all parts would have to be made small to fit. Without pictures the summary is there, and the
  /// table below has the numbers.
  ///
  /// - Parameter picture: PNG of a drawing; nil where it cannot be made.
  package func document(_ report: Report, picture: (String) -> [UInt8]? = { _ in nil }) -> String {
    DocumentHTML(
      title: report.title(language), credit: credit, language: language,
      body: body(of: report, isAlone: true, isDocument: true) { chart in
        let summary = Markup<Context.Flow>.paragraph([], .text(chart.summary(language)))
        return .all([summary] + pictures(chart, picture))
      }
    ).html
  }

  /// Descriptions of the pictures in a document of a report, in their order.
  package func descriptions(_ report: Report) -> [String] {
    report.charts.flatMap(\.parts).map { description($0) }
  }

  private func description(_ chart: BarChart) -> String {
    let part = chart.panels.first.map { ", \($0.title(language))" } ?? ""
    let below = Phrase(
      nl: "de tabel hieronder heeft de getallen", en: "the table below has the numbers")
    return "\(chart.title(language))\(part); \(below(language))"
  }

  private func pictures(_ chart: BarChart, _ picture: (String) -> [UInt8]?) -> [Markup<
    Context.Flow
  >] {
    chart.parts.compactMap { part in
      let drawing = BarChartSVG(part, language: language, house: house, credit: credit)
      return picture(drawing.inlined).map { bytes -> Markup<Context.Flow> in
        let (width, height) = drawing.paperSize
        return .element(
          "p", [],
          [
            Markup<Context.Phrasing>.element(
              "img",
              [
                Attribute("alt", description(part)), Attribute("width", width),
                Attribute("height", height),
                Attribute("src", "data:image/png;base64,\(Data(bytes).base64EncodedString())"),
              ], [Markup<Context.Phrasing>]())
          ])
      }
    }
  }

  private func body(
    of report: Report, isAlone: Bool, isDocument: Bool = false,
    chart draw: (BarChart) -> Markup<Context.Flow>
  ) -> [Markup<Context.Flow>] {
    let path = addresses.report(report.name, format: "html")
    let languages = TextLanguages(language, credit, isDocument: isDocument)
    let tables = TableHTML(
      addresses: addresses, language: language, credit: credit, isAlone: isAlone,
      isDocument: isDocument)
    return report.blocks.flatMap { block -> [Markup<Context.Flow>] in
      switch block {
      case .heading(let level, let title): [.heading(level, [], [languages.markup(title)])]
      case .paragraph(let text): [.paragraph([], languages.markup(text))]
      case .list(let items): [.list(items.map { .item(languages.markup($0)) })]
      case .table(let table, let level): tables.body(of: table, at: path, under: level)
      case .chart(let chart): [draw(chart)]
      }
    }
  }

  /// Chart at its own type size; on a narrow screen it scrolls, by keyboard as well.
  private func figure(_ chart: BarChart) -> Markup<Context.Flow> {
    let svg = BarChartSVG(chart, language: language, house: house, credit: credit).inlined
    return .element(
      "div",
      [
        .css("chart"), Attribute("tabindex", "0"), Attribute("role", "region"),
        Attribute("aria-label", chart.title(language)),
      ], [Markup<Context.Flow>.raw(svg)])
  }
}

extension BarChart {
  /// A chart for each panel that has bars.
  fileprivate var parts: [BarChart] {
    panels.filter { !$0.bars.isEmpty }.map { self.part($0) }
  }
}
