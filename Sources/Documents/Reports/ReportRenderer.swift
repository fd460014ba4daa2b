import Drawing
package import TextFormats
package import Toolkit
package import Views

/// Renderer of reports in one format. A new one is a new file, and a line in `ReportRenderers`.
package protocol ReportRenderer: Sendable {
  static var format: Format { get }
  /// Files of a report in this format, each with its name without extension.
  static func texts(of report: Report, _ context: RenderContext) -> [ReportText]
}

/// File of a report.
package struct ReportText: Sendable {
  package let name: String
  package let title: Phrase
  package let text: @Sendable () -> String
}

/// Registry of report renderers of our own, in the order of help texts and downloads.
package enum ReportRenderers {
  package static let all: [any ReportRenderer.Type] = [
    ReportMarkdown.self,
    ReportHTML.self,
    ReportCSV.self,
    ReportChart.self,
  ]

  package static func of(_ format: Format) -> (any ReportRenderer.Type)? {
    all.first { $0.format == format }
  }

  package static func outputs(of report: Report, _ context: RenderContext) -> [Output] {
    all.flatMap { renderer in
      renderer.texts(of: report, context).map { part in
        Output(
          context.addresses.report(part.name, format: renderer.format.name), renderer.format,
          in: .reports, title: part.title, text: part.text)
      }
    }
  }
}

extension ReportMarkdown: ReportRenderer {
  package static let format = Format.markdown

  package static func texts(of report: Report, _ context: RenderContext) -> [ReportText] {
    let markdown = ReportMarkdown(
      addresses: context.addresses, language: context.language, credit: context.reportCredit)
    return [
      ReportText(name: report.name, title: report.title) {
        markdown.text(report, isAlone: context.isAlone)
      }
    ]
  }
}

extension ReportHTML: ReportRenderer {
  package static let format = Format.html

  package init(_ context: RenderContext) {
    self.init(
      addresses: context.addresses, language: context.language, credit: context.reportCredit,
      house: context.house)
  }

  package static func texts(of report: Report, _ context: RenderContext) -> [ReportText] {
    let page = ReportHTML(context)
    return [
      ReportText(name: report.name, title: report.title) {
        page.text(report, isAlone: context.isAlone)
      }
    ]
  }
}

/// CSV of a report's tables.
package enum ReportCSV: ReportRenderer {
  package static let format = Format.csv

  package static func texts(of report: Report, _ context: RenderContext) -> [ReportText] {
    report.tables.map { table in
      ReportText(name: table.name, title: table.title) {
        TableCSV(language: context.language).text(table)
      }
    }
  }
}

/// SVG of a report's drawings that are a file by themselves.
package enum ReportChart: ReportRenderer {
  package static let format = Format.svg

  package static func texts(of report: Report, _ context: RenderContext) -> [ReportText] {
    let files = report.blocks.compactMap { block in
      ReportDrawing(
        block, id: "drawing", language: context.language, house: context.house,
        credit: context.reportCredit)?.file
    }
    return files.enumerated().map { index, file in
      ReportText(
        name: index == 0 ? report.name : "\(report.name)-\(index + 1)", title: report.title
      ) { file }
    }
  }
}

extension RenderContext {
  /// Attribution without lines, because reports cite none.
  var reportCredit: Attribution { credit.withoutLines }
}
