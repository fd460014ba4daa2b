import ArgumentParser
import Build
import Disk
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
  private let files: [SourceFile]
  let reader: PlanReader
  let graph: PlanGraph
  let language: Language
  let day: Day
  private let isPreview: Bool

  init(_ options: ChangeOptions) throws(Failure) {
    let folder: PlanFolder
    do {
      folder = try PlanFolder(try PlanLocation(options.plan).path)
    } catch let error as PlanFolderError {
      throw Failure(error)
    } catch {
      throw error as? Failure ?? Failure.emptyPath
    }
    self.folder = folder.path
    files = folder.files
    reader = PlanReader(folder.files)
    graph = PlanGraph(reader.plan)
    language = options.options.language ?? reader.plan.header?.language ?? Help.language
    guard let day = options.lastDay ?? DayOption.today else { throw Failure.emptyPath }
    self.day = day
    isPreview = options.dryRun
  }

  /// A change to a plan that was read and checked already.
  init(_ loaded: LoadedPlan, day: Day, isPreview: Bool) {
    folder = loaded.location.path
    files = loaded.checked.input.files
    reader = PlanReader(files)
    graph = loaded.graph
    language = loaded.language
    self.day = day
    self.isPreview = isPreview
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

  /// Makes operations, all of them or none, and prints what was done.
  func make(_ operations: [Operations.Operation]) throws(Failure) {
    let edit: OperationEdit
    do {
      edit = try OperationEdit(operations, on: files, parsed: reader, graph, today: day)
    } catch {
      throw Failure(error, in: reader.plan, language)
    }
    var lines = [edit.sentence.capitalized(language)] + edit.notes.map { $0(language) }
    if isPreview {
      lines.append(
        Phrase(nl: "Niets geschreven (--dry-run):", en: "Nothing written (--dry-run):")(language))
    } else {
      try write(edit)
    }
    lines += edit.files.map { file in
      let counts = UnifiedDiff.counts(file)
      return "\(file.path)  +\(counts.added) -\(counts.removed)"
    }
    let diff =
      isPreview ? edit.files.map { UnifiedDiff.text($0, name: name(of: $0.path)) }.joined() : ""
    if !isPreview {
      lines.append(
        Phrase(nl: "Terugnemen: raakvlak undo", en: "Take back: raakvlak undo")(language))
    }
    StandardOutput.putWords(lines.joined(separator: "\n") + "\n" + diff)
  }

  private func write(_ edit: OperationEdit) throws(Failure) {
    do throws(OutputError) {
      let journal = try PlanJournal(folder, whenWaiting: .printing(in: language))
      if let entry = journal.completed {
        // The plan was read before this was completed.
        Terminal.say(ChangeText(language).completed(entry))
        throw OutputError.changedMeanwhile(folder)
      }
      try journal.write(edit)
    } catch {
      throw Failure(error, in: language)
    }
  }

  private func name(of path: String) -> String {
    path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : path
  }
}

extension Failure {
  /// Failure of an operation, with the position in the plan that is the reason.
  init(_ refusal: OperationRefusal, in plan: Plan, _ language: Language) {
    let position = refusal.range.map { range in
      Phrase(verbatim: "\(plan.path(of: range)):\(range.start.line): ")
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
