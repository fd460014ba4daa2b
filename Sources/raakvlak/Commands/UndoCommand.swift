import ArgumentParser
import Disk
import Operations
import PlanModel
import SourceText
import Toolkit

/// The plan whose history is asked.
struct HistoryOptions: ParsableArguments {
  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var folder: String?

  @Option(help: Help.help(nl: "Hetzelfde.", en: "The same.", value: "dir"))
  var plan: String?

  @OptionGroup var options: PlanOptions

  func validate() throws {
    guard folder == nil || plan == nil else {
      throw ValidationError(
        Help.text(nl: "Noem het plan één keer.", en: "Name the plan once."))
    }
  }

  /// The journal with the changes that were made.
  func open() throws -> (journal: PlanJournal, history: ChangeHistory, language: Language) {
    let folder = try openFolder()
    let reader = Self.header(of: folder)
    let language = language(reader)
    if let newer = reader.newerFormat { throw Failure.newerFormat(newer, in: language) }
    do throws(OutputError) {
      let journal = try PlanJournal(folder.path, whenWaiting: .printing(in: language))
      if let entry = journal.completed { Terminal.say(ChangeText(language).completed(entry)) }
      return (journal, try journal.history, language)
    } catch {
      throw Failure(error, in: language)
    }
  }

  /// The changes that were made. To read them needs no right to write where they are; only what a killed
  /// program left is completed first.
  func read() throws -> (history: ChangeHistory, language: Language) {
    let folder = try openFolder()
    guard let history = PlanJournal.history(of: folder.path) else {
      return (ChangeHistory([]), language(Self.header(of: folder)))
    }
    guard history.unfinished == nil else {
      let (_, history, language) = try open()
      return (history, language)
    }
    return (history, language(Self.header(of: folder)))
  }

  private func language(_ reader: PlanReader) -> Language {
    options.language ?? reader.plan.header?.language ?? Help.language
  }

  private func openFolder() throws(Failure) -> PlanFolder {
    let path = try PlanLocation(plan ?? folder).path
    do throws(PlanFolderError) {
      return try PlanFolder(path)
    } catch {
      throw Failure(error)
    }
  }

  /// What says the language and the format: to take a change back nothing else of the plan is needed.
  private static func header(of folder: PlanFolder) -> PlanReader {
    let main = "\(folder.path)/\(PlanFolder.mainFile)"
    let reader = PlanReader(folder.files.filter { $0.path == main })
    return reader.plan.header == nil ? PlanReader(folder.files) : reader
  }
}

/// `raakvlak history`: the changes that can be taken back.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: Help.text(
      nl: "Toon wat raakvlak in het plan veranderde.", en: "Show what raakvlak changed in the plan."
    ),
    discussion: Help.text(nl: "Voorbeeld: raakvlak history", en: "Example: raakvlak history"))

  @OptionGroup var history: HistoryOptions

  func run() throws {
    let (history, language) = try history.read()
    let changes = (history.beginning.map { [$0] } ?? []) + history.changes
    guard !changes.isEmpty else {
      let words = Phrase(
        nl: "Er is nog niets veranderd door raakvlak.", en: "raakvlak has changed nothing yet.")
      return StandardOutput.putWords(words(language) + "\n")
    }
    let undone = Set(history.undone)
    let text = ChangeText(language)
    StandardOutput.putWords(
      changes.map { text.line($0, isUndone: undone.contains($0.number)) + "\n" }.joined())
  }
}

/// `raakvlak undo`: takes the last change back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: Help.text(
      nl: "Neem de laatste verandering terug.", en: "Take the last change back."),
    discussion: Help.text(
      nl: "Voorbeelden: raakvlak undo; raakvlak undo --to 3 (alles na verandering 3)",
      en: "Examples: raakvlak undo; raakvlak undo --to 3 (all after change 3)"))

  @Option(
    help: Help.help(
      nl: "Neem alles na deze verandering terug; 0 voor alles.",
      en: "Take back all after this change; 0 for all.", value: "number"))
  var to: Int?

  @Flag(
    help: Help.help(nl: "Toon alleen wat er zou veranderen.", en: "Only show what would change."))
  var dryRun = false

  @OptionGroup var history: HistoryOptions

  func run() throws {
    let (journal, all, language) = try history.open()
    let turn = Turn(.undo, journal, language)
    let standing = all.changes.filter { !all.undone.contains($0.number) }
    guard let to else { return try turn.make(standing.suffix(1), isPreview: dryRun) }
    guard to == 0 || all.changes.contains(where: { $0.number == to }) else {
      throw Failure(
        Phrase(
          nl: "Verandering \(to) is er niet. Zie: raakvlak history",
          en: "There is no change \(to). See: raakvlak history"), in: language)
    }
    try turn.make(standing.filter { $0.number > to }.reversed(), isPreview: dryRun)
  }
}

/// `raakvlak redo`: makes a change again that was taken back.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: Help.text(
      nl: "Doe een teruggenomen verandering opnieuw.",
      en: "Make a change again that was taken back."
    ),
    discussion: Help.text(nl: "Voorbeeld: raakvlak redo", en: "Example: raakvlak redo"))

  @Flag(
    help: Help.help(nl: "Toon alleen wat er zou veranderen.", en: "Only show what would change."))
  var dryRun = false

  @OptionGroup var history: HistoryOptions

  func run() throws {
    let (journal, all, language) = try history.open()
    let next = all.nextRedo.map { [$0] } ?? []
    try Turn(.redo, journal, language).make(next, isPreview: dryRun)
  }
}

/// Takes changes back or makes one again, and prints which.
private struct Turn {
  private let kind: JournalEntry.Kind
  private let journal: PlanJournal
  private let language: Language

  init(_ kind: JournalEntry.Kind, _ journal: PlanJournal, _ language: Language) {
    self.kind = kind
    self.journal = journal
    self.language = language
  }

  /// - Parameter entries: the changes, the one first that is turned first.
  func make(_ entries: some Sequence<JournalEntry>, isPreview: Bool) throws {
    let entries = Array(entries)
    guard !entries.isEmpty else {
      throw Failure(kind == .undo ? nothing : Self.nothingUndone, in: language)
    }
    do {
      if isPreview { return try show(journal.preview(kind, entries), of: entries) }
      for _ in entries {
        guard let (entry, conflicts) = try journal.turn(kind) else { return }
        if !conflicts.isEmpty { throw refusal(conflicts, entry) }
        say([entry])
      }
    } catch let error as OutputError {
      throw Failure(error, in: language)
    }
  }

  private func show(_ preview: PlanJournal.Preview, of entries: [JournalEntry]) throws {
    say(preview.entries)
    StandardOutput.putWords(PlanChange.nothingWritten(language) + "\n")
    let diffs = preview.files.map { (path: $0.path, diff: UnifiedDiff($0)) }
    for (path, diff) in diffs {
      StandardOutput.putWords("\(path)  +\(diff.counts.added) -\(diff.counts.removed)\n")
    }
    for (path, diff) in diffs { StandardOutput.putWords(diff.text(name: journal.name(of: path))) }
    guard !preview.conflicts.isEmpty else { return }
    throw refusal(preview.conflicts, entries[preview.entries.count])
  }

  private func say(_ entries: [JournalEntry]) {
    let words =
      kind == .undo
      ? Phrase(nl: "Teruggenomen: ", en: "Taken back: ")
      : Phrase(nl: "Opnieuw gedaan: ", en: "Made again: ")
    let text = ChangeText(language)
    StandardOutput.putWords(entries.map { words(language) + text.sentence($0) + "\n" }.joined())
  }

  private var nothing: Phrase {
    let nothing = Phrase(nl: "Er is niets om terug te nemen.", en: "There is nothing to take back.")
    guard (try? journal.history.beginning) != nil else { return nothing }
    return nothing
      + Phrase(
        nl: " Hier begon het plan; wilt u het niet, verwijder dan de map.",
        en: " Here the plan was begun; if you do not want it, remove its folder.")
  }

  private static let nothingUndone = Phrase(
    nl: "Er is niets teruggenomen.", en: "Nothing was taken back.")

  private func refusal(_ conflicts: [HandEdit], _ entry: JournalEntry) -> Failure {
    let sentence = ChangeText(language).sentence(entry)
    let words =
      kind == .undo
      ? Phrase(
        nl: "Deze verandering kan niet terug; er is niets geschreven. (\(sentence))",
        en: "This change cannot be taken back; nothing was written. (\(sentence))")
      : Phrase(
        nl: "Deze verandering kan niet opnieuw; er is niets geschreven. (\(sentence))",
        en: "This change cannot be made again; nothing was written. (\(sentence))")
    return Failure(words, details: conflicts.prefix(3).map(\.message), in: language)
  }
}
