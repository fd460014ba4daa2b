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

  private var language: Language { context.language }

  /// Drawing as SVG.
  func svg(_ setting: MapSetting, on pages: [Page]) throws(Failure) -> String {
    if let warning = MapSize(cards: map.nodes.count).warning {
      Terminal.say("\(map.id): \(warning(language))")
    }
    let drawn: DrawnMap
    do throws(LayoutProblem) {
      drawn = try Pipeline.draw(
        map, setting, form: form, on: pages, context, GraphvizLayouts.make())
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    if let fit = drawn.fit {
      Terminal.say(fit.report(of: map.id)(language))
      if let advice = fit.advice { Terminal.say(advice(language)) }
    }
    return drawn.svg
  }
}
