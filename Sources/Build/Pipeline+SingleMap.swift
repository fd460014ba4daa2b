package import Documents
package import Drawing
package import Views

/// One map as a drawing, on paper if requested.
package struct DrawnMap: Sendable {
  package let svg: String
  /// Fit on paper; nil for a drawing that is as large as it needs.
  package let fit: PageFit?
}

extension Pipeline {
  /// Draws one map; on paper with the largest type of all settings and sheets that are tried.
  ///
  /// - Parameters:
  ///   - form: the only form to try on paper; nil for all that suit it.
  ///   - pages: sheets to try, the best looking first; none for a drawing that is as large as it needs.
  package static func draw(
    _ map: Mindmap, _ setting: MapSetting, form: MapSetting.Form?, on pages: [Page],
    _ context: RenderContext, _ layouts: Layouts
  ) throws(LayoutProblem) -> DrawnMap {
    let size = MapSize(cards: map.nodes.count)
    // Before any layout: settings of a map that is too large would be measured for nothing.
    guard !size.isTooLarge else { throw LayoutProblem(size.refusal) }
    // A map with a size warning gets one layout: ten would take minutes and none be readable.
    let settings =
      pages.isEmpty || size.warning != nil ? [setting] : PageFit.candidates(setting, form: form)
    let maps = settings.map { MapLayout(map, setting: $0) }
    let answers = layouts(maps.map { LayoutRequest($0, context.addresses, context.language) })
    var drawn: [(drawing: MapDrawing, geometry: DotGeometry)] = []
    for (layout, answer) in zip(maps, answers) {
      let drawing = MapDrawing(layout, addresses: context.addresses, language: context.language)
      drawn.append((drawing, try answer.get()))
    }
    guard !pages.isEmpty else {
      guard let only = drawn.first, let svg = only.drawing.svg(only.geometry) else {
        throw .otherMap
      }
      return DrawnMap(svg: svg, fit: nil)
    }
    var fits: [(fit: PageFit, index: Int)] = []
    for page in pages {
      for (index, (drawing, geometry)) in drawn.enumerated() {
        guard let fit = drawing.fit(geometry, on: page) else { throw .otherMap }
        fits.append((fit, index))
      }
    }
    guard let best = PageFit.best(of: fits.map(\.fit)),
      let kept = fits.first(where: {
        $0.fit.setting == best.setting && $0.fit.page == best.page
      }).map({ drawn[$0.index] }),
      let svg = kept.drawing.svg(kept.geometry, on: best.page)
    else { throw .otherMap }
    return DrawnMap(svg: svg, fit: best)
  }
}
