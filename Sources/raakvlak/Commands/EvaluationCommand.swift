import ArgumentParser
import TextFormats
import Build
import Disk
import PlanModel
import Toolkit
import Views

/// `raakvlak report evaluation`: the results of the advice.
struct EvaluationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluation",
    abstract: Help.text(
      nl: "Geef wat er van het advies aan de afdelingen kwam.",
      en: "Give what became of the advice to the departments."),
    discussion: Help.text(
      nl: """
        Per afdeling, focusgebied en thema: hoeveel secundaire punten zijn overgenomen, afgewezen of nog \
        open, met de redenen. In CSV staan de aantallen, of met --answers de antwoorden.

        Voorbeeld: raakvlak report evaluation --as-of 2025-06-30 --format html --output evaluatie.html
        """,
      en: """
        By department, focus area and theme: how many secondary points were taken over, declined or are \
        open, with the reasons. In CSV the numbers are given, or with --answers the answers.

        Example: raakvlak report evaluation --as-of 2025-06-30 --format html --output evaluation.html
        """))

  @Option(
    help: Help.help(
      nl: "De dag waarop het zo stond, als 2025-06-30; zonder dag de laatste antwoorden.",
      en: "The day on which it stood so, as 2025-06-30; without it the last answers.",
      value: "date"))
  var asOf: Day?

  @Option(help: EvaluationFormats.help(plain: .markdown))
  var format: FormatChoice<EvaluationFormats>?

  @Flag(
    help: Help.help(
      nl: "In CSV de antwoorden in plaats van de aantallen.",
      en: "In CSV the answers instead of the numbers."))
  var answers = false

  @OptionGroup var options: ReportOptions

  func run() throws {
    let loaded = try options.editions.answered(options.load())
    let format = try options.result.format(format, in: loaded.language)
    let output = try ReportOutput(loaded, to: options.result)
    let report = Report.evaluation(Evaluation(loaded.graph, asOf: asOf), in: loaded.graph)
    try output.put(
      report, as: format,
      table: report.tables.first { $0.name == (answers ? "evaluation-answers" : "evaluation") })
  }
}

extension Day: ExpressibleByArgument {
  /// Parses `2025-06-30` and `30-6-2025`.
  public init?(argument: String) {
    guard case .day(let day) = WrittenDay(argument) else { return nil }
    self = day
  }
}
