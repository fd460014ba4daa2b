import ArgumentParser
import Build
import Disk
import Glibc
import Operations
import PlanModel
import Rules
import SourceText
import TextFormats
import Toolkit

/// Options of commands that change a plan.
struct ChangeOptions: ParsableArguments {
  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Flag(
    help: Help.help(
      nl: "Toon alleen wat er zou veranderen.", en: "Only show what would change."))
  var dryRun = false

  @Option(
    help: Help.help(
      nl: "De laatste dag van wat vervalt (standaard vandaag).",
      en: "The last day of what ends (today by default).", value: "date"),
    transform: DayOption.read)
  var lastDay: Day?

  @OptionGroup var options: PlanOptions
}

/// A change to a plan by a command: read, edit, verify, show, write.
struct PlanChange {
  private let folder: String
  let files: [SourceFile]
  let reader: PlanReader
  let graph: PlanGraph
  let language: Language
  let day: Day
  private let isPreview: Bool
  /// With the lock that no other program changes the plan since it was read; nil where it is opened
  /// later, or nothing is written.
  private let journal: PlanJournal?

  init(_ options: ChangeOptions) throws(Failure) {
    let path = try PlanLocation(options.plan).path
    let language = options.options.language
    journal = options.dryRun ? nil : try Self.journal(of: path, in: language ?? Help.language)
    let folder: PlanFolder
    do throws(PlanFolderError) {
      folder = try PlanFolder(path)
    } catch {
      throw Failure(error)
    }
    self.folder = folder.path
    files = folder.files
    reader = PlanReader(folder.files, isKept: true)
    graph = PlanGraph(reader.plan)
    self.language = language ?? reader.plan.header?.language ?? Help.language
    if let last = options.lastDay { day = last } else { day = try Self.today() }
    isPreview = options.dryRun
  }

  /// A change to a plan that was read and checked already.
  ///
  /// - Parameter journal: opened before the plan was read; nil to open it for writing.
  init(
    _ loaded: LoadedPlan, isPreview: Bool, journal: PlanJournal? = nil
  ) throws(Failure) {
    folder = Self.trimmed(loaded.location.path)
    files = loaded.checked.input.files
    reader = PlanReader(files, isKept: true)
    graph = loaded.graph
    language = loaded.language
    day = try Self.today()
    self.isPreview = isPreview
    self.journal = journal
  }

  private static func today() throws(Failure) -> Day {
    guard let day = DayOption.today else { throw Failure.noClock }
    return day
  }

  /// As `PlanFolder` has it in the paths of files.
  private static func trimmed(_ folder: String) -> String {
    folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// The journal of a plan, with its lock; nil where there is no plan to change.
  static func journal(of folder: String, in language: Language) throws(Failure) -> PlanJournal? {
    guard PlanLocation.isPlan(folder) else { return nil }
    do throws(OutputError) {
      let journal = try PlanJournal(trimmed(folder), whenWaiting: .printing(in: language))
      if let entry = journal.completed { Terminal.say(ChangeText(language).completed(entry)) }
      return journal
    } catch {
      throw Failure(error, in: language)
    }
  }

  /// Of several operations those that can be made together: all, else as many as do not meet in one
  /// text.
  func together(_ all: [[Operations.Operation]]) -> [Operations.Operation] {
    let whole = all.flatMap(\.self)
    if canMake(whole) { return whole }
    guard all.count > 1 else { return whole }
    // Halves first: most repairs do not meet.
    let half = all.count / 2
    let (first, second) = (together(Array(all[..<half])), together(Array(all[half...])))
    if canMake(first + second) { return first + second }
    return canMake(first) ? first : second
  }

  private func canMake(_ operations: [Operations.Operation]) -> Bool {
    (try? OperationEdit(operations, on: files, parsed: reader, graph, today: day)) != nil
  }

  /// What operations do to the files, all of them or none.
  func edit(_ operations: [Operations.Operation]) throws(Failure) -> OperationEdit {
    do {
      return try OperationEdit(operations, on: files, parsed: reader, graph, today: day)
    } catch {
      throw Failure(error, in: reader.plan, language)
    }
  }

  /// Operations in phases as one edit; nothing is written.
  func edit(
    _ phases: [[Operations.Operation]], as sentence: Phrase
  ) throws(OperationRefusal) -> OperationEdit {
    try OperationEdit(phases, as: sentence, on: files, parsed: reader, graph, today: day)
  }

  /// Makes operations, all of them or none, prints what was done, and ends the program.
  func make(_ operations: [Operations.Operation]) throws(Failure) -> Never {
    let edit = try edit(operations)
    try finish(edit)
    // Exits without freeing the plan: the system reclaims its memory faster than deinit does.
    withExtendedLifetime((self, edit)) { Glibc.exit(Ending.good.rawValue) }
  }

  /// Writes an edit, unless this is a preview, and prints what was done.
  func finish(_ edit: OperationEdit) throws(Failure) {
    var lines = [edit.sentence.capitalized(language)] + edit.notes.map { $0(language) }
    guard !edit.files.isEmpty else {
      lines.append(
        Phrase(nl: "Zo is het al; er verandert niets.", en: "It is so already; nothing changes.")(
          language))
      return StandardOutput.putWords(lines.joined(separator: "\n") + "\n")
    }
    if isPreview { lines.append(Self.nothingWritten(language)) }
    try write(edit)
    StandardOutput.putWords(
      lines.joined(separator: "\n") + "\n" + preview(edit, isWhole: true)
        + (isPreview ? "" : wayBack(language) + "\n"))
  }

  /// The command that takes the change back, as it is typed in the current folder.
  var wayBack: Phrase {
    let isFound = (try? PlanLocation(nil).path) == folder
    let command = isFound ? "raakvlak undo" : "raakvlak undo \(ShellWord.quoted(folder))"
    return Phrase(nl: "Terugnemen: \(command)", en: "Take back: \(command)")
  }
  static let nothingWritten = Phrase(
    nl: "Niets geschreven (--dry-run):", en: "Nothing written (--dry-run):")

  /// Writes an edit with its line in the journal; of a preview it is only tried whether it may be.
  ///
  /// - Parameter along: a new file beside those of the plan, with its path.
  func write(
    _ edit: OperationEdit, along: (path: String, bytes: [UInt8])? = nil
  ) throws(Failure) {
    guard !edit.files.isEmpty else { return }
    do throws(OutputError) {
      guard !isPreview else {
        for file in edit.files { try AtomicReplacement(file.path).checkWritable() }
        return
      }
      if let journal { return try journal.write(edit, along: along) }
      let journal = try PlanJournal(folder, whenWaiting: .printing(in: language))
      if let entry = journal.completed {
        // The plan was read before this was completed.
        Terminal.say(ChangeText(language).completed(entry))
        throw OutputError.changedMeanwhile(folder)
      }
      guard isCurrent else { throw OutputError.changedMeanwhile(folder) }
      try journal.write(edit, along: along)
    } catch {
      throw Failure(error, in: language)
    }
  }

  /// Whether all files are as they were read. One that this edit does not change may have got a link to what
  /// goes with it.
  private var isCurrent: Bool {
    guard let present = try? PlanFolder(folder).files else { return false }
    return present.count == files.count
      && zip(present, files).allSatisfy { $0.path == $1.path && $0.isSame(as: $1) }
  }

  // MARK: Preview

  /// Most lines of a difference where not all are asked for.
  private static let mostLines = 200

  /// The files of an edit with the number of lines that they gain and lose, and of a preview the lines.
  func preview(_ edit: OperationEdit, isWhole: Bool) -> String {
    let diffs = edit.files.mapOnAllCores { (path: $0.path, diff: UnifiedDiff($0)) }
    let counts = diffs.map { path, diff in
      "\(path)  +\(diff.counts.added) -\(diff.counts.removed)\n"
    }.joined()
    guard isPreview else { return counts }
    let diff = diffs.map { path, diff in diff.text(name: name(of: path)) }.joined()
    if isWhole { return counts + diff }
    let lines = diff.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > Self.mostLines else { return counts + diff }
    let more = lines.count - Self.mostLines
    return counts + lines.prefix(Self.mostLines).map { "\($0)\n" }.joined()
      + Phrase(nl: "… en nog \(more) regels.\n", en: "… and \(more) more lines.\n")(language)
  }

  private func name(of path: String) -> String {
    path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : path
  }
}

extension Failure {
  /// Failure of an operation, with the position in the plan that is the reason.
  init(_ refusal: OperationRefusal, in plan: Plan, _ language: Language) {
    let position = refusal.range.map { range in
      Phrase(verbatim: "\(plan.path(of: range)):\(range.start.line):\(range.start.column): ")
    }
    let remedy = refusal.remedy.map { Phrase(verbatim: " ") + $0 }
    self.init(
      (position ?? Phrase(verbatim: "")) + refusal.message + (remedy ?? Phrase(verbatim: "")),
      in: language)
  }
}

/// Words about changes for a reader.
struct ChangeText {
  let language: Language

  init(_ language: Language) { self.language = language }

  func sentence(_ entry: JournalEntry) -> String {
    entry.sentence[language.rawValue] ?? entry.sentence.values.sorted().first ?? ""
  }

  /// One change as a line: number, moment and sentence.
  func line(_ entry: JournalEntry, isUndone: Bool) -> String {
    let undone = isUndone ? Phrase(nl: " (teruggenomen)", en: " (taken back)")(language) : ""
    let time = entry.time.split(separator: "T").joined(separator: " ").prefix(16)
    return "\(entry.number)  \(time)  \(sentence(entry))\(undone)"
  }

  func completed(_ entry: JournalEntry) -> String {
    Phrase(
      nl: "Een verandering die was afgebroken, is nu afgemaakt: ",
      en: "A change that was interrupted is completed now: ")(language) + sentence(entry)
  }
}
