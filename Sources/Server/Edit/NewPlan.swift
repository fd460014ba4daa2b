internal import FoundationEssentials
import Build
import Disk
import Documents
import Editing
import Operations
import PlanModel
import SourceText
import Toolkit

/// A plan that is begun in an empty folder.
struct NewPlan {
  private let title: String
  private let municipality: String
  private let period: String
  private let language: Language
  /// Whether it begins with the small example of `raakvlak init`.
  private let hasExample: Bool
  /// Files made of a spreadsheet; nil when it begins with none.
  private let made: [OutputFile]?
  private let day: Day

  /// - Parameter day: of today.
  init(_ bytes: [UInt8], today day: Day) throws(EditProblem) {
    self.day = day
    var members = try JSONMembers(try JSONTree.read(bytes))
    title = try members.text("title")
    municipality = try members.text("municipality")
    period = try members.text("period")
    guard let language = Language(rawValue: try members.text("language")) else {
      throw .form("no such language")
    }
    self.language = language
    let begin = try members.text("begin")
    hasExample = begin == "example"
    if begin == "file", let file = try members.object("file") {
      made = try UploadedPlan(file, today: day).files(title: title)
    } else {
      made = nil
    }
    try members.end()
    for text in [title, municipality, period] where text.isBlank || text.utf8.count > 400 {
      throw .missing(
        Phrase(
          nl: "Vul titel, gemeente en periode in.", en: "Fill in title, municipality and period."))
    }
  }

  /// Whether a plan can be begun in a folder: there is none yet or nothing in it, and it is in no
  /// other plan.
  static func canBegin(in folder: String) -> Bool {
    let entries = try? FileManager.default.contentsOfDirectory(atPath: folder)
    let isFree = entries?.isEmpty ?? !FileManager.default.fileExists(atPath: folder)
    return isFree && FolderLocation(folder).nearest(holding: PlanFolder.mainFile) == nil
  }

  func write(to folder: String) throws(EditProblem) {
    guard Self.canBegin(in: folder) else {
      throw .missing(
        Phrase(
          nl: "Hier staat al iets. Er is niets veranderd.",
          en: "There is something here already. Nothing was changed."))
    }
    let files = try files()
    do throws(OutputError) {
      try PlanJournal.begin(files, in: folder)
    } catch {
      throw .cannotWrite(error)
    }
  }

  private func files() throws(EditProblem) -> [OutputFile] {
    let starter = StarterPlan.files(language)
    if let made { return try named(made) + starter.filter { $0.path == "plan.schema.json" } }
    guard !hasExample else { return try named(starter) }
    let values: [(key: String, value: YAMLValue)] = [
      ("title", .text(title)), ("municipality", .text(municipality)), ("period", .token(period)),
      ("language", .token(language.rawValue)),
    ]
    let text: String
    do throws(PatchProblem) {
      text = try YAMLDraft.text("plan", .mapping(values))
    } catch {
      throw .missing(
        Phrase(
          nl: "Deze tekst kan niet in een plan staan.", en: "This text cannot be in a plan."))
    }
    return [
      OutputFile(
        path: PlanFolder.mainFile,
        text: "# yaml-language-server: $schema=plan.schema.json\n\n" + text)
    ] + starter.filter { $0.path == "plan.schema.json" }
  }

  /// Files of the example or of a spreadsheet, with what the user typed of the plan. Before anything is
  /// written: a text that cannot be in a plan must leave the folder empty.
  private func named(_ files: [OutputFile]) throws(EditProblem) -> [OutputFile] {
    let sources = files.filter { $0.path.hasSuffix(".yaml") }.map {
      SourceFile(path: $0.path, bytes: $0.bytes)
    }
    let reader = PlanReader(sources)
    let values = [("title", title), ("municipality", municipality), ("period", period)]
    let edit: OperationEdit
    do throws(OperationRefusal) {
      edit = try OperationEdit(
        values.map { .set(.node(.plan), key: $0.0, [$0.1]) }, on: sources, parsed: reader,
        PlanGraph(reader.plan), today: day)
    } catch {
      throw .refused(error)
    }
    return files.map { file in
      guard let after = edit.files.first(where: { $0.path == file.path })?.after else {
        return file
      }
      return OutputFile(path: file.path, bytes: after)
    }
  }
}
