import ArgumentParser
import Operations

/// Where in a list something comes.
struct PositionOptions: ParsableArguments {
  @Flag(help: Help.help(nl: "Als eerste.", en: "As the first."))
  var first = false

  @Option(
    help: Help.help(
      nl: "Voor dit deel van de lijst.", en: "Before this part of the list.", value: "name"))
  var before: String?

  @Option(
    help: Help.help(
      nl: "Na dit deel van de lijst.", en: "After this part of the list.", value: "name"))
  var after: String?

  func validate() throws {
    guard [first, before != nil, after != nil].count(where: { $0 }) <= 1 else {
      throw ValidationError(
        Help.text(
          nl: "Kies één van --first, --before en --after.",
          en: "Choose one of --first, --before and --after."))
    }
  }

  var position: ListPosition {
    if first { return .first }
    if let before { return .before(before) }
    return after.map(ListPosition.after) ?? .last
  }
}

/// On what a link rests.
struct BasisOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl: "De regel die het zegt, zoals 295 of ivp:59-61; mag vaker.",
      en: "The line that says it, such as 295 or ivp:59-61; may be repeated.", value: "line"))
  var stated: [String] = []

  @Option(
    help: Help.help(
      nl: "Het staat er niet: de reden.", en: "It is not said: the reason.", value: "reason"))
  var inferred: String?

  func validate() throws {
    guard stated.isEmpty || inferred == nil else {
      throw ValidationError(
        Help.text(
          nl: "Kies --stated of --inferred.", en: "Choose --stated or --inferred."))
    }
  }

  var basis: Basis { inferred.map(Basis.inferred) ?? (stated.isEmpty ? .own : .stated(stated)) }
}
