import Documents
import Drawing
import PlanModel
import Rules
import Site
import TextFormats
package import Toolkit
import Views

/// Drawing of which a picture is made, for previews of a page that is shared.
package struct SharedDrawing: Sendable {
  /// Path of the picture.
  package let path: String
  /// Address of the page whose picture it is.
  package let page: String
  package let svg: Result<String, LayoutProblem>
  /// Size in pixels; nil for the drawing's own.
  package let size: (width: Int, height: Int)?
}

extension Pipeline {
  /// Drawings of the overview, first, and of each map.
  ///
  /// A map shows its main branches only: a preview is a few hundred pixels wide.
  package static func sharedDrawings(
    of checked: CheckedPlan, _ language: Language, _ layouts: Layouts
  ) -> [SharedDrawing] {
    let plan = checked.plan
    let house = HouseStyle(plan.header?.look)
    let overview = OverviewDrawing(
      Overview(checked.graph), addresses: Addresses(plan), language: language, house: house)
    var drawings = [
      SharedDrawing(
        path: SiteSettings.picture, page: Addresses.start, svg: .success(overview.svg()), size: nil)
    ]
    var top = MapView()
    top.depth = 1
    var setting = MapSetting(house: house)
    setting.look = .light
    let whole = plan.themes.indices.map { Mindmap(theme: $0, in: checked.graph) }
    let addresses = Addresses(plan, maps: whole)
    // Of themes with the same id only the first is drawn.
    var pages: Set<String> = []
    let maps = whole.filter {
      $0.nodes.count > 1 && pages.insert(addresses.theme($0.id)).inserted
    }.map { MapLayout(top.applied(to: $0), setting: setting) }
    let answers = layouts(maps.map { LayoutRequest($0, addresses, language) })
    for (layout, answer) in zip(maps, answers) {
      let drawing = MapDrawing(layout, addresses: addresses, language: language)
      drawings.append(
        SharedDrawing(
          path: addresses.map(layout.map.id, format: "png"),
          page: addresses.theme(layout.map.id),
          svg: answer.flatMap { geometry in
            drawing.svg(geometry).map { .success($0) } ?? .failure(.otherMap)
          }, size: Self.previewSize))
    }
    return drawings
  }

  /// Size in pixels that programs with previews advise.
  private static let previewSize = (width: 1_200, height: 630)
}
