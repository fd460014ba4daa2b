import ArgumentParser
import PlanFiles
import PlanFormats
import PlanModel
import PlanRules
import PlanViews
import SourceText
import Wording

/// `raakvlak map`: one mindmap on standard output.
struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: Help.text(
      nl: "Geef de mindmap van één thema.", en: "Give the mindmap of one theme."),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak map woningnood --format svg > woningnood.svg",
      en: "Example: raakvlak map housing --format svg > housing.svg"))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot
    case svg
    case md
  }

  @Argument(
    help: Help.help(
      nl: "De naam van het thema, of overview voor het hele plan op één blad.",
      en: "The theme's id, or overview for the whole plan on one page."))
  var theme: String?

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "dot voor Graphviz, svg als tekening, md als tekst.",
      en: "dot for Graphviz, svg as a drawing, md as text."))
  var format = Format.md

  @OptionGroup var options: PlanOptions

  func run() async throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    loaded.warnOfErrors()
    if isOverview(in: loaded) { return Terminal.put(overview(of: loaded)) }
    let map = Mindmap(theme: try chosen(in: loaded), in: loaded.graph)
    let addresses = Addresses(loaded.checked.plan)
    switch format {
    case .dot:
      Terminal.put(DOTWriter(map, addresses: addresses, language: loaded.language).text)
    case .md:
      Terminal.put(OutlineMarkdown(map, addresses: addresses, language: loaded.language).text)
    case .svg:
      let drawing = Products.Drawing(map, addresses: addresses, language: loaded.language)
      switch await Drawings.draw(drawing, with: DotRunner()) {
      case .success(let svg): Terminal.put(svg)
      case .failure(let error): throw Failure(error.message, .outside, in: loaded.language)
      }
    }
  }

  /// A theme of that name comes first.
  private func isOverview(in loaded: LoadedPlan) -> Bool {
    theme == "overview" && !loaded.checked.plan.themes.contains { $0.id.value == theme }
  }

  private func overview(of loaded: LoadedPlan) -> String {
    let overview = Overview(loaded.graph)
    let addresses = Addresses(loaded.checked.plan)
    return switch format {
    case .dot: OverviewDOT(overview, addresses: addresses, language: loaded.language).text
    case .md: OverviewMarkdown(overview, addresses: addresses, language: loaded.language).text
    case .svg: OverviewSVG(overview, addresses: addresses, language: loaded.language).text
    }
  }

  private func chosen(in loaded: LoadedPlan) throws(Failure) -> Int {
    let ids = loaded.checked.plan.themes.map(\.id.value)
    if theme == nil, ids.count == 1 { return 0 }
    if let theme, let place = ids.firstIndex(of: theme) { return place }
    throw .choice(of: Catalogue.theme, given: theme, among: ids, in: loaded.language)
  }
}
