import ArgumentParser
import Disk
import Documents
import Drawing
import PlanModel
import SourceText
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
        """,
      en: """
        Examples: raakvlak map housing --format pdf --paper A3 --output housing.pdf
        raakvlak map housing --focus IV --depth 2
        raakvlak map --around domestic-violence --format svg
        """))

  enum Format: String, ExpressibleByArgument, OutputForm {
    case dot
    case svg
    case md
    case pdf
    case png

    /// Whether rsvg-convert makes it of our SVG.
    var isMadeBySVG: Bool { self == .pdf || self == .png }
    var isDrawing: Bool { self == .svg || isMadeBySVG }
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
      nl:
        "md als tekst (standaard, of wat de naam van het bestand zegt), dot voor Graphviz, svg, pdf of png als tekening.",
      en:
        "md as text (by default, or what the file's name says), dot for Graphviz, svg, pdf or png as a drawing."
    ))
  var format: Format?

  @OptionGroup var view: ViewOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var result: OutputOptions

  @OptionGroup var options: PlanOptions

  func run() throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    let format = try result.form(format, plain: .md, in: loaded.language)
    if let problem = drawing.problem(with: format) { throw Failure(problem, in: loaded.language) }
    let output = try result.file(sparing: loaded)
    try output.refuseTerminal(format)
    loaded.warnOfErrors()
    if isOverview(in: loaded) { return try putOverview(of: loaded, as: format, to: output) }
    let map = try view.map(of: theme, in: loaded)
    let addresses = Addresses(loaded.checked.plan)
    let setting = drawing.setting(
      for: format, house: HouseStyle(loaded.checked.plan.header?.look))
    switch format {
    case .dot:
      try output.put(
        DOTWriter(map, addresses: addresses, language: loaded.language, setting: setting).text)
    case .md:
      try output.put(OutlineMarkdown(map, addresses: addresses, language: loaded.language).text)
    case .svg, .pdf, .png:
      let printer = MapPrinter(
        map: map, addresses: addresses, language: loaded.language, form: drawing.form)
      try output.put(printer.svg(setting, on: drawing.page), as: format)
    }
  }
}
