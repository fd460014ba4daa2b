import ArgumentParser

/// `raakvlak decisions`: what the departments answered, and taking in what they send back.
struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: Help.text(
      nl: "Toon wat de afdelingen antwoordden, of neem hun antwoorden op.",
      en: "Show what the departments answered, or take their answers in."),
    discussion: Help.text(
      nl: """
        Voorbeelden:
          raakvlak decisions --as-of 30-6-2027
          raakvlak decisions import SL.xlsx VTH.ods --dry-run
        """,
      en: """
        Examples:
          raakvlak decisions --as-of 30-6-2027
          raakvlak decisions import SL.xlsx VTH.ods --dry-run
        """),
    subcommands: [
      DecisionsShowCommand.self, DecisionsImportCommand.self, DecisionsAddCommand.self,
      CarryOverCommand.self,
      DecisionsConvertCommand.self,
    ],
    defaultSubcommand: DecisionsShowCommand.self)
}
