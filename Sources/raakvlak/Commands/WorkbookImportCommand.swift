import ArgumentParser
import Build
import Disk
import Operations
import PlanModel
import Sheets
import TextFormats
import Toolkit
import Workbooks

/// `raakvlak workbook import`: a workbook that came back, into the plan.
struct WorkbookImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Help.text(
      nl: "Neem een werkmap terug in het plan.", en: "Take a workbook back into the plan."),
    discussion: Help.text(
      nl: """
        Elke cel wordt vergeleken met wat zij was en met wat het plan nu heeft. Wat alleen in de werkmap \
        veranderde, gaat erin; wat alleen in het plan veranderde, blijft; wat in beide anders werd, wacht \
        en wordt getoond. Alles samen is één stap, die u terugneemt met: raakvlak undo

        Een volgende versie van een eigen actielijst kan ook: wat het plan openlaat, wordt ingevuld, en wat er \
        anders is, wacht. Wat haar kopjes betekenen, onthoudt het plan.

        Voorbeeld: raakvlak workbook import plan.xlsx mijn-plan --dry-run
        """,
      en: """
        Each cell is compared with what it was and with what the plan has now. What changed in the workbook \
        only goes in; what changed in the plan only stays; what became different in both waits and is shown. \
        All together is one step, which you take back with: raakvlak undo

        A next version of an action list of your own can be taken in too: what the plan leaves open is filled \
        in, and what is different waits. What its headings mean the plan remembers.

        Example: raakvlak workbook import plan.xlsx my-plan --dry-run
        """))

  @Argument(help: Help.help(nl: "De werkmap: xlsx of ods.", en: "The workbook: xlsx or ods."))
  var file: String

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var folder: String?

  @Flag(
    help: Help.help(
      nl: "Haal ook uit het plan wat niet meer in de werkmap staat.",
      en: "Remove from the plan what is no longer in the workbook too."))
  var delete = false

  @Flag(
    help: Help.help(
      nl: "Neem ook een werkmap van een andere uitgave of een ander plan.",
      en: "Take a workbook of another edition or another plan too."))
  var otherPlan = false

  @Option(
    help: Help.help(
      nl: "Wat een kopje is dat iemand veranderde, zoals \"Wie doet het=trekker\". Mag vaker.",
      en: "What a heading is that somebody changed, as in \"Who does it=lead\". May be repeated.",
      value: "heading=column"))
  var column: [String] = []

  @Option(
    help: Help.help(
      nl: "Wat een woord van een actielijst is, zoals \"Hoog=primair\": zie raakvlak init --help.",
      en: "What a word of an action list is, as in \"High=primary\": see raakvlak init --help.",
      value: "word=value"))
  var word: [ListWord] = []

  @Option(
    help: Help.help(
      nl: "Nummers van een actielijst die het programma veranderde: zie raakvlak init --help.",
      en: "Numbers of an action list that the program changed: see raakvlak init --help.",
      value: "repair|keep|row=number"))
  var numbers: [SheetOptions.NumberChoice] = []

  @Flag(
    help: Help.help(
      nl: "Laat een actielijst vervangen wat het plan heeft; zonder wacht wat anders is.",
      en: "Let an action list replace what the plan has; without this what is different waits."))
  var replace = false

  @Option(
    help: Help.help(
      nl: "De vorm van het verslag: text of md.", en: "The form of the report: text or md."))
  var format: ReportForm = .text

  @Flag(help: Help.help(nl: "Toon alles, hoeveel het ook is.", en: "Show all, however much it is."))
  var all = false

  @Option(
    help: Help.help(
      nl: "Schrijf hierna een nieuwe werkmap, met de botsingen op een eigen blad.",
      en: "Write a new workbook afterwards, with the conflicts on a sheet of their own.",
      value: "file"))
  var output: String?

  @OptionGroup var overwriting: OverwriteOptions
  @OptionGroup var change: ChangeOptions

  enum ReportForm: String, CaseIterable, ExpressibleByArgument {
    case text
    case md
  }

  func validate() throws {
    guard folder == nil || change.plan == nil else {
      throw ValidationError(
        Help.text(nl: "Noem het plan één keer.", en: "Name the plan once."))
    }
  }

  func run() throws {
    var options = change
    options.plan = options.plan ?? folder
    let change = try PlanChange(options)
    let language = change.language
    let target = try output.map {
      try CommandOutput($0, sparing: change.files, isForced: overwriting.force, in: language)
    }
    let form = try FormatOfPath.read(nil, output: output, plain: WorkbookForm.xlsx, in: language)
    let (returned, remembered) = try read(change)
    try check(returned, change)
    let merge = WorkbookMerge(returned, into: change.graph, deletes: delete, today: change.day)
    let sentence = Phrase(nl: "Werkmap '\(name)' ingelezen.", en: "Workbook '\(name)' taken in.")
    let feasible = FeasibleChanges(merge.changes + remembered) { changes -> OperationRefusal? in
      do throws(OperationRefusal) {
        _ = try change.edit(WorkbookChange.phases(changes), as: sentence)
        return nil
      } catch { return error }
    }
    let remarks = returned.remarks + merge.remarks + feasible.remarks(change.reader.plan)
    let report = WorkbookReport(merge, made: feasible.made, remarks: remarks, deletes: delete)
    switch format {
    case .text:
      StandardOutput.putWords("\(name): " + report.text(language, isWhole: all))
    case .md: StandardOutput.putWords(report.markdown(language, title: name))
    }
    var after = change.graph
    if let edit = try edit(feasible.made, as: sentence, change), !edit.files.isEmpty {
      try change.finish(edit)
      after = edit.graph
    }
    if let target, !self.change.dryRun {
      let export = WorkbookExport(after, in: returned.basis?.language ?? language)
      let workbook = export.workbook(
        generator: GeneratorMark.program, version: Product.version,
        conflicts: merge.conflicts)
      try target.put(try form.bytes(of: workbook, in: language))
    }
    let isWaiting = remarks.contains { $0.kind == .waiting }
    let asks = merge.deletions.contains { !delete || $0.isChanged }
    guard merge.conflicts.isEmpty, !isWaiting, !asks else {
      throw ExitCode(Ending.findings.rawValue)
    }
  }

  private func edit(
    _ changes: [WorkbookChange], as sentence: Phrase, _ change: PlanChange
  ) throws(Failure) -> OperationEdit? {
    guard !changes.isEmpty else { return nil }
    do throws(OperationRefusal) {
      return try change.edit(WorkbookChange.phases(changes), as: sentence)
    } catch {
      throw Failure(error, in: change.reader.plan, change.language)
    }
  }

  private var name: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// The workbook or action list, and what the plan is to remember of its headings.
  private func read(
    _ change: PlanChange
  ) throws(Failure) -> (ReturnedWorkbook, remembered: [WorkbookChange]) {
    let (language, plan) = (change.language, change.graph.plan)
    let tables = try SpreadsheetFile.read(file, in: language).tables
    let headings = column.compactMap { HeadingChoice($0) }
    let returned = ReturnedWorkbook(HeadingChoice.apply(headings, to: tables))
    if let returned, returned.isWorkbook {
      try checkChoices(headings.count, in: language)
      try refuseWords(in: language)
      return (returned, [])
    }
    let added = column.compactMap { ListChoice($0) }
    let known = RememberedHeadings(plan)
    let choices = known.with(added)
    guard ActionList(tables, choices: choices, repairsNumbers: false) != nil else {
      throw Failure(
        Phrase(
          nl:
            "'\(name)' is geen werkmap van een plan, en geen actielijst: er zijn geen kopjes met een actie en nog een kolom. Zeg zo nodig welke kolom de actie is: --column \"KOPJE=titel\". Er is niets gelezen.",
          en:
            "'\(name)' is no workbook of a plan, and no action list: there are no headings with an action and another column. If need be say which column is the action: --column \"HEADING=title\". Nothing was read."
        ), in: language)
    }
    try checkChoices(added.count, in: language)
    reportUnreadable(known, in: language)
    let words = known.with(word)
    let list = try SheetOptions.list(
      tables, of: name, choices: choices, words: words, numbers: numbers, into: change.graph,
      in: language)
    return (
      ReturnedWorkbook(list, into: change.graph, replaces: replace),
      (added.isEmpty ? [] : WorkbookChange.remembering(choices, in: plan, of: list.sheet))
        + (word.isEmpty ? [] : WorkbookChange.remembering(words, in: plan, of: list.sheet))
    )
  }

  private func reportUnreadable(_ known: RememberedHeadings, in language: Language) {
    let parts =
      known.unreadable.map { part in
        Phrase(
          nl: "onder `list-columns` staat '\(part)': dat is geen KOPJE=KOLOM, en is niet gebruikt",
          en: "under `list-columns` is '\(part)': that is no HEADING=COLUMN, and was not used")
      }
      + known.unreadableWords.map { part in
        Phrase(
          nl: "onder `list-words` staat '\(part)': dat is geen WOORD=WAARDE, en is niet gebruikt",
          en: "under `list-words` is '\(part)': that is no WORD=VALUE, and was not used")
      }
    for words in parts { Terminal.say("raakvlak: \(words(language))") }
  }

  /// A workbook of a plan has our own words.
  private func refuseWords(in language: Language) throws(Failure) {
    guard !word.isEmpty else { return }
    throw Failure(
      Phrase(
        nl: "'\(name)' is een werkmap van een plan: --word is voor een eigen actielijst.",
        en: "'\(name)' is a workbook of a plan: --word is for an action list of your own."),
      in: language)
  }

  /// Nothing that was typed is left out silently.
  private func checkChoices(_ known: Int, in language: Language) throws(Failure) {
    guard known < column.count else { return }
    throw Failure(
      Phrase(
        nl: "--column is KOPJE=KOLOM, met een kolom die raakvlak kent: ",
        en: "--column is HEADING=COLUMN, with a column that raakvlak knows: ")
        + Catalogue.list(column), in: language)
  }

  private func check(_ returned: ReturnedWorkbook, _ change: PlanChange) throws(Failure) {
    let plan = change.graph.plan
    guard !otherPlan, !returned.isOf(plan), let basis = returned.basis else { return }
    let (was, now) = ("\(basis.planID) \(basis.edition)", "\(plan.stableID) \(plan.editionName)")
    throw Failure(
      Phrase(
        nl:
          "'\(name)' is van een ander plan of een andere uitgave: '\(was)', niet '\(now)'. Er is niets gelezen. Is het toch de bedoeling: --other-plan",
        en:
          "'\(name)' is of another plan or edition: '\(was)', not '\(now)'. Nothing was read. If it is meant: --other-plan"
      ),
      in: change.language)
  }
}
