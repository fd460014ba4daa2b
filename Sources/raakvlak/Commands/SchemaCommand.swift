import ArgumentParser
import PlanModel
import Toolkit
import Rules

/// `raakvlak schema`: the definition of the plan's files, for editors and for people.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Help.text(
      nl: "Geef de definitie van de bestanden van een plan.",
      en: "Give the definition of the files of a plan."),
    discussion: Help.text(
      nl: """
        Met het JSON Schema vult een editor aan en controleert hij terwijl u typt; met md krijgt u de \
        handleiding.

        Voorbeeld: raakvlak schema > plan.schema.json
        """,
      en: """
        As JSON Schema editors complete and check while you type; as md it is the manual.

        Example: raakvlak schema > plan.schema.json
        """))

  enum Format: String, ExpressibleByArgument, OutputForm {
    case json
    case md
  }

  @Option(
    help: Help.help(
      nl: "json voor editors (standaard, of wat de naam van het bestand zegt), md om te lezen.",
      en: "json for editors (by default, or what the file's name says), md to read."))
  var format: Format?

  @OptionGroup var result: OutputOptions
  @OptionGroup var options: PlanOptions

  func run() throws {
    let language = options.language ?? Help.language
    let format = try result.form(format, plain: .json, in: language)
    let output = try result.file(in: language)
    switch format {
    case .json: try output.put(JSONSchema(language, ruleNames: RuleRegistry.names).text)
    case .md: try output.put(FormatManual.text(language))
    }
  }
}
