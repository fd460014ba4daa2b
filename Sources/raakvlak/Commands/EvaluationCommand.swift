import ArgumentParser
import Disk
import PlanModel
import Toolkit
import Views

/// `raakvlak report evaluation`: what became of the advice.
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

  enum Format: String, ExpressibleByArgument, OutputForm {
    case md
    case html
    case csv
    case svg
    case docx
    case odt
  }

  @Option(
    help: Help.help(
      nl: "De dag waarop het zo stond, als 2025-06-30; zonder dag de laatste antwoorden.",
      en: "The day on which it stood so, as 2025-06-30; without it the last answers.",
      value: "date"))
  var asOf: Day?

  @Option(
    help: Help.help(
      nl:
        "md als tekst (standaard, of wat de naam van het bestand zegt), html als pagina, csv voor een rekenblad, svg voor de grafiek, docx of odt als document (met Pandoc).",
      en:
        "md as text (by default, or what the file's name says), html as a page, csv for a spreadsheet, svg for the chart, docx or odt as a document (with Pandoc)."
    ))
  var format: Format?

  @Flag(
    help: Help.help(
      nl: "In CSV de antwoorden in plaats van de aantallen.",
      en: "In CSV the answers instead of the numbers."))
  var answers = false

  @OptionGroup var options: ReportOptions

  func run() throws {
    let loaded = try options.load()
    let format = try options.result.form(format, plain: .md, in: loaded.language)
    let output = try ReportOutput(loaded, to: options.result)
    let report = Report.evaluation(Evaluation(loaded.graph, asOf: asOf), in: loaded.graph)
    switch format {
    case .md: try output.putMarkdown(report)
    case .docx: try output.putDocument(report, .docx)
    case .odt: try output.putDocument(report, .odt)
    case .html: try output.putPage(report)
    case .csv:
      guard let table = answers ? report.tables.last : report.tables.first else {
        throw Self.noAdvice(loaded.language)
      }
      try output.putCSV(table)
    case .svg:
      guard let chart = report.charts.first else { throw Self.noAdvice(loaded.language) }
      try output.putDrawing(chart)
    }
  }

  private static func noAdvice(_ language: Language) -> Failure {
    Failure(
      Phrase(
        nl: """
          Er is niets te tellen: geen secundair punt in het plan noemt een afdeling. Zet bij de punten \
          `priority: secondary` en `departments`.
          """,
        en: """
          There is nothing to count: no secondary point in the plan names a department. Give the points \
          `priority: secondary` and `departments`.
          """), in: language)
  }
}

extension Day: ExpressibleByArgument {
  /// Reads `2025-06-30` and `30-6-2025`.
  public init?(argument: String) {
    guard case .day(let day) = WrittenDay(argument) else { return nil }
    self = day
  }
}
