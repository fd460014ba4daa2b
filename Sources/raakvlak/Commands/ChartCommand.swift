import ArgumentParser
import Documents
import Drawing
import PlanModel
import TextFormats
import Toolkit
import Views

/// `raakvlak chart`: one indicator, or several beside each other.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: Help.text(
      nl: "Teken een indicator, of alle indicatoren naast elkaar.",
      en: "Draw an indicator, or all indicators beside each other."),
    discussion: Help.text(
      nl: """
        Zonder naam alle indicatoren van het plan, of van een focusgebied; wat aandacht vraagt komt eerst.

        Voorbeelden: raakvlak chart inbraken --format svg --output inbraken.svg
        raakvlak chart --focus IV --format pdf --paper A4 --output cijfers.pdf
        """,
      en: """
        Without a name all indicators of the plan, or of a focus area; what asks for attention comes first.

        Examples: raakvlak chart burglaries --format svg --output burglaries.svg
        raakvlak chart --focus IV --format pdf --paper A4 --output figures.pdf
        """))

  @Argument(help: Help.help(nl: "De id van de indicator.", en: "The indicator's id."))
  var indicator: String?

  @Option(
    help: Help.help(
      nl: "Alleen indicatoren bij dit focusgebied of bij een doel ervan.",
      en: "Only indicators of this focus area or of a goal of it.", value: "IV"))
  var focus: String?

  @Option(
    help: Help.help(
      nl: "De dag waarop het zo staat, als 2025-06-30; zonder dag zo ver als de cijfers gaan.",
      en: "The day on which it stands so, as 2025-06-30; without it as far as the figures go.",
      value: "date"))
  var asOf: Day?

  @Option(help: ChartFormats.help(plain: .svg))
  var format: FormatChoice<ChartFormats>?

  @Option(
    help: Help.help(
      nl: "Het papier waarop meer indicatoren naast elkaar zo groot mogelijk komen.",
      en: "The paper on which several indicators are made as large as can be."))
  var paper: Paper?

  @Option(help: Help.help(nl: "Hoe het papier ligt.", en: "How the paper lies."))
  var orientation: Page.Orientation?

  @OptionGroup var options: ReportOptions

  func validate() throws {
    if indicator != nil, focus != nil || paper != nil {
      throw ValidationError(
        Help.text(
          nl: "--focus en --paper zijn voor meer indicatoren. Laat de naam weg.",
          en: "--focus and --paper are for several indicators. Leave out the name."))
    }
    if paper == nil, orientation != nil {
      throw ValidationError(
        Help.text(
          nl: "--orientation hoort bij --paper. Noem het papier: --paper A3",
          en: "--orientation belongs to --paper. Name the paper: --paper A3"))
    }
  }

  func run() throws {
    let loaded = try options.editions.shown(options.load())
    let format = try options.result.form(
      format, plain: FormatChoice(.svg), in: loaded.language
    ).format
    let output = try options.result.file(sparing: loaded)
    try output.refuseTerminal(format, stem: Phrase(nl: "grafiek", en: "chart"))
    let graph = loaded.graph
    guard !graph.plan.indicators.isEmpty else {
      throw Failure(
        Phrase(
          nl: "Het plan heeft geen cijfers. Zet ze onder `indicators`.",
          en: "The plan has no figures. List them under `indicators`."), in: loaded.language)
    }
    let context = loaded.context
    if let indicator {
      let figures = IndicatorFigures(
        try PlanNames(loaded).indicator(indicator), in: graph, asOf: asOf)
      let card = IndicatorCardSVG(figures, language: loaded.language, house: context.house)
      return try output.put(
        card.text(source: context.credit.title), as: format, title: figures.title)
    }
    let area = try focus.map { try PlanNames(loaded).focusArea($0) }
    let charts = try indices(of: area, in: loaded).map {
      IndicatorFigures($0, in: graph, asOf: asOf)
    }
    let title =
      area.flatMap { graph.node(named: $0, for: .focus) }.map { graph.description(of: $0) }
      ?? Phrase(verbatim: graph.plan.title)
    let drawing = SmallMultiplesSVG(
      Phrase(nl: "Cijfers: ", en: "Figures: ") + title, charts: charts, language: loaded.language,
      house: context.house, credit: context.credit.withoutLines)
    let page = paper.map { Page($0, orientation ?? .landscape) }
    try output.put(drawing.text(on: page), as: format, title: title(loaded.language))
  }

  /// Indicators of a focus area: its own, and those of its goals; without an area all.
  private func indices(of area: String?, in loaded: LoadedPlan) throws(Failure) -> [Int] {
    let graph = loaded.graph
    guard let area else { return Array(graph.plan.indicators.indices) }
    let aims = graph.node(named: area, for: .focus).map { graph.holders(of: $0, .focusAim) } ?? []
    let all = Set(aims + aims.flatMap { graph.targets(of: $0, .indicator) })
    let indices = graph.plan.indicators.indices.filter { all.contains(.indicator($0)) }
    guard !indices.isEmpty else {
      throw Failure(
        Phrase(
          nl: """
            Bij focusgebied \(area) staat geen indicator. Noem het onder `focus` bij een indicator of doel.
            """,
          en: """
            Focus area \(area) has no indicator. Name it under `focus` at an indicator or a goal.
            """), in: loaded.language)
    }
    return indices
  }
}

enum ChartFormats: FormatList {
  static let formats: [Format] = [.svg, .pdf, .png]
}
