package import TextFormats
import Toolkit
package import Views

/// Renderer of tables in one format. A new one is a new file, and a line in `TableRenderers`.
package protocol TableRenderer: Sendable {
  static var format: Format { get }
  /// Whether a build writes it. The pages of the site show the tables, so a build writes only
  /// formats for programs.
  static var isBuilt: Bool { get }
  static func text(of table: Table, _ context: RenderContext) -> String
}

/// Registry of table renderers, in the order of help texts and downloads.
package enum TableRenderers {
  package static let all: [any TableRenderer.Type] = [
    TableMarkdown.self,
    TableCSV.self,
    TableHTML.self,
    TableColumns.self,
  ]

  package static func of(_ format: Format) -> (any TableRenderer.Type)? {
    all.first { $0.format == format }
  }

  package static func outputs(of table: Table, _ context: RenderContext) -> [Output] {
    all.filter { $0.isBuilt }.map { renderer in
      Output(
        context.addresses.table(table, format: renderer.format.name), renderer.format, in: .tables,
        title: table.title
      ) { renderer.text(of: table, context) }
    }
  }
}

extension TableMarkdown: TableRenderer {
  package static let format = Format.markdown
  package static let isBuilt = false

  package static func text(of table: Table, _ context: RenderContext) -> String {
    TableMarkdown(
      addresses: context.addresses, language: context.language, credit: context.credit,
      isAlone: context.isAlone
    ).text(table)
  }
}

extension TableCSV: TableRenderer {
  package static let format = Format.csv
  package static let isBuilt = true

  package static func text(of table: Table, _ context: RenderContext) -> String {
    TableCSV(language: context.language).text(table)
  }
}

extension TableHTML: TableRenderer {
  package static let format = Format.html
  package static let isBuilt = false

  package static func text(of table: Table, _ context: RenderContext) -> String {
    TableHTML(
      addresses: context.addresses, language: context.language, credit: context.credit,
      isAlone: context.isAlone
    ).text(table)
  }
}
