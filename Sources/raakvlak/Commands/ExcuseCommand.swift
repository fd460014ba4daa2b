import ArgumentParser
import Operations
import Rules
import Toolkit

/// `raakvlak excuse`: a rule that is not applied to a part, with the reason.
struct ExcuseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "excuse",
    abstract: Help.text(
      nl: "Leg vast dat een regel bij een deel niet geldt, met de reden.",
      en: "Record that a rule is not applied to a part, with the reason."),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak excuse hitte label-too-long \"De wet gebruikt deze term.\"",
      en: "Example: raakvlak excuse heat label-too-long \"The law uses this term.\""))

  @Argument(help: Help.help(nl: "Het deel, of `plan`.", en: "The part, or `plan`."))
  var name: String

  @Argument(
    help: Help.help(nl: "De regel, zoals `check` haar noemt.", en: "The rule, as `check` names it.")
  )
  var rule: String

  @Argument(help: Help.help(nl: "De reden.", en: "The reason."))
  var reason: String?

  @Flag(help: Help.help(nl: "Haal de uitzondering weg.", en: "Remove the exception."))
  var remove = false

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    guard remove == (reason == nil) else {
      throw ValidationError(
        Help.text(
          nl: "Geef de reden, of haal de uitzondering weg met --remove.",
          en: "Give the reason, or remove the exception with --remove."))
    }
  }

  func run() throws {
    guard remove || RuleRegistry.rule(named: rule) != nil else {
      throw Failure.choice(
        of: Phrase(nl: "regel", en: "rule"), given: rule, among: RuleRegistry.names, listing: false)
    }
    try PlanChange(change).make([
      reason.map { .excuse(.named(name), rule: rule, reason: $0) }
        ?? .unexcuse(.named(name), rule: rule)
    ])
  }
}
