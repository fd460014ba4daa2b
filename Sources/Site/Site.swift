package import Documents
package import Drawing
package import Findings
package import PlanModel
package import Toolkit
import SourceText
import Views

/// The site of a plan: pages, styles and scripts, all in one folder.
package struct Site: Sendable {
  private let material: SiteMaterial
  private let layouts: [MapLayout]
  private let drawings: SiteDrawings
  /// What is copied of a build, for who publishes the site's folder by itself.
  package let downloads: SiteDownloads

  /// - Parameter layouts: the map of every theme, as a build has them for its drawings.
  package init(
    of graph: PlanGraph, findings: [Finding], layouts: [MapLayout], language: Language
  ) {
    self.layouts = layouts
    material = SiteMaterial(
      graph, findings: findings, maps: layouts.map(\.map), language: language)
    drawings = SiteDrawings(material, layouts)
    downloads = SiteDownloads(drawings: drawings.paths)
  }

  /// The drawing of a map as it stands in its page; it waits for the geometry that `dot` computes.
  package func drawing(of layout: MapLayout) -> MapSVG {
    let addresses = material.addresses
    return MapSVG(
      inPage: layout, language: material.language, destination: { addresses.link(to: $0) })
  }

  /// Every file of the site but the copies, with the drawings that could be laid out.
  ///
  /// - Parameters:
  ///   - geometries: where `dot` put everything in the map of a theme, by the theme's id. The page of
  ///     a theme without one says so.
  ///   - made: the paths of what a build made of the plan, of which the site offers what is for
  ///     programs.
  package func pieces(
    laidOut geometries: [String: DotGeometry], offering made: [String]
  ) -> [Piece] {
    var material = material
    material.offer(made.filter(SiteDownloads.offers))
    return pages(material, geometries) + SiteAssets.pieces(material.house)
      + [SearchIndex(material: material).piece] + drawings.pieces(laidOut: geometries)
  }

  private func pages(
    _ material: SiteMaterial, _ geometries: [String: DotGeometry]
  ) -> [Piece] {
    func piece(_ page: @escaping @Sendable () -> SitePage) -> Piece {
      Piece { [page().file(material)] }
    }
    let plan = material.plan
    let maps = layouts.map { layout in
      let (drawing, geometry) = (drawing(of: layout), geometries[layout.map.id])
      return piece {
        ThemePage(
          material: material, layout: layout, drawing: geometry.flatMap { drawing.text($0) }
        ).page
      }
    }
    return [piece { StartPage(material: material).page }] + maps
      + [piece { PointsPage(material: material).page }]
      + plan.actionPoints.indices.map { i in piece { PointPage(material: material, index: i).page }
      }
      + plan.focusAreas.indices.map { i in piece { FocusPage(material: material, index: i).page } }
      + [piece { DepartmentsPage(material: material).page }]
      + plan.departments.indices.map { i in
        piece { DepartmentPage(material: material, index: i).page }
      } + [
        piece { MatrixPage(material: material).page }, piece { CheckPage(material: material).page },
        piece { DataPage(material: material).page },
        piece { AccessibilityPage(material: material).page },
      ]
  }
}
