// Why a journal outside the plan's folder: an undo must work after a restart, and the folder belongs to
// the user and perhaps to git. Why announced first: files can be replaced one by one only. The announced
// line has what was and what comes, so a program that is killed between two files leaves a change that
// the next one completes.

package import Documents
internal import FoundationEssentials
internal import Glibc
package import Operations
internal import Toolkit

/// The journal of a plan's changes, and the only code that writes its files.
package final class PlanJournal {
  let folder: String
  let log: JournalLog
  /// Nil until somebody asks: who makes a change need not know those before it.
  private var known: ChangeHistory?
  private var nextNumber = 1
  /// What was found unfinished and is completed now.
  package private(set) var completed: JournalEntry?

  /// Opens the journal of a plan's folder and waits for other programs that change it.
  ///
  /// - Parameter state: the folder for journals; nil where none is known.
  package init(
    _ folder: String, in state: String? = PlanJournal.state,
    whenWaiting report: WaitNotice = .silent
  ) throws(OutputError) {
    self.folder = folder
    log = try JournalLog(Self.path(for: folder, in: state), whenWaiting: report)
    if let next = log.end?.next {
      nextNumber = next
    } else {
      // A new journal, one of an earlier version, or one of a killed program.
      nextNumber = try history.nextNumber
      try complete()
    }
  }

  /// The changes that were made.
  package var history: ChangeHistory {
    get throws(OutputError) {
      if let known { return known }
      let history = try log.history()
      known = history
      return history
    }
  }

  /// The changes that were made to a plan, read without the lock and without completing one that was
  /// announced; nil where no journal can be read.
  package static func history(of folder: String) -> ChangeHistory? {
    (try? path(for: folder, in: state)).flatMap(JournalLog.history(at:))
  }

  /// Whether a program was killed while it made the plan of a folder.
  package static func hasUnfinishedBeginning(_ folder: String) -> Bool {
    guard let path = try? path(for: folder, in: state) else { return false }
    return JournalLog.history(at: path)?.unfinished?.kind == .begin
  }

  /// The user's folder for what programs remember.
  package static var state: String? {
    let environment = ProcessInfo.processInfo.environment
    return [
      environment["XDG_STATE_HOME"], environment["HOME"].map { "\($0)/.local/state" },
    ].compactMap(\.self).first { $0.hasPrefix("/") }
  }

  private static func path(for folder: String, in state: String?) throws(OutputError) -> String {
    guard let state else {
      throw .cannotWrite(
        "XDG_STATE_HOME",
        Phrase(
          nl: "Er is geen map voor de geschiedenis. Zet XDG_STATE_HOME op een map waar dat mag.",
          en: "There is no folder for the history. Set XDG_STATE_HOME to a folder for it."))
    }
    let real = RealPath.of(folder) ?? folder
    return "\(state)/raakvlak/\(ContentHash.of(real))/journal"
  }

  private static var now: String {
    var seconds = time(nil)
    var parts = unsafe tm()
    guard unsafe gmtime_r(&seconds, &parts) != nil else { return "" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return unsafe "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }

  // MARK: Changes

  /// Writes an operation's files: all of them, or none.
  ///
  /// - Parameter along: a new file beside those of the plan, with its path.
  package func write(
    _ edit: OperationEdit, along: (path: String, bytes: [UInt8])? = nil
  ) throws(OutputError) {
    let folder = folder
    let made = edit.files.mapOnAllCores { file in
      Result { () throws(OutputError) in
        try FileChange(file, as: Self.relative(file.path, to: folder))
      }
    }
    var files: [FileChange] = []
    for change in made { files.append(try change.get()) }
    if let along {
      let target = try AtomicReplacement(along.path)
      guard target.former == nil else { throw .changedMeanwhile(along.path) }
      files.append(
        FileChange(
          JournalFile(Self.relative(along.path, to: folder), along: along.bytes), target,
          along.bytes))
    }
    try carryOut(.make, number: nextNumber, Self.texts(edit.sentence), files)
  }

  /// Writes the files of a new plan in a folder, which is made where it is missing; what a killed
  /// program left of a plan there is made whole instead.
  package static func begin(
    _ files: [OutputFile], in folder: String, whenWaiting report: WaitNotice = .silent
  ) throws(OutputError) {
    try NewFolder.makeFolder(folder, for: folder)
    let journal = try PlanJournal(folder, whenWaiting: report)
    guard journal.completed == nil else { return }
    try journal.begin(files.map { ($0.path, $0.text) })
  }

  /// Writes the files of a new plan. The history begins here.
  ///
  /// - Parameter files: texts by path in the folder.
  func begin(_ files: [(path: String, text: String)]) throws(OutputError) {
    var changes: [FileChange] = []
    for file in files {
      let target = try AtomicReplacement("\(folder)/\(file.path)")
      guard target.former == nil else { throw .changedMeanwhile(target.path) }
      changes.append(
        FileChange(JournalFile(file.path, text: file.text), target, Array(file.text.utf8)))
    }
    let sentence = Phrase(nl: "het plan is begonnen.", en: "the plan was begun.")
    try carryOut(.begin, number: 0, Self.texts(sentence), changes)
  }

  private static func texts(_ sentence: Phrase) -> [String: String] {
    Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, sentence($0)) })
  }

  /// Takes the last change back, or makes it again.
  ///
  /// - Returns: the change; nil when there is none. Where its lines were changed by hand since,
  ///   nothing is written.
  package func turn(
    _ kind: JournalEntry.Kind
  ) throws(OutputError) -> (entry: JournalEntry, conflicts: [HandEdit])? {
    let history = try history
    guard let change = kind == .undo ? history.last : history.nextRedo else { return nil }
    let made = try log.files(of: change)
    var located: [FileChange] = []
    var conflicts: [HandEdit] = []
    for file in kind == .undo ? made.map(\.inverse) : made {
      let target = try AtomicReplacement("\(folder)/\(file.path)")
      let found: JournalFile
      do throws(HandEdit) {
        found = try file.located(in: target.former)
      } catch {
        // Rows that somebody corrected stay, and block nothing.
        if !file.goesAlong { conflicts.append(named(error, file)) }
        continue
      }
      located.append(try FileChange(found, target))
    }
    guard conflicts.isEmpty else { return (change, conflicts) }
    try carryOut(kind, number: change.number, change.sentence, located)
    return (change, [])
  }

  /// Path in the plan's folder.
  package func name(of path: String) -> String { Self.relative(path, to: folder) }

  private static func relative(_ path: String, to folder: String) -> String {
    path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : path
  }

  /// Announces a change, writes its files and ends it.
  private func carryOut(
    _ kind: JournalEntry.Kind, number: Int, _ sentence: [String: String], _ files: [FileChange]
  ) throws(OutputError) {
    var group = try FileGroup(files, newFolder: kind == .begin ? folder : nil)
    if kind != .begin { try group.prepare() }
    let entry = JournalEntry(
      kind, number: number, time: Self.now, sentence: sentence, paths: files.map(\.file.path))
    try append(entry, files.map(\.file))
    do throws(OutputError) {
      try Unflushed.flush(group.unflushed + [log.unflushed])
      try group.write()
    } catch {
      try end(entry, .cancelled)
      throw error
    }
    try end(entry, .done)
  }

  private func append(
    _ entry: JournalEntry, _ files: [JournalFile] = []
  ) throws(OutputError) {
    let written = try log.append(entry, files)
    known?.add(written)
  }

  /// Flushed, after the names of the files: else a power failure may leave a change without an end, and
  /// after an edit by hand nobody could know whether it was made.
  private func end(_ entry: JournalEntry, _ kind: JournalEntry.Kind) throws(OutputError) {
    if kind == .done {
      if entry.kind == .make { nextNumber = entry.number + 1 }
      if entry.kind == .begin { nextNumber = 1 }
    }
    try append(JournalEntry(kind, number: entry.number, time: Self.now, next: nextNumber))
    // The files are as they must be: that the disk refuses this is no reason to report a failure.
    try? Unflushed.flush([log.unflushed])
  }

  /// Completes a change that a killed program announced: files that it did not reach are written.
  private func complete() throws(OutputError) {
    guard let entry = try history.unfinished else { return }
    var pending: [FileChange] = []
    var isBegun = false
    for file in try log.files(of: entry) {
      let target = try AtomicReplacement("\(folder)/\(file.path)")
      let hash = target.former.map(ContentHash.of)
      if hash == file.after {
        isBegun = true
      } else if hash == file.before {
        pending.append(try FileChange(file, target))
      } else if (try? file.located(in: target.former)) == nil,
        (try? file.inverse.located(in: target.former)) != nil
      {
        // Changed by hand since, with the new text in it and the former one gone.
        isBegun = true
      }
    }
    // Of a new plan nothing else is there: what is missing can only be what was not reached.
    guard isBegun || entry.kind == .begin else { return try end(entry, .cancelled) }
    for change in pending {
      var group = try FileGroup([change])
      try group.write()
    }
    completed = entry
    try end(entry, .done)
  }
}
