import ArgumentParser

/// `raakvlak figures`: figures and progress of the plan.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: Help.text(
      nl: "Neem cijfers en voortgang op uit bestanden.",
      en: "Take in figures and progress from files."),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak figures import cijfers.xlsx --dry-run",
      en: "Example: raakvlak figures import figures.xlsx --dry-run"),
    subcommands: [FiguresImportCommand.self])
}
