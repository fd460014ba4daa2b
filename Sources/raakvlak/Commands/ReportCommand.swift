import ArgumentParser

/// `raakvlak report`: reports on a plan for readers who did not make it.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Help.text(
      nl:
        "Maak een rapport: evaluatie, jaarplan, cijfers, voortgang, een themasessie of wat er veranderde.",
      en:
        "Make a report: evaluation, yearly plan, figures, progress, a theme session, or what changed."
    ),
    subcommands: [
      EvaluationCommand.self, YearPlanCommand.self, ChangesCommand.self, FiguresReportCommand.self,
      ProgressReportCommand.self, SessionReportCommand.self,
    ])
}
