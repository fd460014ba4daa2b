import ArgumentParser

/// `raakvlak progress`: how things are, by the reports.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: Help.text(
      nl: "Schrijf bij hoe het met een doel, punt of resultaat staat.",
      en: "Add how a goal, point or result is doing."),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak progress add goal:veilig-wonen groen --report jv2028",
      en: "Example: raakvlak progress add goal:safe-homes green --report jv2028"),
    subcommands: [ProgressAddCommand.self])
}
