import ArgumentParser
import Disk
import Findings
import Glibc
import Toolkit

/// `raakvlak check`: every finding of every rule; writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Help.text(
      nl: "Controleer een plan en toon alle bevindingen.", en: "Check a plan and show all findings."
    ),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak check maps/mijn-plan --fail-on warning",
      en: "Example: raakvlak check maps/my-plan --fail-on warning"))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "Hoe: text voor mensen, json voor programma's.",
      en: "How: text for people, json for programs."))
  var format = Format.text

  @Option(
    help: Help.help(
      nl: "Het laagste niveau dat wordt getoond.", en: "The lowest level that is shown."))
  var level = Level.info

  @Option(
    help: Help.help(
      nl: "Vanaf welk niveau de uitgangscode 1 is.", en: "From which level the exit code is 1."))
  var failOn = Level.error

  @Option(
    help: Help.help(
      nl: "De dag waarop antwoorden te laat kunnen zijn: 2025-06-30 (standaard vandaag).",
      en: "The day on which answers may be late: 2025-06-30 (today by default).",
      value: "date"), transform: DayOption.read)
  var asOf: Day?

  @OptionGroup var timing: TimingOptions
  @OptionGroup var options: PlanOptions

  func run() throws {
    let loaded = try LoadedPlan(
      plan, language: options.language, asOf: asOf ?? DayOption.today, timings: timing.wanted)
    var timings = loaded.timings
    timings.measure(.tell) {
      switch format {
      case .text: loaded.tell(from: level)
      case .json:
        Terminal.put(
          FindingJSON.text(loaded.shown(from: level), of: loaded.findings, in: loaded.graph))
      }
    }
    timings.tell(loaded.language)
    // Left at once: the system takes back a plan's memory sooner than we can, piece by piece.
    withExtendedLifetime(loaded) { Glibc.exit(loaded.ending(failingOn: failOn).rawValue) }
  }
}
