import Disk
import Documents
import Build
import Drawing
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Rules

extension MapCommand {
  /// A theme of that name has precedence.
  func isOverview(in loaded: LoadedPlan) -> Bool {
    theme == "overview" && !loaded.checked.plan.themes.contains { $0.id.value == theme }
  }

  /// Writes the overview of the whole plan, in the requested format.
  func putOverview(
    of loaded: LoadedPlan, as format: Format, to output: CommandOutput
  ) throws(Failure) {
    guard drawing.keepsForm else {
      throw Failure(
        Phrase(
          nl:
            "Het overzicht heeft een vaste vorm en eigen kleuren; --form en --look gelden niet.",
          en:
            "The overview has a form and colours of its own; --form and --look do not apply."
        ), in: loaded.language)
    }
    guard view.isWhole else {
      throw Failure(
        Phrase(
          nl: "Het overzicht toont altijd het hele plan; kies een thema om een deel te tonen.",
          en: "The overview always shows the whole plan; name a theme to show a part."),
        in: loaded.language)
    }
    let overview = Overview(loaded.graph)
    var context = loaded.context
    context.addresses.base = booklet.base
    if let renderer = MapRenderers.of(format), !renderer.needsLayout {
      guard let text = renderer.text(of: overview, context) else {
        throw Failure(
          Phrase(
            nl: "Het overzicht is er niet als \(format.name); een thema wel.",
            en: "The overview does not come as \(format.name); a theme does."),
          in: loaded.language)
      }
      return try output.put(text)
    }
    let overviewDrawing = OverviewDrawing(
      overview, addresses: context.addresses, language: context.language, house: context.house)
    // On paper it is one A3, as its form is.
    let page = drawing.broadPage ?? (format == .pdf ? Page(.a3, .landscape) : nil)
    if let page {
      let fit = overviewDrawing.fit(on: page)
      Terminal.say(fit.report(of: "overview")(loaded.language))
      if let advice = fit.advice { Terminal.say(advice(loaded.language)) }
    }
    let title = Phrase(nl: "Overzicht", en: "Overview")(loaded.language)
    try output.put(
      overviewDrawing.svg(on: page), as: format, title: "\(title) – \(context.credit.title)")
  }
}

extension ViewOptions {
  /// Whether the options select no part.
  var isWhole: Bool {
    depth == nil && focus == nil && department == nil && priority == nil && !onlyStated
      && around == nil
  }
}
