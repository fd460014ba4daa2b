import ArgumentParser
import Operations
import PlanModel
import Toolkit

/// `raakvlak rename`: another id, code or numeral.
struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: Help.text(
      nl: "Geef een deel een andere id of code; alles wat ernaar verwijst gaat mee.",
      en: "Give a part another id or code; all that links to it follows."),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak rename VHT VTH", en: "Example: raakvlak rename VHT VTH"))

  @Argument(help: Help.help(nl: "De naam van nu.", en: "The present name."))
  var name: String

  @Argument(help: Help.help(nl: "De nieuwe naam.", en: "The new name."))
  var new: String

  @OptionGroup var change: ChangeOptions

  func run() throws {
    let change = try PlanChange(change)
    try change.make([.rename(.named(name), to: new, until: change.day)])
  }
}

/// `raakvlak renumber`: other numbers for action points.
struct RenumberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renumber",
    abstract: Help.text(
      nl: "Geef actiepunten andere nummers; alles wat ernaar verwijst gaat mee.",
      en: "Give action points other numbers; all that links to them follows."),
    discussion: Help.text(
      nl: """
        Antwoorden blijven bij hun punt: het nummer van nu komt onder `formerly`.

        Voorbeelden: raakvlak renumber 7 8 --shift; raakvlak renumber --close-gaps
        """,
      en: """
        Answers stay with their point: the present number comes under `formerly`.

        Examples: raakvlak renumber 7 8 --shift; raakvlak renumber --close-gaps
        """))

  @Argument(help: Help.help(nl: "Het nummer van nu.", en: "The present number."))
  var from: String?

  @Argument(help: Help.help(nl: "Het nieuwe nummer.", en: "The new number."))
  var to: String?

  @Flag(
    help: Help.help(
      nl: "Is het nieuwe nummer bezet, dan schuiven de punten erna één op.",
      en: "Where the new number is taken, the points after it move up one."))
  var shift = false

  @Flag(
    help: Help.help(
      nl: "Laat hele nummers op elkaar volgen.", en: "Let whole numbers follow each other."))
  var closeGaps = false

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    guard closeGaps ? from == nil && !shift : to != nil else {
      throw ValidationError(
        Help.text(
          nl: "Noem het nummer van nu en het nieuwe, of alleen --close-gaps.",
          en: "Give the present number and the new one, or only --close-gaps."))
    }
  }

  func run() throws {
    let change = try PlanChange(change)
    let pairs: [NumberPair]
    if let from, let to {
      pairs =
        shift
        ? NumberPair.shifting(from, to: to, in: change.graph.plan)
        : [NumberPair(from: from, to: to)]
    } else {
      pairs = NumberPair.closingGaps(in: change.graph.plan)
    }
    try change.make([.renumber(pairs, until: change.day)])
  }
}
