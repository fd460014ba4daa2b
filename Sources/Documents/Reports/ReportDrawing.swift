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
  /// Form that decides how a page places it.
  enum Form: String {
    case chart
    case card
    case strip
    case panels
  }

  var form = Form.chart
  /// SVG for a page that travels alone; several where the page places them as it has room.
  let inlined: [String]
  /// The same for a telephone, where it differs.
  private(set) var forPhone: String?
  /// What a page prints below it.
  private(set) var note: String?
  /// SVG of a file; nil where it is part of a larger one.
  let file: String?
  let pictures: [Picture]

  /// - Parameter id: unique in the page.
  init?(
    _ block: Report.Block, id: String, language: Language, house: HouseStyle, credit: Attribution
  ) {
    let below = Phrase(
      nl: "de tabel hieronder heeft de getallen", en: "the table below has the numbers")(language)
    switch block {
    case .heading, .paragraph, .list, .table: return nil
    case .chart(let chart):
      func drawing(
        _ chart: BarChart, isContinued: Bool = false, form: BarChartSVG.Form = .page
      ) -> BarChartSVG {
        BarChartSVG(
          chart, language: language, house: house, credit: credit, isContinued: isContinued,
          form: form)
      }
      title = chart.title(language)
      summary = chart.summary(language)
      inlined = [drawing(chart).inlined]
      file = drawing(chart).text
      // Pictures of one part each: one of all parts would be small to fit on the page.
      pictures = chart.panels.filter { !$0.bars.isEmpty }.enumerated().map { index, panel in
        let part = drawing(chart.part(panel), isContinued: index > 0, form: .paper)
        return Picture(
          svg: part.inlined, size: part.paperSize,
          description: "\(chart.title(language)), \(panel.title(language)); \(below)")
      }
    case .figure(let figures):
      let drawing = IndicatorCardSVG(figures, language: language, house: house)
      title = figures.title
      summary = ""
      form = .card
      inlined = [drawing.alone(id: id)]
      forPhone =
        IndicatorCardSVG(figures, language: language, house: house, form: .phone)
        .alone(id: "\(id)-phone")
      file = nil
      let low = IndicatorCardSVG(figures, language: language, house: house, form: .document)
      pictures = [
        Picture(
          svg: low.picture, size: low.paperSize,
          description: "\(figures.title): \(figures.sentence(language)); \(below)")
      ]
    case .multiples(let name, let charts):
      let drawing = SmallMultiplesSVG(
        name, charts: charts, language: language, house: house, credit: credit)
      title = name(language)
      summary = ""
      form = .panels
      note = drawing.legend?(language)
      inlined = drawing.alonePanels(id: id)
      file = drawing.text()
      pictures = drawing.pictures.map {
        Picture(
          svg: $0.svg, size: $0.size,
          description: "\(name(language)), \($0.titles.joined(by: "; ")); \(below)")
      }
    case .status(let overview, let rows):
      let drawing = StatusStripSVG(overview, of: rows, language: language, house: house)
      title = rows(language)
      summary = ""
      form = .strip
      inlined = [drawing.alone(id: id)]
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
  ///
  /// - Parameter isDocument: whether it must fit on an upright page of A4.
  func twin(isDocument: Bool = false) -> Table? {
    switch self {
    case .figure(let figures):
      isDocument ? .figures(figures, columns: DocumentPage.mostColumns) : .figures(figures)
    case .status(let overview, let rows): overview.table(of: rows)
    case .heading, .paragraph, .list, .table, .chart, .multiples: nil
    }
  }
}
