internal import FoundationEssentials
import NIOHTTP1
import Operations
import PlanModel
import Sheets
import TextFormats
import Toolkit
import Workbooks

/// A workbook of the plan that came back, or the next version of an action list of one's own, as a client
/// uploads it, and what it would change.
struct ReturnedPlan {
  let shown: String?
  private let name: String
  private let bytes: [UInt8]
  private let options: Options
  /// Headings of an action list; nil for a workbook.
  private let headings: ListHeadings?
  /// Whether somebody must first say what headings or numbers are.
  private let isAsking: Bool
  private let merge: WorkbookMerge?
  private let feasible: FeasibleChanges
  private let remarks: [WorkbookRemark]

  private static let mostShown = 500

  /// What somebody chose beside the file.
  private struct Options {
    /// Whether rows that are no longer in a workbook are removed.
    let deletes: Bool
    /// Whether an action list replaces what the plan has.
    let replaces: Bool
    let choices: [ListChoice]
    /// Whether numbers that a spreadsheet program changed are mended; nil before somebody said so.
    let repairsNumbers: Bool?

    init(_ members: inout JSONMembers) throws(EditProblem) {
      deletes = try members.flag("deletes")
      replaces = try members.flag("replaces")
      choices = try ListHeadings.choices(&members)
      repairsNumbers = try members.textIfAny("numbers").map { $0 == "repair" }
    }

    var text: String { "\(deletes) \(replaces) \(choices.map(\.text)) \(repairsNumbers as Any)" }
  }

  /// - Parameter day: of today.
  init(_ body: [UInt8], _ plan: EditedPlan, today day: Day) throws(EditProblem) {
    var members = try JSONMembers(try JSONTree.read(body))
    // A path of the client's machine is nobody's concern.
    let name = try members.text("name").split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    guard let data = Data(base64Encoded: try members.text("data")) else {
      throw .form("'data' is not base64")
    }
    options = try Options(&members)
    shown = try members.textIfAny("hash")
    try members.end()
    self.name = name ?? "?"
    bytes = Array(data)
    let tables: [SheetTable]
    do throws(SheetProblem) {
      tables = try SheetReader.read(bytes, named: self.name)
    } catch {
      throw .notRecorded(Phrase(verbatim: "'\(self.name)': ") + error.message)
    }
    let returned: ReturnedWorkbook
    var remembered: [WorkbookChange] = []
    if let workbook = ReturnedWorkbook(tables), workbook.isWorkbook {
      guard workbook.isOf(plan.graph.plan) else {
        throw .notRecorded(
          Phrase(
            nl: "'\(self.name)' is van een ander plan of een andere uitgave. Er is niets gelezen.",
            en: "'\(self.name)' is of another plan or edition. Nothing was read."))
      }
      (returned, headings, isAsking) = (workbook, nil, false)
    } else {
      let known = RememberedHeadings(plan.graph.plan).with(options.choices)
      let list = ActionList(
        tables, choices: known, repairsNumbers: options.repairsNumbers ?? false,
        into: plan.graph)
      let headings = ListHeadings(tables, list)
      guard !headings.isEmpty else {
        throw .notRecorded(
          Phrase(
            nl: "'\(self.name)' is geen werkmap van dit plan, en geen lijst met kopjes.",
            en: "'\(self.name)' is no workbook of this plan, and no list with headings."))
      }
      self.headings = headings
      guard let list, list.questions.isEmpty || options.repairsNumbers != nil else {
        (isAsking, merge, remarks) = (true, nil, [])
        feasible = FeasibleChanges([]) { _ in nil }
        return
      }
      isAsking = false
      returned = ReturnedWorkbook(list, into: plan.graph, replaces: options.replaces)
      if !options.choices.isEmpty {
        remembered = WorkbookChange.remembering(known, in: plan.graph.plan, of: list.sheet)
      }
    }
    let merge = WorkbookMerge(
      returned, into: plan.graph, deletes: options.deletes && headings == nil, today: day)
    let sentence = Self.sentence(self.name, isList: headings != nil)
    feasible = FeasibleChanges(merge.changes + remembered) { changes -> OperationRefusal? in
      do throws(OperationRefusal) {
        _ = try Self.edit(changes, as: sentence, plan, day)
        return nil
      } catch {
        return error
      }
    }
    remarks = returned.remarks + merge.remarks + feasible.remarks(plan.reader.plan)
    self.merge = merge
  }

  private static func sentence(_ name: String, isList: Bool) -> Phrase {
    isList
      ? Phrase(nl: "Lijst '\(name)' ingelezen.", en: "List '\(name)' taken in.")
      : Phrase(nl: "Werkmap '\(name)' ingelezen.", en: "Workbook '\(name)' taken in.")
  }

  private static func edit(
    _ changes: [WorkbookChange], as sentence: Phrase, _ plan: EditedPlan, _ day: Day
  ) throws(OperationRefusal) -> OperationEdit {
    try OperationEdit(
      WorkbookChange.phases(changes), as: sentence, on: plan.files, parsed: plan.reader,
      plan.graph, today: day)
  }

  /// All that goes in, as one change; nil when nothing does.
  func edit(_ plan: EditedPlan, today day: Day) throws(EditProblem) -> OperationEdit? {
    guard !feasible.made.isEmpty else { return nil }
    do throws(OperationRefusal) {
      return try Self.edit(
        feasible.made, as: Self.sentence(name, isList: headings != nil), plan, day)
    } catch {
      throw .refused(error)
    }
  }

  /// Identity of what was shown: the file, and what of it would go in.
  func hash(_ plan: EditedPlan) -> String {
    ContentHash.of(bytes + Array("\(options.text) \(plan.stamp)".utf8))
  }

  func json(_ plan: EditedPlan, _ language: Language) -> JSONValue {
    var members: [String: JSONValue] = [
      "hash": .text(hash(plan)), "count": .number(feasible.made.count), "removable": .number(0),
      "summary": .text(Self.asking(language)), "sections": .list([]),
    ]
    members["list"] = headings.map { .object($0.members(language)) }
    guard let merge else { return .object(members) }
    let report = WorkbookReport(
      merge, made: feasible.made, remarks: remarks, deletes: options.deletes)
    if headings == nil {
      members["removable"] = .number(merge.deletions.count { !options.deletes && !$0.isChanged })
    }
    members["summary"] = .text(FormatJSON.plain(report.summary, language))
    members["sections"] = .list(
      report.sections.map { section in
        .object([
          "title": .text(section.title.onScreen(language)),
          "count": .number(section.lines.count),
          "lines": .list(
            section.lines.prefix(Self.mostShown).map { lines in
              .list(lines.map { .text(FormatJSON.plain($0, language)) })
            }),
        ])
      })
    return .object(members)
  }

  private static let asking = Phrase(
    nl: "Zeg eerst wat de kolommen en nummers zijn.",
    en: "First say what the columns and numbers are.")
}

/// The plan as a workbook that came back.
extension EditSession {
  /// What it would change; nothing is written.
  func previewWorkbook(_ body: [UInt8]) throws(EditProblem) -> Response {
    Response(.ok, try ReturnedPlan(body, plan, today: today()).json(plan, words))
  }

  /// Takes over a workbook as it was shown.
  mutating func takeWorkbook(_ body: [UInt8]) throws(EditProblem) -> Response {
    try refuseNewerFormat()
    let returned = try ReturnedPlan(body, plan, today: today())
    guard let shown = returned.shown, returned.hash(plan) == shown else {
      throw .notRecorded(
        Phrase(
          nl: "Het plan is veranderd sinds u dit zag. Kijk opnieuw wat er verandert.",
          en: "The plan has changed since you saw this. Look again at what changes."))
    }
    guard let edit = try returned.edit(plan, today: today()) else {
      throw .missing(
        Phrase(nl: "In dit bestand staat niets nieuws.", en: "This file has nothing new."))
    }
    let hashes = plan.hashes
    return made(try store(edit), since: nil, hashes)
  }
}
