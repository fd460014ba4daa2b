import ArgumentParser
import Disk
import Documents
import PlanModel
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
        Leest .xlsx, .ods, .csv en het Word-formulier (.docx) dat raakvlak maakt. Toont wat nieuw, veranderd, geweigerd, in strijd of niet gelezen \
        is, en schrijft de antwoorden bij; niets in decisions.yaml wordt weggehaald of overschreven. \
        Wat in strijd is met een nieuwer antwoord of met een ander bestand, gaat alleen mee met \
        --replace. Een rij gaat in haar geheel mee of wacht in haar geheel: ook een datum die niet te \
        lezen is of na vandaag ligt houdt haar tegen. Geweigerde rijen komen in decisions-refused.xlsx \
        naast het plan: verbeter ze daar, en neem dat bestand op.

        Een rij hoort bij het punt met hetzelfde id; zonder id moeten nummer en woorden allebei kloppen, \
        anders wacht de rij. Een punt dat nog geen id heeft, krijgt het in de bestanden van het plan. \
        Alles van één keer opnemen neemt `raakvlak undo` weer terug.

        Uitgangscodes: 0 alles is opgenomen, 1 iets is geweigerd, wacht, is in strijd of een vraag, of een \
        bestand is onbruikbaar, en de rest is opgenomen, 2 geen bestand is bruikbaar of het plan niet, \
        en er is niets geschreven, 3 het schrijven mislukt.

        Voorbeeld: raakvlak decisions import SL.xlsx VTH.ods --dry-run
        """,
      en: """
        Reads .xlsx, .ods, .csv and the Word form (.docx) that raakvlak makes. Shows what is new, changed, refused, in conflict or not read, and \
        adds the answers; nothing in decisions.yaml is removed or overwritten. What conflicts with a \
        newer answer or with another file goes in only with --replace. A row goes in whole or waits \
        whole: a date that cannot be read or lies after today keeps it out too. Refused rows go to \
        decisions-refused.xlsx beside the plan: correct them there, and import that file.

        A row is of the point with the same id; without an id both number and words must agree, else the \
        row waits. A point that has no id yet gets it in the plan's files. `raakvlak undo` takes all of \
        one import back.

        Exit codes: 0 all went in, 1 something was refused, waits, is in conflict or a question, or a file \
        cannot be used, and the rest went in, 2 no file can be used or the plan cannot, and nothing \
        was written, 3 writing failed.

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

  @Flag(
    help: Help.help(
      nl: """
        Bewaar bij elk antwoord de naam van het bestand; anders alleen de afdeling, de dag en de rij, want \
        in bestandsnamen staan vaak namen van mensen.
        """,
      en: """
        Keep with each answer the name of its file; else only the department, the day and the row, for \
        file names often have names of people.
        """))
  var keepFileNames = false

  @Option(
    help: Help.help(
      nl: """
        Welke kolom een kopje is dat raakvlak niet kent, zoals "Datum MT=discussed-on"; "Notitie=" slaat \
        een kolom over. Mag vaker.
        """,
      en: """
        Which column a heading is that raakvlak does not know, as in "Date MT=discussed-on"; "Note=" \
        passes a column over. May be repeated.
        """, value: "heading=column"))
  var column: [ColumnChoice] = []

  @Flag(
    help: Help.help(
      nl: """
        Onthoud wat --column zegt: schrijf het in het plan, onder hand-out. De volgende keer wordt het gebruikt \
        en genoemd.
        """,
      en: """
        Remember what --column says: write it in the plan, under hand-out. The next time it is used and \
        reported.
        """))
  var remember = false

  @Option(
    help: Help.help(
      nl: "Waar geweigerde rijen komen; anders decisions-refused.xlsx naast het plan.",
      en: "Where refused rows go; else decisions-refused.xlsx beside the plan.", value: "file"))
  var refused: String?

  @Option(
    help: Help.help(
      nl: "Neem ook rijen op van deze andere uitgave van het plan, zoals 2023-2026.",
      en: "Take in rows of this other edition of the plan too, such as 2023-2026.", value: "name"))
  var fromEdition: String?

  @OptionGroup var options: PlanOptions

  func run() throws {
    let log = try DecisionsLog(plan, language: options.language, isPreview: dryRun)
    let columns = RememberedColumns(log.loaded.graph.plan)
    let remembered = try self.remembered(columns, in: log)
    let names = ColumnNames(column, remembered: columns.choices)
    let returned = ReturnedFiles(files, names: names)
    for problem in returned.problems { Terminal.say("raakvlak: \(problem(log.language))") }
    guard !returned.files.isEmpty else { throw ExitCode(Ending.unusable.rawValue) }
    let reader = RowReader(
      graph: log.loaded.graph,
      department: try department.map { try PlanNames(log.loaded).departmentIndex($0) },
      today: DayOption.today, otherEdition: fromEdition)
    let result = DecisionImport(returned.rows, by: reader, replaces: replace)
    let refusal = try RefusedFile(refused, beside: log.path, language: log.language)
    let kept = try refusal.contents(result)
    // One change with the answers, so that they come and go together; elsewhere it is a file of its own.
    let isBeside = refused == nil
    let written = try log.add(
      result.accepted, by: .files,
      from: keepFileNames ? .fileName : .list(DayOption.today), remembering: remembered,
      keeping: isBeside ? kept : nil, isWhole: all)
    if !isBeside, !dryRun { try kept?.write(in: log.language) }
    let text = ImportText(
      language: log.language, style: Terminal.style(of: 1), width: Terminal.width(of: 1),
      isPreview: dryRun, isWhole: all)
    let lines =
      [written.words] + self.words(of: remembered)
      + (kept.map { [refusal.words(result, in: dryRun ? nil : $0.path)] } ?? [])
    StandardOutput.putWords(
      text.text(result, files: returned.files)
        + lines.map { $0(log.language) + "\n" }.joined() + written.preview)
    let isAsked = returned.files.contains { $0.remarks.contains { $0.kind == .question } }
    guard result.isComplete, !isAsked, returned.problems.isEmpty else {
      throw ExitCode(Ending.findings.rawValue)
    }
  }

  /// What the plan is to remember; nil when nothing was asked.
  private func remembered(
    _ columns: RememberedColumns, in log: DecisionsLog
  ) throws(Failure) -> String? {
    for part in columns.unreadable {
      let words = Phrase(
        nl:
          "onder `columns` van `hand-out` staat '\(part)': dat is geen KOPJE=KOLOM, en is niet gebruikt",
        en:
          "under `columns` of `hand-out` is '\(part)': that is no HEADING=COLUMN, and was not used")
      Terminal.say("raakvlak: \(words(log.language))")
    }
    guard remember, !column.isEmpty else { return nil }
    var all = columns
    all.add(column)
    guard log.loaded.graph.plan.handOut != nil, let text = all.text else {
      throw Failure(
        Phrase(
          nl: """
            --remember kan niet: het plan heeft nog geen `hand-out` met een `date`, of een kopje bevat een \
            puntkomma. Er is niets geschreven.
            """,
          en: """
            --remember cannot be done: the plan has no `hand-out` with a `date` yet, or a heading has a \
            semicolon. Nothing was written.
            """), in: log.language)
    }
    return text
  }

  private func words(of remembered: String?) -> [Phrase] {
    guard let remembered else { return [] }
    return [
      dryRun
        ? Phrase(nl: "Te onthouden: \(remembered)", en: "To be remembered: \(remembered)")
        : Phrase(
          nl: "Onthouden onder hand-out: \(remembered)",
          en: "Remembered under hand-out: \(remembered)")
    ]
  }
}
