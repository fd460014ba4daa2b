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
      nl: """
        Voorbeelden: raakvlak map woningnood --format svg > woningnood.svg
        raakvlak map woningnood --focus IV --depth 2
        raakvlak map --around huiselijk-geweld --format svg
        """,
      en: """
        Examples: raakvlak map housing --format svg > housing.svg
        raakvlak map housing --focus IV --depth 2
        raakvlak map --around domestic-violence --format svg
        """))

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

  @OptionGroup var view: ViewOptions

  @OptionGroup var options: PlanOptions

  func run() async throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    loaded.warnOfErrors()
    if isOverview(in: loaded) { return Terminal.put(try overview(of: loaded)) }
    let map = try view.map(of: theme, in: loaded)
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
}
