package import Drawing
package import Toolkit
package import Views

/// The files of a report: the whole as page and as text, each table as CSV, each chart as SVG.
package struct ReportFiles {
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

  package func pieces(_ report: Report) -> [Piece] {
    func path(_ name: String, _ format: String) -> String {
      addresses.report(name, format: format)
    }
    let page = ReportHTML(addresses: addresses, language: language, credit: credit, house: house)
    let markdown = ReportMarkdown(addresses: addresses, language: language, credit: credit)
    let csv = TableCSV(language: language)
    return [
      Piece(path: path(report.name, "html"), text: page.text(report)),
      Piece(path: path(report.name, "md"), text: markdown.text(report)),
    ]
      + report.tables.map { table in
        Piece(path: path(table.name, "csv"), text: csv.text(table))
      }
      + report.charts.map { chart in
        Piece(
          path: path(report.name, "svg"),
          text: BarChartSVG(chart, language: language, house: house, credit: credit).text)
      }
  }
}
