package import Toolkit
package import Views
import TextFormats

/// Report as Markdown. A chart is left out: its table has the same numbers.
package struct ReportMarkdown: Sendable {
  let addresses: Addresses
  let language: Language
  let credit: Attribution

  package init(addresses: Addresses, language: Language, credit: Attribution) {
    self.addresses = addresses
    self.language = language
    self.credit = credit
  }

  /// - Parameter isAlone: whether the text is read without the others, so that no link works.
  package func text(_ report: Report, isAlone: Bool = false) -> String {
    let path = addresses.report(report.name, format: "md")
    let tables = TableMarkdown(
      addresses: addresses, language: language, credit: credit, isAlone: isAlone)
    var lines = tables.head(report.title)
    for block in report.blocks {
      switch block {
      case .heading(let level, let title):
        lines += [
          "\(String(repeating: "#", count: level)) \(MarkdownText.escape(title(language)))", "",
        ]
      case .paragraph(let text): lines += [MarkdownText.escape(text(language)), ""]
      case .list(let items):
        lines += items.map { "- \(MarkdownText.escape($0(language)))" } + [""]
      case .table(let table, let level):
        lines += tables.body(of: table, at: path, under: level)
      case .chart(let chart): lines += [MarkdownText.escape(chart.summary(language)), ""]
      case .multiples(_, let charts):
        // The tables of the numbers are below, each with its own drawing elsewhere.
        lines +=
          charts.map {
            MarkdownText.escape("\($0.title): \($0.sentence(language)).")
          }.map { "- \($0)" } + [""]
      case .figure, .status:
        if let twin = block.twin() { lines += tables.body(of: twin, at: path, under: 3) }
      }
    }
    return GeneratorMark.markdown(lines)
  }
}
