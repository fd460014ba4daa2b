import Drawing
import Toolkit
import Views

/// Drawing in a report, whatever it is of: inline on a page, as pictures in a document, as a file.
struct ReportDrawing {
  /// Picture of a document: its SVG, its size on A4, and its description.
  struct Picture {
    let svg: String
    let size: (width: String, height: String)
    let description: String
  }

  let title: String
  /// In words, for a document that has no pictures; empty where the text says it.
  let summary: String
  /// SVG for a page that travels alone.
  let inlined: String
  /// SVG of a file; nil where it is part of a larger one.
  let file: String?
  let pictures: [Picture]
  /// Whether it is made smaller to fit on a sheet of paper below its heading.
  private(set) var isWhole = false

  /// - Parameter id: unique in the page.
  init?(
    _ block: Report.Block, id: String, language: Language, house: HouseStyle, credit: Attribution
  ) {
    let below = Phrase(
      nl: "de tabel hieronder heeft de getallen", en: "the table below has the numbers")(language)
    switch block {
    case .heading, .paragraph, .list, .table: return nil
    case .chart(let chart):
      func drawing(_ chart: BarChart, isContinued: Bool = false) -> BarChartSVG {
        BarChartSVG(
          chart, language: language, house: house, credit: credit, isContinued: isContinued)
      }
      title = chart.title(language)
      summary = chart.summary(language)
      inlined = drawing(chart).inlined
      file = drawing(chart).text
      // Pictures of one part each: one of all parts would be small to fit on the page.
      pictures = chart.panels.filter { !$0.bars.isEmpty }.enumerated().map { index, panel in
        let part = drawing(chart.part(panel), isContinued: index > 0)
        return Picture(
          svg: part.inlined, size: part.paperSize,
          description: "\(chart.title(language)), \(panel.title(language)); \(below)")
      }
    case .figure(let figures):
      let drawing = IndicatorCardSVG(figures, language: language, house: house)
      title = figures.title
      summary = ""
      inlined = drawing.alone(id: id)
      file = nil
      pictures = [
        Picture(
          svg: drawing.picture, size: drawing.paperSize,
          description: "\(figures.title): \(figures.sentence(language)); \(below)")
      ]
    case .multiples(let name, let charts):
      let drawing = SmallMultiplesSVG(
        name, charts: charts, language: language, house: house, credit: credit)
      title = name(language)
      summary = ""
      inlined = drawing.alone(id: id)
      isWhole = true
      file = drawing.text()
      pictures = drawing.pictures.map {
        Picture(svg: $0.svg, size: $0.size, description: "\(name(language)); \(below)")
      }
    case .status(let overview, let rows):
      let drawing = StatusStripSVG(overview, of: rows, language: language, house: house)
      title = rows(language)
      summary = ""
      inlined = drawing.alone(id: id)
      file = drawing.text()
      pictures = [
        Picture(
          svg: drawing.picture, size: drawing.paperSize, description: "\(title); \(below)")
      ]
    }
  }
}

extension Report.Block {
  /// Table with the numbers of a drawing that has none of its own in the report.
  func twin() -> Table? {
    switch self {
    case .figure(let figures): .figures(figures)
    case .status(let overview, let rows): overview.table(of: rows)
    case .heading, .paragraph, .list, .table, .chart, .multiples: nil
    }
  }
}
