internal import FoundationEssentials
import Build
import Disk
import Documents
import Editing
import PlanModel
import Toolkit

/// A plan that is begun in an empty folder.
struct NewPlan {
  private let title: String
  private let municipality: String
  private let period: String
  private let language: Language
  /// Whether it begins with the small example of `raakvlak init`.
  private let hasExample: Bool

  init(_ bytes: [UInt8]) throws(EditProblem) {
    var members = try JSONMembers(try JSONTree.read(bytes))
    title = try members.text("title")
    municipality = try members.text("municipality")
    period = try members.text("period")
    guard let language = Language(rawValue: try members.text("language")) else {
      throw .form("no such language")
    }
    self.language = language
    hasExample = try members.text("begin") == "example"
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
    guard !hasExample else { return starter }
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

  /// What the example says of the plan and becomes the user's own.
  var values: [(key: String, text: String)] {
    hasExample
      ? [("title", title), ("municipality", municipality), ("period", period)] : []
  }
}
