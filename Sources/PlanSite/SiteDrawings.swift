import PlanFormats
import PlanModel
import PlanViews

/// The drawings to download from the site. They are those of a build, but lead to the site's pages.
struct SiteDrawings {
  let material: SiteMaterial
  /// Where everything stands in the map of each theme that could be laid out, by its id.
  let geometries: [String: DotGeometry]

  /// By the path that the drawing has in a build.
  var texts: [String: String] {
    let pages = material.addresses
    let addresses = Addresses(material.plan) { pages.link(to: $0) }
    let language = material.language
    let setting = MapSetting(house: material.house)
    let overview = material.overview
    var texts = [
      addresses.overview(format: "svg"): OverviewSVG(
        overview, addresses: addresses, language: language, house: material.house
      ).text,
      addresses.overview(format: "dot"): OverviewDOT(
        overview, addresses: addresses, language: language, house: material.house
      ).text,
    ]
    for map in material.maps {
      texts[addresses.map(map.id, format: "dot")] =
        DOTWriter(map, addresses: addresses, language: language, setting: setting).text
      texts[addresses.map(map.id, format: "svg")] = geometries[map.id].flatMap {
        MapSVG(map, addresses: addresses, language: language, setting: setting).text($0)
      }
    }
    return texts
  }
}
