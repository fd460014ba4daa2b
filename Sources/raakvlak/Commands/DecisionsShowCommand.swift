import ArgumentParser
import Build
import Documents
import Toolkit
import Views
import Rules

/// `raakvlak decisions`: what the departments answered to what they were asked.
struct DecisionsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Help.text(
      nl: "Toon per afdeling hoe het met de actiepunten staat.",
      en: "Show for each department how far the action points are."),
    discussion: Help.text(
      nl: """
        Met --as-of telt alleen wat op die dag bekend was; bij een antwoord zonder datum staat dan \
        'datum onbekend'. Wat onbekend is, blijft onbekend.

        Antwoorden opnemen uit ingevulde hand-outs: raakvlak decisions import --help

        Voorbeeld: raakvlak decisions --as-of 2027-06-30 --format csv > besluiten.csv
        """,
      en: """
        With --as-of only what was known on that day counts; an answer without a date shows as \
        'date unknown'. What is unknown stays unknown.

        To take in hand-outs that were filled in: raakvlak decisions import --help

        Example: raakvlak decisions --as-of 2027-06-30 --format csv > decisions.csv
        """))

  enum Format: String, ExpressibleByArgument, OutputForm {
    case text
    case md
    case csv
    case json
  }

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "De dag waarop de stand wordt bekeken: 30-6-2027 of 2027-06-30.",
      en: "The day of which the state is told: 2027-06-30 or 30-6-2027.", value: "date"),
    transform: DayOption.read)
  var asOf: Day?

  @Option(
    help: Help.help(nl: "Alleen deze afdeling.", en: "This department only.", value: "code"))
  var department: String?

  @Option(
    help: Help.help(
      nl:
        "text voor een scherm (standaard, of wat de naam van het bestand zegt), md als tekst, csv voor een rekenblad, json voor programma's.",
      en:
        "text for a screen (by default, or what the file's name says), md as text, csv for a spreadsheet, json for programs."
    ))
  var format: Format?

  @OptionGroup var editions: EditionOptions
  @OptionGroup var result: OutputOptions
  @OptionGroup var options: PlanOptions

  func run() throws {
    let loaded = try editions.answered(LoadedPlan(plan, language: options.language))
    let format = try result.form(format, plain: .text, in: loaded.language)
    let output = try result.file(sparing: loaded)
    loaded.warnOfErrors()
    let status = DecisionStatus(
      loaded.graph, asOf: asOf,
      only: try department.map { try PlanNames(loaded).departmentIndex($0) })
    let language = loaded.language
    switch format {
    case .text:
      let text = DecisionStatusText(
        language: language, style: output.style, width: output.width)
      try output.put(text.text(status))
    case .md:
      let plan = loaded.checked.plan
      let table = TableMarkdown(
        addresses: Addresses(plan), language: language, credit: Attribution(plan))
      try output.put(table.text(.decisions(status)))
    case .csv:
      try output.put(
        TableCSV(language: language).text(.decisions(status, isForPrograms: true)))
    case .json: try output.put(DecisionStatusJSON.text(status))
    }
  }
}
