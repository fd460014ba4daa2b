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

  private static let mostShown = 400

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
    let columns = try members.textsByName("columns").sorted { $0.key < $1.key }
    var choices: [ListChoice] = []
    for (heading, column) in columns {
      guard let choice = ListChoice("\(heading)=\(column)") else {
        throw .form("no column '\(column)'")
      }
      choices.append(choice)
    }
    self.choices = choices
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
      "hash": .text(hash), "mapping": .list(mapping),
      "choices": .list(
        workbook == nil
          ? ListColumn.allCases.map {
            .object([
              "id": .text($0.rawValue), "name": .text($0.name.capitalized(language)),
            ])
          } : []),
      "questions": .list(
        (list?.questions ?? []).prefix(Self.mostShown).map {
          .text("\($0.position.words(language)): \($0.found) → \($0.likely)?")
        }),
      "counts": .list((draft.map { counts($0.plan) } ?? []).map(JSONValue.text)),
    ]
    members["title"] = title.map { .text($0) }
    let report = draft.map {
      WorkbookReport($0.merge, made: $0.feasible.made, remarks: $0.remarks, deletes: false)
        .text(language, isWhole: true)
    }
    members["report"] = .text(report ?? Self.noHeadings(language))
    return .object(members)
  }

  /// Each heading with what it is read as. Where none is known, the fullest row is offered as headings.
  private var mapping: [JSONValue] {
    func entry(_ heading: String, _ column: ListColumn?) -> JSONValue {
      var members: [String: JSONValue] = ["heading": .text(heading)]
      members["column"] = column.map { .text($0.rawValue) }
      return .object(members)
    }
    if let list { return list.mapping.map { entry($0.heading, $0.column) } }
    guard workbook == nil else { return [] }
    let rows = tables.filter { !$0.isHidden }.flatMap { $0.rows.prefix(20) }
    func headings(_ row: SheetRow) -> [String] {
      row.cells.map { $0.text.trimmed }.filter { !$0.isEmpty && $0.count <= 60 }
    }
    var best: [String] = []
    for row in rows {
      let found = headings(row)
      if found.count > best.count { best = found }
    }
    return best.map { entry($0, ListColumn.of($0)) }
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

extension String {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
