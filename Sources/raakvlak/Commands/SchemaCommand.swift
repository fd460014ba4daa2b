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

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
    case md
  }

  @Option(
    help: Help.help(nl: "json voor editors, md om te lezen.", en: "json for editors, md to read."))
  var format = Format.json

  @OptionGroup var options: PlanOptions

  func run() {
    let language = options.language ?? Help.language
    switch format {
    case .json: Terminal.put(JSONSchema(language, ruleNames: RuleRegistry.names).text)
    case .md: Terminal.put(FormatManual.text(language))
    }
  }
}
