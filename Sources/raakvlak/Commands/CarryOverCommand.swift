import ArgumentParser
import Disk
import PlanModel
import Toolkit
import Views

/// `raakvlak decisions carry-over`: takes answers to a former plan into this one.
struct CarryOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carry-over",
    abstract: Help.text(
      nl: "Neem antwoorden op een vorig plan mee naar dit plan.",
      en: "Carry answers to a former plan over into this one."),
    discussion: Help.text(
      nl: """
        Advies dat nog open is gaat mee als het punt er nog is, een besluit alleen als de tekst van het \
        punt gelijk bleef. Wat niet mee kan, wordt genoemd met de reden. Wat al in decisions.yaml staat, \
        blijft zoals het is. Uitgangscode 1: er blijft iets achter.

        Voorbeeld: raakvlak decisions carry-over --from maps/plan-2023 maps/plan-2027 --dry-run
        """,
      en: """
        Advice that is still open goes along when its point is still there, a decision only when the \
        words of the point stayed the same. What cannot go along is listed with the reason. What is in \
        decisions.yaml already stays as it is. Exit code 1: something stays behind.

        Example: raakvlak decisions carry-over --from maps/plan-2023 maps/plan-2027 --dry-run
        """))

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    name: .customLong("plan"),
    help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var folder: String?

  @Option(
    help: Help.help(
      nl: "De map van het vorige plan.", en: "The former plan's folder.", value: "dir"))
  var from: String

  @Flag(help: Help.help(nl: "Toon alleen wat er zou gebeuren.", en: "Only show what would happen."))
  var dryRun = false

  @OptionGroup var options: PlanOptions

  func run() throws {
    let log = try DecisionsLog(plan ?? folder, language: options.language, isPreview: dryRun)
    let loaded = log.loaded
    let former = try LoadedPlan(from, language: loaded.language)
    guard !former.isUnreadable else {
      throw Failure(
        Phrase(
          nl: "Het vorige plan kan niet helemaal worden gelezen: raakvlak check \(from)",
          en: "The former plan cannot be read whole: raakvlak check \(from)"),
        in: loaded.language)
    }
    let result = CarryOver(from: former.graph, to: loaded.graph)
    let written = try log.add(
      result.carried.map(\.answer), by: .plan(former.graph.plan.title))
    let text = result.text(loaded.language)
    StandardOutput.putWords(
      (text.isEmpty ? "" : text + "\n") + written.words(loaded.language) + "\n" + written.preview)
    if !result.left.isEmpty { throw ExitCode(Ending.findings.rawValue) }
  }
}
