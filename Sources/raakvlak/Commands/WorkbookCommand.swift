import ArgumentParser

/// `raakvlak workbook`: the whole plan as a workbook, there and back.
struct WorkbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook",
    abstract: Help.text(
      nl: "Maak van het plan een werkmap voor Excel of LibreOffice, of neem er een terug.",
      en: "Make the plan a workbook for Excel or LibreOffice, or take one back in."),
    discussion: Help.text(
      nl: """
        Voorbeelden:
          raakvlak workbook --output plan.xlsx
          raakvlak workbook import plan.xlsx --dry-run
        """,
      en: """
        Examples:
          raakvlak workbook --output plan.xlsx
          raakvlak workbook import plan.xlsx --dry-run
        """),
    subcommands: [WorkbookExportCommand.self, WorkbookImportCommand.self],
    defaultSubcommand: WorkbookExportCommand.self)
}
