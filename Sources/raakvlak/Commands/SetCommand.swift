import ArgumentParser
import Operations
import Toolkit

/// `raakvlak set`: the value of one key.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: Help.text(
      nl: "Verander één waarde van een deel van het plan.",
      en: "Change one value of a part of the plan."),
    discussion: Help.text(
      nl: """
        Noem het deel zoals bij `raakvlak show`, de sleutel, en de waarde. Een lijst: meer waarden.

        Voorbeelden: raakvlak set 12 title "De basis op orde"; raakvlak set huiselijk-geweld source 59 121
        """,
      en: """
        Name the part as for `raakvlak show`, the key, and the value. A list: several values.

        Examples: raakvlak set 12 title "Basics in order"; raakvlak set domestic-violence source 59 121
        """))

  @Argument(help: Help.help(nl: "Het deel, of `plan`.", en: "The part, or `plan`."))
  var name: String

  @Argument(
    help: Help.help(nl: "De sleutel, zoals in de bestanden.", en: "The key, as in the files."))
  var key: String

  @Argument(help: Help.help(nl: "De waarde, of meer.", en: "The value, or several."))
  var values: [String] = []

  @Flag(help: Help.help(nl: "Haal de sleutel weg.", en: "Remove the key."))
  var clear = false

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    guard clear == values.isEmpty else {
      throw ValidationError(
        Help.text(
          nl: "Noem een waarde, of haal de sleutel weg met --clear.",
          en: "Give a value, or remove the key with --clear."))
    }
  }

  func run() throws {
    try PlanChange(change).make([
      clear ? .clear(.named(name), key: key) : .set(.named(name), key: key, values)
    ])
  }
}
