import PlanViews
import Wording

/// The files of a report: the whole as page and as text, each table as CSV, each chart as SVG.
struct ReportFiles {
  let addresses: Addresses
  let language: Language
  let credit: Credit
  let house: HouseStyle

  func files(_ report: Report) -> [OutputFile] {
    func file(_ name: String, _ format: String, _ text: String) -> OutputFile {
      OutputFile(path: addresses.report(name, format: format), text: text)
    }
    let page = ReportHTML(addresses: addresses, language: language, credit: credit, house: house)
    let markdown = ReportMarkdown(addresses: addresses, language: language, credit: credit)
    let csv = TableCSV(language: language)
    return [
      file(report.name, "html", page.text(report)), file(report.name, "md", markdown.text(report)),
    ] + report.tables.map { file($0.name, "csv", csv.text($0)) }
      + report.charts.map {
        file(
          report.name, "svg",
          BarChartSVG($0, language: language, house: house, credit: credit).text)
      }
  }
}
