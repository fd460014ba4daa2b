package import Drawing
package import TextFormats
package import Views

/// Maps as outlines: the text equivalent of the drawings.
package enum MarkdownMap: MapRenderer {
  package static let format = Format.markdown
  package static let hasOverview = true

  package static func text(of map: LaidOutMap, _ context: RenderContext) -> String? {
    OutlineMarkdown(map.layout.map, addresses: context.addresses, language: context.language).text
  }

  package static func text(of overview: Overview, _ context: RenderContext) -> String? {
    OverviewMarkdown(overview, addresses: context.addresses, language: context.language).text
  }
}
