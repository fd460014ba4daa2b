import ArgumentParser
import Build
import Disk
import Documents
import Drawing
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Rules

/// `raakvlak map`: one mindmap.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: Help.text(
      nl: "Geef de mindmap van één thema.", en: "Give the mindmap of one theme."),
    discussion: Help.text(
      nl: """
        Voorbeelden: raakvlak map woningnood --format pdf --paper A3 --output woningnood.pdf
        raakvlak map woningnood --focus IV --depth 2
        raakvlak map --around huiselijk-geweld --format svg
        raakvlak map woningnood --booklet --base-url https://veilig.example.nl/ --output boekje.pdf
        """,
      en: """
        Examples: raakvlak map housing --format pdf --paper A3 --output housing.pdf
        raakvlak map housing --focus IV --depth 2
        raakvlak map --around domestic-violence --format svg
        raakvlak map housing --booklet --base-url https://safe.example.org/ --output booklet.pdf
        """))

  @Argument(
    help: Help.help(
      nl: "De naam van het thema, of overview voor het hele plan op één blad.",
      en: "The theme's id, or overview for the whole plan on one page."))
  var theme: String?

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Option(help: MapFormats.help(plain: .markdown))
  var format: FormatChoice<MapFormats>?

  @OptionGroup var booklet: BookletOptions

  @OptionGroup var view: ViewOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var result: OutputOptions

  @OptionGroup var options: PlanOptions

  func validate() throws { try booklet.validate(theme: theme) }

  func run() throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    if booklet.isWanted { return try putBooklet(of: loaded) }
    let format = try result.format(format, in: loaded.language)
    if let problem = drawing.problem(with: format) { throw Failure(problem, in: loaded.language) }
    let output = try result.file(sparing: loaded)
    try output.refuseTerminal(format, stem: Phrase(nl: "kaart", en: "map"))
    loaded.warnOfErrors()
    if isOverview(in: loaded) { return try putOverview(of: loaded, as: format, to: output) }
    let map = try view.map(of: theme, in: loaded)
    var context = loaded.context
    context.addresses.base = booklet.base
    let setting = drawing.setting(for: format, house: context.house)
    if let renderer = MapRenderers.of(format), !renderer.needsLayout {
      let map = LaidOutMap(MapLayout(map, setting: setting), nil)
      return try output.put(renderer.text(of: map, context) ?? "")
    }
    let printer = MapPrinter(map: map, context: context, form: drawing.form)
    try output.put(
      printer.svg(setting, on: drawing.pages), as: format,
      title: "\(map.nodes.first?.label ?? map.id) – \(map.planTitle)")
  }
}
