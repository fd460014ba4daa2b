package import PlanFormats
package import PlanModel
package import PlanRules
import PlanViews
package import Wording
import SourceText

/// The site of a plan: pages, styles and scripts, all in one folder.
package struct Site {
  private let material: SiteMaterial
  private let downloads: SiteDownloads

  /// - Parameter made: what else is made of the plan; of it the site offers what is for programs, as
  ///   a copy in a folder of its own, so that the site's folder can be published by itself.
  package init(
    of graph: PlanGraph, findings: [Finding], made: [OutputFile], language: Language
  ) {
    downloads = SiteDownloads(of: made)
    var seen: Set<String> = []
    let themes = graph.plan.themes.indices.filter {
      seen.insert(graph.plan.themes[$0].id.value).inserted
    }
    material = SiteMaterial(
      graph, findings: findings, maps: themes.map { Mindmap(theme: $0, in: graph) },
      downloads: downloads.paths, language: language)
  }

  /// The drawing of a theme's map as it stands in its page; it waits for the geometry that `dot`
  /// computes for that map.
  package func drawing(of theme: String) -> MapSVG? {
    material.maps.first { $0.id == theme }.map(drawing)
  }

  private func drawing(of map: Mindmap) -> MapSVG {
    let addresses = material.addresses
    return MapSVG(
      inPage: map, language: material.language, setting: MapSetting(house: material.house),
      destination: { addresses.link(to: $0) })
  }

  /// Every file of the site, with the drawings that could be laid out.
  ///
  /// - Parameter geometries: where `dot` put everything in the map of a theme, by the theme's id.
  package func files(laidOut geometries: [String: DotGeometry]) -> [OutputFile] {
    files(
      drawings: material.maps.reduce(into: [:]) { drawings, map in
        drawings[map.id] = geometries[map.id].flatMap { drawing(of: map).text($0) }
      }) + downloads.files(SiteDrawings(material: material, geometries: geometries))
  }

  /// Every file of the site.
  ///
  /// - Parameter drawings: the drawings of the themes' maps as SVG, by the theme's id. The page of
  ///   a theme without one says so.
  package func files(drawings: [String: String]) -> [OutputFile] {
    pages(drawings).map { $0.file(material) } + SiteAssets.files(material.house)
      + [SearchIndex(material: material).file]
  }

  private func pages(_ drawings: [String: String]) -> [SitePage] {
    let plan = material.plan
    return [StartPage(material: material).page]
      + material.maps.map { ThemePage(material: material, map: $0, drawing: drawings[$0.id]).page }
      + [PointsPage(material: material).page]
      + plan.actionPoints.indices.map { PointPage(material: material, index: $0).page }
      + plan.focusAreas.indices.map { FocusPage(material: material, index: $0).page }
      + [DepartmentsPage(material: material).page]
      + plan.departments.indices.map { DepartmentPage(material: material, index: $0).page }
      + [
        MatrixPage(material: material).page, CheckPage(material: material).page,
        DataPage(material: material).page, AccessibilityPage(material: material).page,
      ]
  }
}
