import Documents
import Drawing
import PlanModel
import Views

/// The drawings to download from the site. They are those of a build, but lead to the site's pages.
struct SiteDrawings {
  let material: SiteMaterial
  let layouts: [MapLayout]
  private let addresses: Addresses

  init(_ material: SiteMaterial, _ layouts: [MapLayout]) {
    self.material = material
    self.layouts = layouts
    let pages = material.addresses
    addresses = Addresses(material.plan) { pages.link(to: $0) }
  }

  /// The paths that they have in a build.
  var paths: Set<String> {
    Set(
      ["svg", "dot"].flatMap { format in
        [addresses.overview(format: format)]
          + layouts.map { addresses.map($0.map.id, format: format) }
      })
  }

  /// - Parameter geometries: where everything stands in the map of each theme that could be laid
  ///   out, by its id.
  func pieces(laidOut geometries: [String: DotGeometry]) -> [Piece] {
    let language = material.language
    let overview = material.overview
    let (dot, svg) = (
      OverviewDOT(overview, addresses: addresses, language: language, house: material.house),
      OverviewSVG(overview, addresses: addresses, language: language, house: material.house)
    )
    return [
      Piece(path: path(addresses.overview(format: "dot")), text: dot.text),
      Piece(path: path(addresses.overview(format: "svg")), text: svg.text),
    ] + layouts.flatMap { pieces(of: $0, geometries[$0.map.id]) }
  }

  private func pieces(of layout: MapLayout, _ geometry: DotGeometry?) -> [Piece] {
    let theme = layout.map.id
    let dot = DOTWriter(layout, addresses: addresses, language: material.language)
    let svg = MapSVG(layout, addresses: addresses, language: material.language)
    let svgPath = path(addresses.map(theme, format: "svg"))
    return [
      Piece(path: path(addresses.map(theme, format: "dot")), text: dot.text),
      Piece {
        geometry.flatMap { svg.text($0) }.map { [OutputFile(path: svgPath, text: $0)] } ?? []
      },
    ]
  }

  private func path(_ path: String) -> String {
    SiteAddresses.path(SiteDownloads.address(path))
  }
}
