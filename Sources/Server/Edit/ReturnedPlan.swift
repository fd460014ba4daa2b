internal import FoundationEssentials
import NIOHTTP1
import Operations
import PlanModel
import Sheets
import TextFormats
import Toolkit
import Workbooks

/// A workbook of the plan that came back, as a client uploads it, and what it would change.
struct ReturnedPlan {
  let shown: String?
  private let name: String
  private let bytes: [UInt8]
  private let deletes: Bool
  private let merge: WorkbookMerge
  private let feasible: FeasibleChanges
  private let remarks: [WorkbookRemark]

  private static let mostShown = 500

  /// - Parameter day: of today.
  init(_ body: [UInt8], _ plan: EditedPlan, today day: Day) throws(EditProblem) {
    var members = try JSONMembers(try JSONTree.read(body))
    // A path of the client's machine is nobody's concern.
    let name = try members.text("name").split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    guard let data = Data(base64Encoded: try members.text("data")) else {
      throw .form("'data' is not base64")
    }
    deletes = try members.flag("deletes")
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
    guard let returned = ReturnedWorkbook(tables), returned.isWorkbook else {
      throw .notRecorded(
        Phrase(
          nl:
            "'\(self.name)' is geen werkmap van dit plan. Download de werkmap hier, vul haar in en kies haar weer.",
          en:
            "'\(self.name)' is no workbook of this plan. Download the workbook here, fill it in and choose it again."
        ))
    }
    guard returned.isOf(plan.graph.plan) else {
      throw .notRecorded(
        Phrase(
          nl: "'\(self.name)' is van een ander plan of een andere uitgave. Er is niets gelezen.",
          en: "'\(self.name)' is of another plan or edition. Nothing was read."))
    }
    let merge = WorkbookMerge(returned, into: plan.graph, deletes: deletes, today: day)
    let sentence = Self.sentence(self.name)
    feasible = FeasibleChanges(merge.changes) { changes -> OperationRefusal? in
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

  private static func sentence(_ name: String) -> Phrase {
    Phrase(nl: "Werkmap '\(name)' ingelezen.", en: "Workbook '\(name)' taken in.")
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
      return try Self.edit(feasible.made, as: Self.sentence(name), plan, day)
    } catch {
      throw .refused(error)
    }
  }

  /// Identity of what was shown: the file, and what of it would go in.
  func hash(_ plan: EditedPlan) -> String {
    ContentHash.of(bytes + Array("\(deletes) \(plan.stamp)".utf8))
  }

  func json(_ plan: EditedPlan, _ language: Language) -> JSONValue {
    let report = WorkbookReport(merge, made: feasible.made, remarks: remarks, deletes: deletes)
    // What is in brackets is for the command.
    func title(_ section: WorkbookReport.Section) -> String {
      section.title(language).split(separator: " (").first.map(String.init) ?? ""
    }
    let removable = merge.deletions.count { !deletes && !$0.isChanged }
    return .object([
      "hash": .text(hash(plan)), "count": .number(feasible.made.count),
      "removable": .number(removable),
      "summary": .text(FormatJSON.plain(report.summary(language), language)),
      "sections": .list(
        report.sections.map { section in
          .object([
            "title": .text(title(section)),
            "count": .number(section.lines.count),
            "lines": .list(
              section.lines.prefix(Self.mostShown).map { lines in
                .list(lines.map { .text(FormatJSON.plain($0(language), language)) })
              }),
          ])
        }),
    ])
  }
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
        Phrase(nl: "In deze werkmap staat niets nieuws.", en: "This workbook has nothing new."))
    }
    let hashes = plan.hashes
    return made(try store(edit), since: nil, hashes)
  }
}
