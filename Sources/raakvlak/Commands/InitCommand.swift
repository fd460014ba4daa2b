import ArgumentParser
import Disk
import Documents
import FoundationEssentials
import Toolkit
import Build

/// `raakvlak init`: a small plan to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Help.text(
      nl: "Maak een klein plan om mee te beginnen.", en: "Make a small plan to start from."),
    discussion: Help.text(
      nl: """
        De map mag nog niet bestaan, of moet leeg zijn. Hier begint de geschiedenis van het plan (`raakvlak \
        history`); wie het plan niet wil, verwijdert de map.

        Voorbeeld: raakvlak init maps/mijn-plan
        """,
      en: """
        The folder must not exist yet, or be empty. The plan's history begins here (`raakvlak history`); who \
        does not want the plan removes the folder.

        Example: raakvlak init maps/my-plan
        """))

  @Argument(help: Help.help(nl: "De map van het nieuwe plan.", en: "The new plan's folder."))
  var folder = Help.text(nl: "maps/mijn-plan", en: "maps/my-plan")

  @OptionGroup var options: PlanOptions

  func run() throws {
    let language = options.language ?? Help.language
    let manager = FileManager.default
    guard !folder.isEmpty else { throw Failure.emptyPath }
    // What a killed program left of a plan is made whole.
    let isBegun = PlanJournal.hasUnfinishedBeginning(folder)
    if !isBegun, manager.fileExists(atPath: folder),
      (try? manager.contentsOfDirectory(atPath: folder))?.isEmpty != true
    {
      throw Failure(
        Phrase(
          nl: "'\(folder)' bestaat al; er is niets aan veranderd. Noem een nieuwe map.",
          en: "'\(folder)' exists already; nothing in it was changed. Name a new folder."))
    }
    let placement = FolderLocation(folder)
    if !isBegun, let plan = placement.nearest(holding: PlanFolder.mainFile) {
      throw Failure(
        Phrase(
          nl: "'\(folder)' ligt in de map van een plan: \(plan). Noem een map daarbuiten.",
          en: "'\(folder)' lies in the folder of a plan: \(plan). Name a folder outside it."),
        in: language)
    }
    let files = StarterPlan.files(language)
    do throws(OutputError) {
      try NewFolder.makeFolder(folder, for: folder)
      let journal = try PlanJournal(folder, whenWaiting: .printing(in: language))
      if journal.completed == nil { try journal.begin(files.map { ($0.path, $0.text) }) }
    } catch {
      throw Failure(error, in: language)
    }
    let next = Phrase(
      nl: "Begin met \(folder)/plan.yaml, en controleer met: raakvlak check \(folder)",
      en: "Begin with \(folder)/plan.yaml, and check it with: raakvlak check \(folder)")
    // The machine's language is a guess, and the names in the plan depend on it.
    let hint =
      options.language == nil && language == .english
      ? ["Liever in het Nederlands: verwijder de map, en: raakvlak init \(folder) --language nl"]
      : []
    StandardOutput.putWords(
      (files.map { "\(folder)/\($0.path)" } + [next(language)] + hint).joined(separator: "\n")
        + "\n")
  }
}
