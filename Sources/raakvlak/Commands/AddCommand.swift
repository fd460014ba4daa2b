import ArgumentParser
import Operations
import Toolkit

/// `raakvlak add`: a new part of the plan.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Help.text(nl: "Voeg een deel toe aan het plan.", en: "Add a part to the plan."),
    discussion: Help.text(
      nl: """
        Soorten: \(AddedThing.Kind.allCases.map(\.rawValue).joined(separator: ", ")). Een `place` zet een \
        effect dat al bestaat op nog een plaats. Andere sleutels komen erachter als sleutel=waarde.

        Voorbeelden: raakvlak add effect "Huiselijk geweld" --under wonen source=59; \
        raakvlak add sub-point "Meer licht" --under 12 --after 12a
        """,
      en: """
        Kinds: \(AddedThing.Kind.allCases.map(\.rawValue).joined(separator: ", ")). A `place` puts an \
        effect that exists already in one more place. Other keys come behind it as key=value.

        Examples: raakvlak add effect "Domestic violence" --under housing source=59; \
        raakvlak add sub-point "More light" --under 12 --after 12a
        """))

  @Argument(help: Help.help(nl: "De soort.", en: "The kind."))
  var kind: AddedThing.Kind

  @Argument(
    help: Help.help(
      nl: "De tekst: label, titel, code of onderwerp; bij place het effect.",
      en: "The text: label, title, code or topic; of a place the effect."))
  var text: String

  @Argument(help: Help.help(nl: "Andere sleutels: sleutel=waarde.", en: "Other keys: key=value."))
  var values: [KeyValue] = []

  @Option(
    help: Help.help(
      nl: "Het thema, effect of punt waar het onder komt.",
      en: "The theme, effect or point under which it comes.", value: "name"))
  var under: String?

  @OptionGroup var position: PositionOptions
  @OptionGroup var change: ChangeOptions

  func run() throws {
    let thing = AddedThing(
      kind, text, under: under.map(Target.named), at: position.position, values.map(\.pair))
    try PlanChange(change).make([.add(thing)])
  }
}

extension AddedThing.Kind: ExpressibleByArgument {}

/// `key=value` on the command line.
struct KeyValue: ExpressibleByArgument {
  let pair: KeyText

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      return nil
    }
    pair = KeyText(
      String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }
}
