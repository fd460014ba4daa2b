package import Drawing
package import TextFormats
package import Views

/// Maps as drawings of our own, on the layout by `dot`.
package enum SVGMap: MapRenderer {
  package static let format = Format.svg
  package static let needsLayout = true
  package static let hasOverview = true

  package static func text(of map: LaidOutMap, _ context: RenderContext) -> String? {
    let svg = MapSVG(map.layout, addresses: context.addresses, language: context.language)
    return map.geometry.flatMap { svg.text($0) }
  }

  package static func text(of overview: Overview, _ context: RenderContext) -> String? {
    OverviewSVG(
      overview, addresses: context.addresses, language: context.language, house: context.house
    ).text
  }
}
