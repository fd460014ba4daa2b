import ArgumentParser
import TextFormats
import Build
import Disk
import PlanModel
import Toolkit
import Views

/// `raakvlak report figures`: the state of the indicators.
struct FiguresReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: Help.text(
      nl: "Geef hoe de cijfers van het plan ervoor staan.",
      en: "Give how the plan's figures stand."),
    discussion: Help.text(
      nl: """
        Eerst welke streefwaarden niet zijn gehaald, dan de andere, dan elke indicator met zijn lijn en \
        zijn cijfers: de stof voor een halfjaarlijkse brief aan de raad. In CSV staan alle streefwaarden.

        Voorbeeld: raakvlak report figures --as-of 2025-06-30 --format docx --output stand.docx
        """,
      en: """
        First which targets are not met, then the others, then each indicator with its line and its \
        figures: what a half-yearly letter to the council needs. In CSV all targets are given.

        Example: raakvlak report figures --as-of 2025-06-30 --format docx --output figures.docx
        """))

  @Option(
    help: Help.help(
      nl: "De dag waarop het zo staat, als 2025-06-30; zonder dag zo ver als de cijfers gaan.",
      en: "The day on which it stands so, as 2025-06-30; without it as far as the figures go.",
      value: "date"))
  var asOf: Day?

  @Option(help: EvaluationFormats.help(plain: .markdown))
  var format: FormatChoice<EvaluationFormats>?

  @OptionGroup var options: ReportOptions

  func run() throws {
    let loaded = try options.editions.shown(options.load())
    let format = try options.result.format(format, in: loaded.language)
    let output = try ReportOutput(loaded, to: options.result)
    let report = Report.figures(loaded.graph, asOf: asOf)
    try output.put(report, as: format, table: .targets(loaded.graph, asOf: asOf))
  }
}

/// `raakvlak report progress`: what one report says.
struct ProgressReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: Help.text(
      nl: "Geef wat een verslag zegt over doelen, resultaten en punten.",
      en: "Give what a report says of goals, results and points."),
    discussion: Help.text(
      nl: """
        De oordelen van dat verslag naast die van eerdere, en wat het erbij schrijft. In CSV staat alles \
        wat de verslagen zeggen.

        Voorbeeld: raakvlak report progress --report jv2022 --format html --output voortgang.html
        """,
      en: """
        The ratings of that report beside those of earlier ones, and what it writes. In CSV all that the \
        reports say is given.

        Example: raakvlak report progress --report jv2022 --format html --output progress.html
        """))

  @Option(
    help: Help.help(
      nl: "De id van het verslag, zoals het plan hem noemt; zonder id het nieuwste.",
      en: "The id of the report, as the plan has it; without it the newest."))
  var report: String?

  @Option(help: EvaluationFormats.help(plain: .markdown))
  var format: FormatChoice<EvaluationFormats>?

  @OptionGroup var options: ReportOptions

  func run() throws {
    let loaded = try options.editions.shown(options.load())
    let format = try options.result.format(format, in: loaded.language)
    let output = try ReportOutput(loaded, to: options.result)
    // First: without reports no id can be right, and there is nothing to choose from.
    let newest = try newest(loaded)
    let index = try report.map { try PlanNames(loaded).report($0) } ?? newest
    try output.put(
      .progress(index, in: loaded.graph), as: format, table: .progress(of: loaded.graph))
  }

  /// The report that the plan's overview has last.
  private func newest(_ loaded: LoadedPlan) throws(Failure) -> Int {
    guard case .report(let index)? = ProgressOverview(loaded.graph).reports.last?.node else {
      throw Failure(
        Phrase(
          nl: "Het plan heeft geen verslagen. Zet ze onder `reports`.",
          en: "The plan has no reports. List them under `reports`."), in: loaded.language)
    }
    return index
  }
}
