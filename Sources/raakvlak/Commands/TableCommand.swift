import ArgumentParser
import PlanFormats
import PlanModel
import PlanRules
import PlanViews
import SourceText
import Wording

/// `raakvlak table`: one table on standard output.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: Help.text(nl: "Geef één tabel.", en: "Give one table."),
    discussion: Help.text(
      nl: """
        De tabellen: recommendations, departments, coverage, focus-areas, en secondary/CODE voor het \
        advies aan één afdeling.

        Voorbeeld: raakvlak table recommendations --format csv > aanbevelingen.csv
        """,
      en: """
        The tables: recommendations, departments, coverage, focus-areas, and secondary/CODE for the \
        advice to one department.

        Example: raakvlak table recommendations --format csv > recommendations.csv
        """))

  enum Format: String, ExpressibleByArgument, CaseIterable {
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
      nl: "md als tekst, csv voor een rekenblad, html als pagina.",
      en: "md as text, csv for a spreadsheet, html as a page."))
  var format = Format.md

  @OptionGroup var options: PlanOptions

  func run() throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    loaded.warnOfErrors()
    let plan = loaded.checked.plan
    let addresses = Addresses(plan)
    let tables = Products.tables(loaded.graph, addresses)
    let wanted = name.lowercased()
    let match = tables.first { table in
      table.name == wanted
        || table.name == "secondary/\(Slug.of(String(wanted.dropFirst(10))))"
          && wanted.hasPrefix("secondary/")
    }
    guard let match else {
      throw Failure.choice(
        of: Phrase(nl: "tabel", en: "table"), given: name, among: tables.map(\.name),
        in: loaded.language)
    }
    let credit = Credit(plan)
    let language = loaded.language
    switch format {
    case .csv: Terminal.put(TableCSV(language: language).text(match))
    case .md:
      Terminal.put(
        TableMarkdown(addresses: addresses, language: language, credit: credit).text(match))
    case .html:
      Terminal.put(TableHTML(addresses: addresses, language: language, credit: credit).text(match))
    }
  }
}
