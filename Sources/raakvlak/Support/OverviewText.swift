import PlanFormats
import PlanModel
import PlanRules
import PlanViews
import SourceText
import Wording

extension MapCommand {
  /// A theme of that name comes first.
  func isOverview(in loaded: LoadedPlan) -> Bool {
    theme == "overview" && !loaded.checked.plan.themes.contains { $0.id.value == theme }
  }

  /// The whole plan on one page, in the form that was asked for.
  func overview(of loaded: LoadedPlan) throws(Failure) -> String {
    guard view.isWhole else {
      throw Failure(
        Phrase(
          nl: "Het overzicht toont altijd het hele plan; kies een thema om een deel te tonen.",
          en: "The overview always shows the whole plan; name a theme to show a part."),
        in: loaded.language)
    }
    let overview = Overview(loaded.graph)
    let addresses = Addresses(loaded.checked.plan)
    return switch format {
    case .dot: OverviewDOT(overview, addresses: addresses, language: loaded.language).text
    case .md: OverviewMarkdown(overview, addresses: addresses, language: loaded.language).text
    case .svg: OverviewSVG(overview, addresses: addresses, language: loaded.language).text
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
