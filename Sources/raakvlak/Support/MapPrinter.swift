import Build
import Disk
import Documents
import Drawing
import Toolkit
import Views

/// Draws one map, on paper if requested, and reports its fit and warnings.
struct MapPrinter {
  let map: Mindmap
  let context: RenderContext
  /// Nil when the form is free, which only paper uses.
  let form: MapSetting.Form?
  let runner = DotRunner()

  private var language: Language { context.language }

  /// Drawing as SVG.
  func svg(_ setting: MapSetting, on page: Page?) throws(Failure) -> String {
    let size = MapSize(cards: map.nodes.count)
    if let warning = size.warning { Terminal.say("\(map.id): \(warning(language))") }
    do throws(DotError) {
      guard !size.isTooLarge else { throw DotError.tooLarge(size) }
      guard let page else {
        return try whole(drawing(setting).svg(geometry(setting)))
      }
      let (fit, geometry) = try search(setting, page)
      Terminal.say(fit.report(of: map.id)(language))
      if let advice = fit.advice { Terminal.say(advice(language)) }
      return try whole(drawing(fit.setting).svg(geometry, on: page))
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
  }

  /// Lays out every allowed setting; returns the one with the largest type.
  private func search(_ setting: MapSetting, _ page: Page) throws(DotError)
    -> (PageFit, DotGeometry)
  {
    var fits: [PageFit] = []
    var layouts: [MapSetting: DotGeometry] = [:]
    // A map with a size warning gets one layout: ten would take minutes and none be readable.
    let isLarge = MapSize(cards: map.nodes.count).warning != nil
    for candidate in isLarge ? [setting] : PageFit.candidates(setting, form: form) {
      let geometry = try geometry(candidate)
      fits.append(try whole(drawing(candidate).fit(geometry, on: page)))
      layouts[candidate] = geometry
    }
    let best = try whole(PageFit.best(of: fits))
    return (best, try whole(layouts[best.setting]))
  }

  private func geometry(_ setting: MapSetting) throws(DotError) -> DotGeometry {
    let layout = MapLayout(map, setting: setting)
    return try runner.geometry(of: LayoutRequest(layout, context.addresses, language).dot)
  }

  private func drawing(_ setting: MapSetting) -> MapDrawing {
    MapDrawing(
      MapLayout(map, setting: setting), addresses: context.addresses, language: language)
  }

  /// Unwraps a part that is missing only when the layout is not that of this map.
  private func whole<Part>(_ part: Part?) throws(DotError) -> Part {
    guard let part else { throw .otherMap }
    return part
  }
}
