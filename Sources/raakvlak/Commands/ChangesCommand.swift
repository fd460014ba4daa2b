import ArgumentParser
import TextFormats
import Build
import Disk
import PlanModel
import Toolkit
import Views

/// `raakvlak report changes`: what changed in the lists since another version of the plan.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: Help.text(
      nl: "Geef wat er op de lijsten van de afdelingen veranderde.",
      en: "Give what changed on the departments' lists."),
    discussion: Help.text(
      nl: """
        Vergelijkt het plan met een kopie van de map, of met de laatste versie van vóór een dag als git \
        versies bewaart.

        Voorbeeld: raakvlak report changes --since 2025-06-30 --department SL
        """,
      en: """
        Compares the plan with a copy of its folder, or with the last version from before a day when git \
        keeps versions.

        Example: raakvlak report changes --since 2025-06-30 --department SL
        """))

  @Option(
    help: Help.help(
      nl: "Een dag, als 2025-06-30, of de map van een kopie van het plan.",
      en: "A day, as 2025-06-30, or the folder of a copy of the plan.", value: "date|dir"))
  var since: String

  @Option(
    help: Help.help(
      nl: "De afdeling van wie de lijst is; zonder afdeling alle lijsten.",
      en: "The department whose list it is; without one all lists.", value: "code"))
  var department: String?

  @Option(help: ChangesFormats.help(plain: .markdown))
  var format: FormatChoice<ChangesFormats>?

  @OptionGroup var options: ReportOptions

  func run() throws {
    let loaded = try options.editions.shown(options.load())
    let format = try options.result.format(format, in: loaded.language)
    let output = try ReportOutput(loaded, to: options.result)
    let index = try department.map { try PlanNames(loaded).departmentIndex($0) }
    let older = try OlderPlan.read(since, of: loaded, as: options.editions.edition)
    let changes = PlanChanges(from: older.graph, to: loaded.graph, department: index)
    let report = Report.changes(changes, since: older.words)
    try output.put(report, as: format, table: .changes(changes.lists))
  }
}
