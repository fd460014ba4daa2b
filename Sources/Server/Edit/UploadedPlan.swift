internal import FoundationEssentials
import Build
import Disk
import Documents
import PlanModel
import Sheets
import TextFormats
import Toolkit
import Workbooks

/// A workbook or an action list of which a new plan is made, as a client uploads it.
struct UploadedPlan {
  private let name: String
  private let language: Language
  private let day: Day
  private let choices: [ListChoice]
  /// Whether numbers that a spreadsheet program changed are mended; nil before somebody said so.
  private let repairsNumbers: Bool?
  private let tables: [SheetTable]
  private let hash: String
  /// Nil for an action list.
  private let workbook: ReturnedWorkbook?
  /// Nil for a workbook, and for a list of which no heading is known.
  private let list: ActionList?

  /// - Parameter day: of today.
  init(_ members: JSONMembers, today day: Day) throws(EditProblem) {
    var members = members
    // A path of the client's machine is nobody's concern.
    let given = try members.text("name")
    name = given.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? given
    guard let language = Language(rawValue: try members.text("language")) else {
      throw .form("no such language")
    }
    self.language = language
    self.day = day
    guard let data = Data(base64Encoded: try members.text("data")) else {
      throw .form("'data' is not base64")
    }
    choices = try ListHeadings.choices(&members)
    let numbers = try members.textIfAny("numbers")
    repairsNumbers = numbers.map { $0 == "repair" }
    let shown = try members.textIfAny("hash")
    try members.end()
    do throws(SheetProblem) {
      tables = try SheetReader.read(Array(data), named: name)
    } catch {
      throw .notRecorded(Phrase(verbatim: "'\(name)': ") + error.message)
    }
    hash = ContentHash.of(
      Array(data) + Array("\(choices.map(\.text)) \(numbers ?? "")".utf8))
    guard shown == nil || shown == hash else {
      throw .notRecorded(
        Phrase(
          nl: "Het bestand is niet meer wat u zag. Kies het opnieuw.",
          en: "The file is no longer what you saw. Choose it again."))
    }
    let workbook = ReturnedWorkbook(tables).flatMap { $0.isWorkbook ? $0 : nil }
    self.workbook = workbook
    list =
      workbook == nil
      ? ActionList(tables, choices: choices, repairsNumbers: repairsNumbers ?? false) : nil
  }

  private func draft(title: String) -> PlanDraft? {
    guard let returned = workbook ?? list.map({ ReturnedWorkbook($0) }) else { return nil }
    return PlanDraft(
      returned,
      from: PlanDraft.Origin(
        file: name, title: title, language: language, choices: choices.map(\.text)), today: day)
  }

  /// Files of the plan.
  ///
  /// - Throws: `EditProblem` when nothing can be made of it.
  func files(title: String) throws(EditProblem) -> [OutputFile] {
    guard let draft = draft(title: title) else {
      throw .notRecorded(
        Phrase(
          nl: "Zeg eerst welke kolom de actie is. Er is niets gemaakt.",
          en: "First say which column is the action. Nothing was made."))
    }
    guard list?.questions.isEmpty != false || repairsNumbers != nil else {
      throw .notRecorded(
        Phrase(
          nl: "Zeg eerst wat de nummers zijn. Er is niets gemaakt.",
          en: "First say what the numbers are. Nothing was made."))
    }
    return draft.files.map { OutputFile(path: $0.path, text: $0.text) }
  }

  // MARK: Shown

  /// What the plan would have, and how the file was read.
  func json() throws(EditProblem) -> JSONValue {
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let title = workbook?.title ?? list?.title
    let draft = draft(title: title ?? stem)
    var members: [String: JSONValue] = [
      "hash": .text(hash),
      "counts": .list((draft.map { counts($0.plan) } ?? []).map(JSONValue.text)),
    ]
    let headings = workbook == nil ? ListHeadings(tables, list) : ListHeadings([], nil)
    members.merge(headings.members(language)) { $1 }
    members["title"] = title.map { .text($0) }
    let report = draft.map {
      WorkbookReport($0.merge, made: $0.feasible.made, remarks: $0.remarks, deletes: false)
        .text(language, isWhole: true, isOnScreen: true)
    }
    members["report"] = .text(report ?? Self.noHeadings(language))
    return .object(members)
  }

  private func counts(_ plan: Plan) -> [String] {
    func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String? {
      number == 0 ? nil : Catalogue.count(number, one: one, many: many)(language)
    }
    let parts = plan.actionPoints.reduce(0) { $0 + $1.subPoints.count }
    return [
      count(plan.actionPoints.count, Catalogue.actionPoint, Catalogue.actionPoints),
      count(
        parts, Phrase(nl: "onderdeel", en: "sub-point"), Phrase(nl: "onderdelen", en: "sub-points")),
      count(plan.departments.count, Catalogue.department, Catalogue.departments),
      count(plan.focusAreas.count, Catalogue.focusArea, Catalogue.focusAreas),
      count(plan.effects.count, Phrase(nl: "effect", en: "effect"), Catalogue.effects),
      count(
        plan.indicators.count, Phrase(nl: "indicator", en: "indicator"),
        Phrase(nl: "indicatoren", en: "indicators")),
    ].compactMap(\.self)
  }

  private static let noHeadings = Phrase(
    nl: "Er is geen rij met kopjes herkend, met een actie en nog een kolom.",
    en: "No row of headings was recognised, with an action and another column.")
}
