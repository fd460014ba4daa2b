import PlanFormats
import PlanSite

extension LoadedPlan {
  /// The site of this plan, with the drawings that could be laid out.
  ///
  /// - Parameter downloads: the paths of what stands beside the site.
  func siteFiles(drawn: Drawings, downloads: [String]) -> [OutputFile] {
    let site = Site(of: graph, findings: findings, downloads: downloads, language: language)
    let drawings = drawn.geometries.compactMap { theme, geometry in
      site.drawing(of: theme)?.text(geometry).map { (theme, $0) }
    }
    return site.files(drawings: Dictionary(drawings) { first, _ in first })
  }
}
