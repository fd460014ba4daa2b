package import Drawing
package import TextFormats
package import Views

/// Maps as SVG drawings, with the layout of `dot`.
package enum SVGMap: MapRenderer {
  package static let format = Format.svg
  package static let needsLayout = true
  package static let hasOverview = true

  package static func text(of map: LaidOutMap, _ context: RenderContext) -> String? {
    let drawing = MapDrawing(
      map.layout, addresses: context.addresses, language: context.language)
    return map.geometry.flatMap { drawing.svg($0) }
  }

  package static func text(of overview: Overview, _ context: RenderContext) -> String? {
    OverviewDrawing(
      overview, addresses: context.addresses, language: context.language, house: context.house
    ).svg()
  }
}
