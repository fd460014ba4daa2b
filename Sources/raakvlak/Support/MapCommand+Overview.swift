import Disk
import Documents
import Drawing
import PlanModel
import SourceText
import Toolkit
import Views
import Rules

extension MapCommand {
  /// A theme of that name comes first.
  func isOverview(in loaded: LoadedPlan) -> Bool {
    theme == "overview" && !loaded.checked.plan.themes.contains { $0.id.value == theme }
  }

  /// Puts the whole plan on one page, in the format that was asked for.
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
    let addresses = Addresses(loaded.checked.plan)
    let language = loaded.language
    let house = HouseStyle(loaded.checked.plan.header?.look)
    switch format {
    case .dot:
      try output.put(
        OverviewDOT(overview, addresses: addresses, language: language, house: house).text)
    case .md:
      try output.put(OverviewMarkdown(overview, addresses: addresses, language: language).text)
    case .svg, .pdf, .png:
      let svg = OverviewSVG(overview, addresses: addresses, language: language, house: house)
      if let page = drawing.page {
        let fit = svg.fit(on: page)
        Terminal.say(fit.report(of: "overview")(language))
        if let advice = fit.advice { Terminal.say(advice(language)) }
      }
      try output.put(svg.text(on: drawing.page), as: format)
    }
  }
}

extension ViewOptions {
  /// Whether no part is asked for.
  var isWhole: Bool {
    depth == nil && focus == nil && department == nil && priority == nil && !onlyStated
      && around == nil
  }
}
