import ArgumentParser
import Disk
import Documents
import PlanModel
import Toolkit
import Views

/// `raakvlak decisions add`: notes one answer that came by e-mail, by telephone or in a meeting.
struct DecisionsAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Help.text(
      nl: "Noteer een antwoord dat per e-mail of telefoon kwam.",
      en: "Note an answer that came by e-mail or telephone."),
    discussion: Help.text(
      nl: """
        Het antwoord wordt gecontroleerd als een rij van een hand-out en bijgeschreven in decisions.yaml.

        Voorbeeld: raakvlak decisions add SL 13b takes-over --date 3-3-2025 --reason "past in de nota"
        """,
      en: """
        The answer is checked as a row of a hand-out and added to decisions.yaml.

        Example: raakvlak decisions add SL 13b takes-over --date 2025-03-03 --reason "fits the plan"
        """))

  @Argument(help: Help.help(nl: "De code van de afdeling.", en: "The department's code."))
  var department: String

  @Argument(
    help: Help.help(
      nl: "Het nummer van het punt, zoals 13, of van een onderdeel, zoals 13b.",
      en: "The number of the point, such as 13, or of a sub-point, such as 13b."))
  var point: String

  @Argument(
    help: Help.help(
      nl: "Het besluit: takes-over, takes-over-in-part, declines, later, discussed, of in woorden.",
      en: "The decision: takes-over, takes-over-in-part, declines, later, discussed, or in words."))
  var decision: String

  @Option(
    help: Help.help(
      nl: "De dag waarop het besproken is: 3-3-2025 of 2025-03-03.",
      en: "The day on which it was discussed: 2025-03-03 or 3-3-2025.", value: "date"))
  var date: String?

  @Option(help: Help.help(nl: "De reden.", en: "The reason.", value: "text"))
  var reason: String?

  @Option(
    help: Help.help(
      nl: "Waar het advies terechtkwam: het beleid, het project of de begroting.",
      en: "Where the advice ended up: the policy, project or budget.", value: "text"))
  var landed: String?

  @Option(
    help: Help.help(
      nl: "Wat er daarna mee is gedaan: no, started of finished, of in woorden.",
      en: "What was done with it since: no, started or finished, or in words.", value: "state"))
  var done: String?

  @Option(
    help: Help.help(
      nl: "Sinds welke dag het zo ver is.", en: "Since which day it is so far.", value: "date"))
  var doneOn: String?

  @Option(
    help: Help.help(
      nl: "Waar te zien is wat er is gedaan: een webadres of een stuk.",
      en: "Where what was done can be seen: a web address or a document.", value: "text"))
  var evidence: String?

  @Option(
    help: Help.help(
      nl: "Waar het antwoord vandaan komt, zoals \"e-mail van 3 maart\".",
      en: "Where the answer comes from, such as \"e-mail of 3 March\".", value: "text"))
  var from: String?

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Flag(help: Help.help(nl: "Toon alleen wat er zou gebeuren.", en: "Only show what would happen."))
  var dryRun = false

  @Flag(
    help: Help.help(
      nl: "Schrijf ook bij wat in strijd is met een nieuwer antwoord.",
      en: "Add what is in conflict with a newer answer too."))
  var replace = false

  @OptionGroup var options: PlanOptions

  func run() throws {
    let log = try DecisionsLog(plan, language: options.language, isPreview: dryRun)
    let origin = from ?? Phrase(nl: "los genoteerd", en: "noted by itself")(log.language)
    // Who types a number here means the point of today: its words need not be typed too.
    let graph = log.loaded.graph
    let words = graph.node(named: point, for: .decided).map(graph.askedWords)
    let cells: [HandoutColumn: String?] = [
      .title: words,
      .key: HandoutColumn.key(department: department, point: point), .decision: decision,
      .discussedOn: date, .reason: reason, .landed: landed,
      .done: done, .doneOn: doneOn, .evidence: evidence,
    ]
    let row = ReturnedRow(cells.compactMapValues { $0 }, from: origin)
    let reader = RowReader(graph: graph, today: DayOption.today)
    let result = DecisionImport([row], by: reader, replaces: replace)
    let written = try log.add(result.accepted, by: .noted)
    let text = ImportText(
      language: log.language, style: Terminal.style(of: 1), width: Terminal.width(of: 1),
      isPreview: dryRun)
    StandardOutput.putWords(
      text.text(result) + written.words(log.language) + "\n" + written.preview)
    if !result.isComplete { throw ExitCode(Ending.findings.rawValue) }
  }
}
