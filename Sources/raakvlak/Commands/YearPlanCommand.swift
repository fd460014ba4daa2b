import ArgumentParser
import TextFormats
import Build
import Disk
import Toolkit
import Views

/// `raakvlak report yearplan`: the skeleton of a year's implementation plan.
struct YearPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yearplan",
    abstract: Help.text(
      nl: "Geef de opzet van het uitvoeringsplan van een jaar.",
      en: "Give the outline of a year's implementation plan."),
    discussion: Help.text(
      nl: """
        De primaire punten met onderdelen, afdelingen en het geld van dat jaar, en ruimte voor wat u gaat \
        doen.

        Voorbeeld: raakvlak report yearplan 2025 > uitvoeringsplan.md
        """,
      en: """
        The primary points with sub-points, departments and the money of that year, and room for what \
        you will do.

        Example: raakvlak report yearplan 2025 > implementation.md
        """))

  @Argument(help: Help.help(nl: "Het jaar, als 2025.", en: "The year, as 2025."))
  var year: Int

  @Option(help: YearPlanFormats.help(plain: .markdown))
  var format: FormatChoice<YearPlanFormats>?

  @OptionGroup var options: ReportOptions

  func run() throws {
    let loaded = try options.editions.shown(options.load())
    let format = try options.result.format(format, in: loaded.language)
    let output = try ReportOutput(loaded, to: options.result)
    guard (1900...9999).contains(year) else {
      throw Failure(
        Phrase(
          nl: "'\(year)' is geen jaar. Schrijf het in vier cijfers, als 2025.",
          en: "'\(year)' is no year. Write it in four digits, as 2025."),
        in: loaded.language)
    }
    let report = Report.yearPlan(year, in: loaded.graph)
    try output.put(report, as: format)
  }
}
