import ArgumentParser
import Operations
import Toolkit

/// `raakvlak link`: one part refers to another.
struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: Help.text(
      nl: "Laat een deel van het plan naar een ander verwijzen.",
      en: "Let a part of the plan link to another."),
    discussion: Help.text(
      nl: """
        Zonder --stated en --inferred rust de verwijzing op de eigen regels van het eerste deel.

        Voorbeeld: raakvlak link huiselijk-geweld 5 --inferred "Regel 229 noemt zo'n geval."
        """,
      en: """
        Without --stated and --inferred the link rests on the first part's own lines.

        Example: raakvlak link domestic-violence 5 --inferred "Line 229 names such a case."
        """))

  @Argument(help: Help.help(nl: "Het deel dat verwijst.", en: "The part that links."))
  var from: String

  @Argument(help: Help.help(nl: "Waarnaar.", en: "To what."))
  var to: String

  @Option(
    name: .customLong("as"),
    help: Help.help(
      nl: "De sleutel, als er meer kunnen: refers-to.",
      en: "The key, where there are several: refers-to.", value: "key"))
  var key: String?

  @Flag(
    help: Help.help(
      nl: "Verander waarop een verwijzing rust die er al is.",
      en: "Change what a link rests on that is there already."))
  var change = false

  @OptionGroup var basis: BasisOptions
  @OptionGroup var options: ChangeOptions

  func run() throws {
    let (from, to) = (Target.named(from), Target.named(to))
    try PlanChange(options).make([
      change
        ? .setBasis(from: from, to: to, key: key, basis.basis)
        : .link(from: from, to: to, key: key, basis.basis)
    ])
  }
}

/// `raakvlak unlink`: a link that goes.
struct UnlinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlink",
    abstract: Help.text(nl: "Haal een verwijzing weg.", en: "Remove a link."),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak unlink huiselijk-geweld 5",
      en: "Example: raakvlak unlink domestic-violence 5"))

  @Argument(help: Help.help(nl: "Het deel dat verwijst.", en: "The part that links."))
  var from: String

  @Argument(help: Help.help(nl: "Waarnaar.", en: "To what."))
  var to: String

  @Option(
    name: .customLong("as"),
    help: Help.help(
      nl: "De sleutel, als er meer kunnen: refers-to.",
      en: "The key, where there are several: refers-to.", value: "key"))
  var key: String?

  @OptionGroup var options: ChangeOptions

  func run() throws {
    try PlanChange(options).make([.unlink(from: .named(from), to: .named(to), key: key)])
  }
}
