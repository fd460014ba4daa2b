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

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case md
  }

  @Argument(help: Help.help(nl: "De naam van de regel.", en: "The rule's name."))
  var name: String?

  @Option(
    help: Help.help(
      nl: "text, of md voor het hele handboek.", en: "text, or md for the whole manual."))
  var format = Format.text

  @OptionGroup var options: PlanOptions

  func run() throws {
    let language = options.language ?? Help.language
    let style = Terminal.style(of: 1)
    let width = Terminal.width(of: 1)
    if let name {
      guard let rule = RuleRegistry.rule(named: name) else {
        throw Failure.choice(
          of: Phrase(nl: "regel", en: "rule"), given: name, among: RuleRegistry.names)
      }
      Terminal.put(RuleManual.explain(rule, language, style: style, width: width))
    } else if format == .md {
      Terminal.put(RuleManual.text(language))
    } else {
      Terminal.put(RuleManual.list(language, style: style, width: width))
    }
  }
}
