import ArgumentParser
import Operations
import PlanModel
import Toolkit

/// `raakvlak move`: another position for an effect or a sub-point.
struct MoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: Help.text(
      nl: "Verplaats een effect of een onderdeel.", en: "Move an effect or a sub-point."),
    discussion: Help.text(
      nl: """
        Een effect gaat met alles wat eronder staat. Een onderdeel krijgt een andere letter; wat ernaar \
        verwijst, gaat mee.

        Voorbeelden: raakvlak move hitte --under klimaat --first; raakvlak move 2b --under 2 --before 2a
        """,
      en: """
        An effect goes with all that is below it. A sub-point gets another letter; what links to it follows.

        Examples: raakvlak move heat --under climate --first; raakvlak move 2b --under 2 --before 2a
        """))

  @Argument(help: Help.help(nl: "Wat u verplaatst.", en: "What you move."))
  var name: String

  @Option(
    help: Help.help(
      nl: "Het thema, effect of punt waar het onder komt.",
      en: "The theme, effect or point under which it comes.", value: "name"))
  var under: String

  @Option(
    help: Help.help(
      nl: "Waar het nu onder staat, als een effect op meer plaatsen staat.",
      en: "Under which it is now, where an effect is in several places.", value: "name"))
  var from: String?

  @OptionGroup var position: PositionOptions
  @OptionGroup var change: ChangeOptions

  func run() throws {
    let change = try PlanChange(change)
    let isPart = change.graph.nodes(named: name).contains { $0.mapName == .subPoint }
    try change.make([
      isPart
        ? .moveSubPoint(.named(name), to: .named(under), position.position)
        : .moveEffect(
          .named(name), from: from.map(Target.named), under: .named(under), position.position)
    ])
  }
}

/// `raakvlak remove`: a part that goes.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: Help.text(nl: "Haal een deel weg uit het plan.", en: "Remove a part of the plan."),
    discussion: Help.text(
      nl: """
        Wat een ander deel nodig heeft, blijft staan tot u --lift of --all zegt. Waar al over besloten is, \
        blijft als geschiedenis.

        Voorbeelden: raakvlak remove hitte --lift; raakvlak remove hitte --from wonen
        """,
      en: """
        What another part needs stays until you give --lift or --all. What was decided on stays as history.

        Examples: raakvlak remove heat --lift; raakvlak remove heat --from housing
        """))

  @Argument(help: Help.help(nl: "Wat u weghaalt.", en: "What you remove."))
  var name: String

  @Option(
    help: Help.help(
      nl: "Haal een effect alleen hier weg; op zijn andere plaatsen blijft het.",
      en: "Remove an effect here only; it stays in its other places.", value: "name"))
  var from: String?

  @Flag(
    help: Help.help(
      nl: "Wat onder een effect staat, komt een trede hoger.",
      en: "What is below an effect moves a step up."))
  var lift = false

  @Flag(
    help: Help.help(
      nl: "Haal ook weg wat eronder staat en wat ernaar verwijst.",
      en: "Remove what is below it and the links to it too."))
  var all = false

  @OptionGroup var change: ChangeOptions

  func run() throws {
    let scope: RemovalScope = all ? .all : lift ? .lift : .alone
    let operation: Operations.Operation =
      from.map { .removePlace(.named(name), from: .named($0)) } ?? .remove(.named(name), scope)
    try PlanChange(change).make([operation])
  }
}
