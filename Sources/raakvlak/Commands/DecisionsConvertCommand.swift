import Operations
import ArgumentParser
import PlanModel
import SourceText
import Toolkit
import Views

/// `raakvlak decisions convert`: decisions by number become decisions by id.
struct DecisionsConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: Help.text(
      nl: "Zet besluiten op nummer of letter om naar besluiten op id.",
      en: "Convert decisions by number or letter to decisions by id."),
    discussion: Help.text(
      nl: """
        Een nummer verandert als het plan wordt hernummerd; een id nooit. Elk besluit krijgt het id van het \
        punt dat nu zo heet, en de woorden die gevraagd zijn. Kijk eerst met --dry-run of dat klopt: doe dit \
        voordat u het plan hernummert. Wat niet zeker is, blijft staan en wordt genoemd.

        Uitgangscodes: 0 alles is op id, 1 iets is niet zeker en blijft staan, 2 het plan is onbruikbaar of een \
        bestand heeft een vorm die niet te veranderen is, 3 het schrijven mislukt.
        """,
      en: """
        A number changes when the plan is renumbered; an id never does. Each decision gets the id of the \
        point that has the number now, and the words that were asked. See first with --dry-run whether that \
        is right: do this before you renumber the plan. What is not sure stays as it is, and is listed.

        Exit codes: 0 all are by id, 1 something is not sure and stays, 2 the plan cannot be used or the form \
        of a file cannot be changed, 3 writing failed.
        """))

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Flag(help: Help.help(nl: "Toon alleen wat er zou gebeuren.", en: "Only show what would happen."))
  var dryRun = false

  @OptionGroup var options: PlanOptions

  func run() throws {
    let path = try PlanLocation(plan).path
    let journal =
      dryRun ? nil : try PlanChange.journal(of: path, in: options.language ?? Help.language)
    let loaded = try LoadedPlan(plan, language: options.language)
    let language = loaded.language
    guard !loaded.isUnreadable else { throw Failure.unreadable(in: language) }
    let conversion = DecisionConversion(loaded.graph)
    let ids = IDText(conversion.converted.map(\.subject), of: loaded)
    var lines = conversion.converted.map { item in
      line(item.decision, loaded) + " → \(ids.id(of: item.subject))  (\(item.words))"
        + (item.decision.isByLetter ? Self.byLetter(language) : "")
    }
    if !conversion.undecided.isEmpty {
      let title = Phrase(nl: "Niet zeker, blijft staan", en: "Not sure, stays as it is")
      lines += ["\(title(language)) (\(conversion.undecided.count))"]
      lines += conversion.undecided.map { "\(line($0.decision, loaded)): \($0.reason(language))" }
    }
    var (preview, wayBack) = ("", [String]())
    if !conversion.converted.isEmpty {
      let change = try PlanChange(loaded, isPreview: dryRun, journal: journal)
      let edit = try change.edit([.convertAnswers])
      try change.write(edit)
      if dryRun {
        preview = change.preview(edit, isWhole: true)
      } else {
        wayBack = [change.wayBack(language)]
      }
    }
    let count = Catalogue.count(
      conversion.converted.count, one: Phrase(nl: "besluit", en: "decision"),
      many: Phrase(nl: "besluiten", en: "decisions"))
    let done =
      dryRun
      ? PlanChange.nothingWritten + Phrase(verbatim: " ") + count
        + Phrase(nl: " om te zetten.", en: " to convert.")
      : count + Phrase(nl: " omgezet.", en: " converted.")
    lines += [(done + ids.line(isPreview: dryRun))(language)] + wayBack
    StandardOutput.putWords(lines.joined(separator: "\n") + "\n" + preview)
    if !conversion.undecided.isEmpty { throw ExitCode(Ending.findings.rawValue) }
  }

  private static let byLetter = Phrase(
    nl: "  ← op letter: klopt dit onderdeel?", en: "  ← by letter: is this the sub-point?")

  /// Where a decision is and what it names: `decisions.yaml:3: SL 2a`.
  private func line(_ decision: Decision, _ loaded: LoadedPlan) -> String {
    let range = decision.point.range
    return "\(loaded.graph.plan.fileName(of: range)):\(range.start.line): "
      + "\(decision.department.value) \(decision.point.value)"
  }
}
