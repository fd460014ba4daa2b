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

        Voorbeeld: raakvlak workbook import plan.xlsx --dry-run
        """,
      en: """
        Each cell is compared with what it was and with what the plan has now. What changed in the workbook \
        only goes in; what changed in the plan only stays; what became different in both waits and is shown. \
        All together is one step, which you take back with: raakvlak undo

        Example: raakvlak workbook import plan.xlsx --dry-run
        """))

  @Argument(help: Help.help(nl: "De werkmap: xlsx of ods.", en: "The workbook: xlsx or ods."))
  var file: String

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
  var column: [HeadingChoice] = []

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

  func run() throws {
    let change = try PlanChange(change)
    let language = change.language
    let target = try output.map {
      try CommandOutput($0, sparing: change.files, isForced: overwriting.force, in: language)
    }
    let form = try FormatOfPath.read(nil, output: output, plain: WorkbookForm.xlsx, in: language)
    let returned = try read(in: language)
    if let basis = returned.basis { try check(basis, change) }
    let merge = WorkbookMerge(returned, into: change.graph, deletes: delete, today: change.day)
    let sentence = Phrase(nl: "Werkmap '\(name)' ingelezen.", en: "Workbook '\(name)' taken in.")
    let feasible = FeasibleChanges(merge.changes) { changes -> OperationRefusal? in
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
      after = PlanGraph(edit.after.plan)
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

  private func read(in language: Language) throws(Failure) -> ReturnedWorkbook {
    let tables = try SpreadsheetFile.read(file, in: language).tables
    guard let returned = ReturnedWorkbook(HeadingChoice.apply(column, to: tables)) else {
      throw Failure(
        Phrase(
          nl:
            "'\(name)' is geen werkmap van een plan. Is het een actielijst? Zie: raakvlak init --help",
          en: "'\(name)' is no workbook of a plan. Is it an action list? See: raakvlak init --help"),
        in: language)
    }
    return returned
  }

  private func check(_ basis: WorkbookBasis, _ change: PlanChange) throws(Failure) {
    let plan = change.graph.plan
    guard !otherPlan, basis.planID != plan.stableID || basis.edition != plan.editionName else {
      return
    }
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

extension HeadingChoice: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension FeasibleChanges {
  /// Refused changes as remarks at their cells.
  fileprivate func remarks(_ plan: Plan) -> [WorkbookRemark] {
    refused.map { WorkbookRemark(refused: $0.change, $0.refusal) }
      + untried.map { WorkbookRemark(untried: $0) }
  }
}
