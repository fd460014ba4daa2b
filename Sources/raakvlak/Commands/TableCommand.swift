import ArgumentParser
import Build
import Disk
import Documents
import PlanModel
import SourceText
import TextFormats
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
        De tabellen: recommendations, departments, recommendation-links, coverage en focus-areas. Wat \
        voor één afdeling is: raakvlak handout CODE. Op een scherm staat de tabel in kolommen, met elk \
        actiepunt op één regel; anders is het Markdown.

        Voorbeeld: raakvlak table recommendations --format csv > aanbevelingen.csv
        """,
      en: """
        The tables: recommendations, departments, recommendation-links, coverage and focus-areas. \
        What is for one department: raakvlak handout CODE. On a screen the table is in columns, \
        with each action point on one line; elsewhere it is Markdown.

        Example: raakvlak table recommendations --format csv > recommendations.csv
        """))

  @Argument(help: Help.help(nl: "De naam van de tabel.", en: "The table's name."))
  var name = "recommendations"

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Option(help: TableFormats.help(plain: .markdown))
  var format: FormatChoice<TableFormats>?

  @Flag(
    help: Help.help(
      nl: "De tabellen van aanbevelingen met elk effect bij naam.",
      en: "The tables of recommendations with every effect by name."))
  var long = false

  @OptionGroup var editions: EditionOptions
  @OptionGroup var result: OutputOptions
  @OptionGroup var options: PlanOptions

  func run() throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    let isOnScreen = result.output == nil && Terminal.isTerminal
    let format = try result.form(
      format, plain: FormatChoice(isOnScreen ? TableColumns.format : .markdown),
      in: loaded.language
    ).format
    let output = try result.file(sparing: loaded)
    loaded.warnOfErrors()
    guard let wanted = PlanTable(rawValue: name.lowercased()) else {
      throw Failure.choice(
        of: Phrase(nl: "tabel", en: "table"), given: name,
        among: PlanTable.allCases.map(\.rawValue), in: loaded.language)
    }
    let table = wanted.table(of: editions.shown(loaded).graph, isLong: long)
    // On a screen a recommendation is one line; a file, or a pipe, has its words whole.
    if isOnScreen, format == TableColumns.format, wanted.isListOfRecommendations, !long {
      let columns = TableColumns(
        language: loaded.context.language, width: output.width, isShortened: true)
      return try output.put(columns.text(table))
    }
    if let renderer = TableRenderers.of(format) {
      try output.put(renderer.text(of: table, loaded.context))
    }
  }
}
