package import Drawing
package import TextFormats
package import Views

/// Maps as DOT with labels, which anybody can render with Graphviz.
package enum DOTMap: MapRenderer {
  package static let format = Format.dot
  package static let hasOverview = true

  package static func text(of map: LaidOutMap, _ context: RenderContext) -> String? {
    MapDrawing(map.layout, addresses: context.addresses, language: context.language).dot
  }

  package static func text(of overview: Overview, _ context: RenderContext) -> String? {
    OverviewDrawing(
      overview, addresses: context.addresses, language: context.language, house: context.house
    ).dot
  }
}
