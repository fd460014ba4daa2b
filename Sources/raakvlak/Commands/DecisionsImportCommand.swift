import ArgumentParser
import Build
import Disk
import Documents
import Toolkit
import Views

/// `raakvlak decisions import`: takes in the lists that departments sent back.
struct DecisionsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Help.text(
      nl: "Neem ingevulde hand-outs op in decisions.yaml.",
      en: "Take hand-outs that were filled in into decisions.yaml."),
    discussion: Help.text(
      nl: """
        Leest .xlsx, .ods en .csv. Toont wat nieuw, veranderd, geweigerd of in strijd is, en schrijft \
        de antwoorden bij; niets in decisions.yaml wordt weggehaald of overschreven. Wat in strijd is \
        met een nieuwer antwoord of met een ander bestand, gaat alleen mee met --replace.

        Een rij hoort bij het punt met hetzelfde id; zonder id moeten nummer en woorden allebei kloppen, \
        anders wacht de rij. Een punt dat nog geen id heeft, krijgt het in de bestanden van het plan.

        Uitgangscodes: 0 alles is opgenomen, 1 iets is geweigerd, wacht of is in strijd en de rest is opgenomen, \
        2 een bestand of het plan is onbruikbaar en er is niets geschreven, 3 het schrijven mislukt.

        Voorbeeld: raakvlak decisions import SL.xlsx VTH.ods --dry-run
        """,
      en: """
        Reads .xlsx, .ods and .csv. Shows what is new, changed, refused or in conflict, and adds the \
        answers; nothing in decisions.yaml is removed or overwritten. What conflicts with a newer \
        answer or with another file goes in only with --replace.

        A row is of the point with the same id; without an id both number and words must agree, else the \
        row waits. A point that has no id yet gets it in the plan's files.

        Exit codes: 0 all went in, 1 something was refused, waits or is in conflict and the rest went in, \
        2 a file or the plan cannot be used and nothing was written, 3 writing failed.

        Example: raakvlak decisions import SL.xlsx VTH.ods --dry-run
        """))

  @Argument(help: Help.help(nl: "De bestanden die terugkwamen.", en: "The files that came back."))
  var files: [String]

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Flag(help: Help.help(nl: "Toon alleen wat er zou gebeuren.", en: "Only show what would happen."))
  var dryRun = false

  @Flag(
    help: Help.help(
      nl: "Schrijf ook bij wat in strijd is; van meer rijen de nieuwste, en daarvan de laatste.",
      en: "Add what is in conflict too; of several rows the newest, and of those the last."))
  var replace = false

  @Flag(
    help: Help.help(
      nl: "Toon elke rij, ook als het er meer dan \(ImportText.most) van een soort zijn.",
      en: "Show every row, even if there are more than \(ImportText.most) of a kind."))
  var all = false

  @Option(
    help: Help.help(
      nl: "Van welke afdeling rijen zijn die dat zelf niet zeggen.",
      en: "Whose the rows are that do not say so themselves.", value: "code"))
  var department: String?

  @Option(
    help: Help.help(
      nl: "Neem ook rijen op van deze andere uitgave van het plan, zoals 2023-2026.",
      en: "Take in rows of this other edition of the plan too, such as 2023-2026.", value: "name"))
  var fromEdition: String?

  @OptionGroup var options: PlanOptions

  func run() throws {
    let path = try PlanLocation(plan).path
    let target: SafeReplacement
    do {
      target = try SafeReplacement("\(path)/\(DecisionsText.name)")
    } catch {
      throw Failure(error)
    }
    let loaded = try LoadedPlan(plan, language: options.language)
    let language = loaded.language
    guard !loaded.isUnreadable else {
      throw Failure(
        Phrase(
          nl:
            "Het plan kan niet helemaal worden gelezen; er is niets geschreven. Zie: raakvlak check",
          en: "The plan cannot be read whole; nothing was written. See: raakvlak check"),
        in: language)
    }
    loaded.warnOfErrors()
    let reader = RowReader(
      graph: loaded.graph,
      department: try department.map { try PlanNames(loaded).departmentIndex($0) },
      today: DayOption.today, otherEdition: fromEdition)
    let result = DecisionImport(
      try ReturnedFiles.rows(files, language), by: reader, replaces: replace)
    let written = try write(result, to: target, loaded)
    let text = ImportText(
      language: language, style: Terminal.style(of: 1), width: Terminal.width(of: 1),
      isPreview: dryRun, isWhole: all)
    Results.putWords(text.text(result) + written(language) + "\n")
    if !result.isComplete { throw ExitCode(Ending.findings.rawValue) }
  }

  /// Answers what was done, in words.
  private func write(
    _ result: DecisionImport, to target: SafeReplacement, _ loaded: LoadedPlan
  ) throws(Failure) -> Phrase {
    let language = loaded.language
    let answers = result.accepted
    guard !answers.isEmpty else {
      return Phrase(
        nl: "Er is niets om bij te schrijven.", en: "There is nothing to add.")
    }
    let count = Catalogue.count(
      answers.count, one: Phrase(nl: "antwoord", en: "answer"),
      many: Phrase(nl: "antwoorden", en: "answers"))
    let writing = try IDWriting(answers.map(\.subject), of: loaded)
    let text = DecisionsText(
      path: target.path, bytes: target.former, language: language)
    let bytes: [UInt8]
    do {
      bytes = try text.adding(answers, ids: writing.ids, language)
    } catch {
      throw Failure(error.message, in: language)
    }
    guard !dryRun else {
      return Phrase(nl: "Niets geschreven (--dry-run): ", en: "Nothing written (--dry-run): ")
        + count
        + Phrase(nl: " om bij te schrijven in \(target.path)", en: " to add to \(target.path)")
        + writing.line(isPreview: true)
    }
    try writing.write()
    do {
      try target.replace(with: bytes, whenWaiting: .told(in: language))
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    return count
      + Phrase(nl: " bijgeschreven in \(target.path)", en: " added to \(target.path)")
      + writing.line(isPreview: false)
  }
}
