import ArgumentParser
import Build
import Disk
import Documents
import FoundationEssentials
import Toolkit

/// `raakvlak init`: a small plan to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Help.text(
      nl: "Maak een klein plan om mee te beginnen.", en: "Make a small plan to start from."),
    discussion: Help.text(
      nl: """
        De map mag nog niet bestaan, of moet leeg zijn. Met --from wordt een plan gemaakt van een werkmap \
        van raakvlak, of van een eigen actielijst: de kopjes worden herkend en getoond, en met --column \
        verbeterd.

        Hier begint de geschiedenis van het plan (`raakvlak \
        history`); wie het plan niet wil, verwijdert de map.

        Voorbeelden: raakvlak init maps/mijn-plan
        raakvlak init maps/mijn-plan --from actielijst.xlsx --column "Wie doet het=lead"
        """,
      en: """
        The folder must not exist yet, or be empty. With --from a plan is made of a workbook of raakvlak, \
        or of an action list of your own: its headings are recognised and shown, and corrected with --column.

        The plan's history begins here (`raakvlak history`); who \
        does not want the plan removes the folder.

        Examples: raakvlak init maps/my-plan
        raakvlak init maps/my-plan --from actions.xlsx --column "Who does it=lead"
        """))

  @Argument(help: Help.help(nl: "De map van het nieuwe plan.", en: "The new plan's folder."))
  var folder = Help.text(nl: "maps/mijn-plan", en: "maps/my-plan")

  @OptionGroup var source: SheetOptions
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
          en: "'\(folder)' exists already; nothing in it was changed. Name a new folder.")
          + otherwise)
    }
    let placement = FolderLocation(folder)
    if !isBegun, let plan = placement.nearest(holding: PlanFolder.mainFile) {
      throw Failure(
        Phrase(
          nl: "'\(folder)' ligt in de map van een plan: \(plan). Noem een map daarbuiten.",
          en: "'\(folder)' lies in the folder of a plan: \(plan). Name a folder outside it."),
        in: language)
    }
    let made = try source.made(in: language)
    let files = made?.files ?? StarterPlan.files(language)
    do throws(OutputError) {
      try PlanJournal.begin(files, in: folder, whenWaiting: .printing(in: language))
    } catch {
      throw Failure(error, in: language)
    }
    let next = nextStep(isWaiting: made?.isWaiting == true)
    // The machine's language is a guess, and the names in the plan depend on it.
    let hint =
      options.language == nil && language == .english
      ? ["Liever in het Nederlands: verwijder de map, en: raakvlak init \(folder) --language nl"]
      : []
    StandardOutput.putWords(
      (files.map { "\(folder)/\($0.path)" } + [next(language)] + hint).joined(
        separator: "\n")
        + "\n")
    if made?.isWaiting == true { throw ExitCode(Ending.findings.rawValue) }
  }

  /// What somebody may have meant who names a folder that is there.
  private var otherwise: Phrase {
    guard PlanLocation.isPlan(folder), let command = importing else { return Phrase(verbatim: "") }
    return Phrase(
      nl: " Moet het blad in dat plan komen: \(command)",
      en: " If the sheet is to go into that plan: \(command)")
  }

  /// The command that takes the file into the plan once that is there; nil without a file.
  private var importing: String? {
    source.from.map {
      "raakvlak workbook import \(ShellWord.quoted($0)) \(ShellWord.quoted(folder))"
    }
  }

  /// What to do with the new plan: with a workbook for who came with one, else with its files.
  private func nextStep(isWaiting: Bool) -> Phrase {
    let name = ShellWord.quoted(folder)
    guard let importing else {
      return Phrase(
        nl: "Begin met \(folder)/plan.yaml, en controleer met: raakvlak check \(name)",
        en: "Begin with \(folder)/plan.yaml, and check it with: raakvlak check \(name)")
    }
    let waiting =
      isWaiting
      ? Phrase(
        nl: "Verbeter wat wacht in hetzelfde bestand, en neem het nog eens in: \(importing)\n",
        en: "Correct what waits in the same file, and take it in once more: \(importing)\n")
      : Phrase(verbatim: "")
    return waiting
      + Phrase(
        nl:
          "Verder in Excel: raakvlak workbook \(name) --output plan.xlsx\nControleren: raakvlak check \(name)",
        en:
          "Go on in Excel: raakvlak workbook \(name) --output plan.xlsx\nCheck: raakvlak check \(name)"
      )
  }
}
