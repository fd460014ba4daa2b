package import PlanViews
package import Wording

/// A report as a page of its own, with its charts in it.
package struct ReportHTML {
  let addresses: Addresses
  let language: Language
  let credit: Credit
  let house: HouseStyle

  package init(addresses: Addresses, language: Language, credit: Credit, house: HouseStyle) {
    self.addresses = addresses
    self.language = language
    self.credit = credit
    self.house = house
  }

  package func text(_ report: Report) -> String {
    let path = addresses.report(report.name, format: "html")
    let tables = TableHTML(addresses: addresses, language: language, credit: credit)
    let body = report.blocks.flatMap { block -> [Markup<Context.Flow>] in
      switch block {
      case .heading(let level, let title): [.heading(level, title(language))]
      case .paragraph(let text): [.paragraph([], .text(text(language)))]
      case .list(let items): [.list(items.map { .item(.text($0(language))) })]
      case .table(let table, let level): tables.body(of: table, at: path, under: level)
      case .chart(let chart): [figure(chart)]
      }
    }
    return HTMLPage(
      title: report.title(language), credit: credit, language: language,
      index: Addresses.relative("index.html", from: path), body: body
    ).html
  }

  /// A chart keeps the size of its letters; on a narrow screen it is scrolled, by keyboard as well.
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
