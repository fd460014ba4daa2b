import ArgumentParser
import Rules
import Toolkit

/// `raakvlak rules`: the rules of the check, or one of them explained.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: Help.text(
      nl: "Toon de regels van de controle, of leg er één uit.",
      en: "List the rules of the check, or explain one."),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak rules unlinked-action-point",
      en: "Example: raakvlak rules unlinked-action-point"))

  enum Format: String, ExpressibleByArgument, OutputForm {
    case text
    case md
  }

  @Argument(help: Help.help(nl: "De naam van de regel.", en: "The rule's name."))
  var name: String?

  @Option(
    help: Help.help(
      nl: "text (standaard, of wat de naam van het bestand zegt), of md voor het hele handboek.",
      en: "text (by default, or what the file's name says), or md for the whole manual."))
  var format: Format?

  @OptionGroup var result: OutputOptions
  @OptionGroup var options: PlanOptions

  func run() throws {
    let language = options.language ?? Help.language
    let format = try result.form(format, plain: .text, in: language)
    let output = try result.file(in: language)
    if let name {
      guard let rule = RuleRegistry.rule(named: name) else {
        throw Failure.choice(
          of: Phrase(nl: "regel", en: "rule"), given: name, among: RuleRegistry.names)
      }
      guard format == .text else { throw Self.onlyWhole(language) }
      try output.put(
        RuleManual.explain(rule, language, style: output.style, width: output.width))
    } else if format == .md {
      try output.put(RuleManual.text(language))
    } else {
      try output.put(RuleManual.list(language, style: output.style, width: output.width))
    }
  }

  private static func onlyWhole(_ language: Language) -> Failure {
    Failure(
      Phrase(
        nl:
          "Eén regel is er alleen als text; md is voor het hele handboek. Laat de regel of md weg.",
        en: "One rule comes as text only; md is for the whole manual. Leave out the rule or md."),
      in: language)
  }
}
