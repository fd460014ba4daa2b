import ArgumentParser
import Documents
import PlanModel
import SourceText
import Toolkit
import Views
import Rules

/// `raakvlak table`: one table.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: Help.text(nl: "Geef één tabel.", en: "Give one table."),
    discussion: Help.text(
      nl: """
        De tabellen: recommendations, departments, coverage en focus-areas. Wat voor één afdeling is: \
        raakvlak handout CODE.

        Voorbeeld: raakvlak table recommendations --format csv > aanbevelingen.csv
        """,
      en: """
        The tables: recommendations, departments, coverage and focus-areas. What is for one \
        department: raakvlak handout CODE.

        Example: raakvlak table recommendations --format csv > recommendations.csv
        """))

  enum Format: String, ExpressibleByArgument, OutputForm {
    case md
    case csv
    case html
  }

  @Argument(help: Help.help(nl: "De naam van de tabel.", en: "The table's name."))
  var name = "recommendations"

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Option(
    help: Help.help(
      nl:
        "md als tekst (standaard, of wat de naam van het bestand zegt), csv voor een rekenblad, html als pagina.",
      en:
        "md as text (by default, or what the file's name says), csv for a spreadsheet, html as a page."
    ))
  var format: Format?

  @OptionGroup var result: OutputOptions
  @OptionGroup var options: PlanOptions

  func run() throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    let format = try result.form(format, plain: .md, in: loaded.language)
    let output = try result.file(sparing: loaded)
    loaded.warnOfErrors()
    let plan = loaded.checked.plan
    let addresses = Addresses(plan)
    guard let wanted = PlanTable(rawValue: name.lowercased()) else {
      throw Failure.choice(
        of: Phrase(nl: "tabel", en: "table"), given: name,
        among: PlanTable.allCases.map(\.rawValue), in: loaded.language)
    }
    let table = wanted.table(of: loaded.graph)
    let credit = Credit(plan)
    let language = loaded.language
    switch format {
    case .csv: try output.put(TableCSV(language: language).text(table))
    case .md:
      try output.put(
        TableMarkdown(addresses: addresses, language: language, credit: credit).text(table))
    case .html:
      try output.put(
        TableHTML(addresses: addresses, language: language, credit: credit).text(table))
    }
  }
}
