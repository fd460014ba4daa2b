// Why a journal outside the plan's folder: an undo must work after a restart, and the folder belongs to
// the user and perhaps to git. Why announced first: files can be replaced one by one only. The announced
// line has what was and what comes, so a program that is killed between two files leaves a change that
// the next one completes.

package import Documents
internal import FoundationEssentials
internal import Glibc
package import Operations
internal import Toolkit

/// The journal of a plan's changes, and the one way in which its files are written.
package final class PlanJournal {
  private let folder: String
  private let path: String
  private let descriptor: Int32
  package private(set) var history: ChangeHistory
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
    path = try Self.path(for: folder, in: state)
    try NewFolder.makeFolder(FileKind.parent(path), for: path, permissions: 0o700)
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path, SystemReason.last) }
    history = ChangeHistory([])
    guard Lock.take(descriptor, at: path, whenWaiting: report) else {
      throw .cannotWrite(path, SystemReason.last)
    }
    history = try Self.read(path)
    try complete()
  }

  deinit { close(descriptor) }

  /// Whether a program was killed while it made the plan of a folder.
  package static func hasUnfinishedBeginning(_ folder: String) -> Bool {
    guard let path = try? path(for: folder, in: state) else { return false }
    return (try? read(path))?.unfinished?.kind == .begin
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

  private static func read(_ path: String) throws(OutputError) -> ChangeHistory {
    guard let bytes = OpenFile.bytes(path) else {
      throw .cannotWrite(path, SystemReason.unreadable)
    }
    let decoder = JSONDecoder()
    // The last line of a killed program may be incomplete: what it announced was not begun.
    return ChangeHistory(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap {
        try? decoder.decode(JournalEntry.self, from: Data($0))
      })
  }

  private func append(_ entry: JournalEntry) throws(OutputError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(entry) else {
      throw .cannotWrite(path, SystemReason.unreadable)
    }
    // A newline first too: the line before may be that of a killed program.
    let line = [UInt8(ascii: "\n")] + Array(data) + [UInt8(ascii: "\n")]
    guard Descriptor.write(line, to: descriptor) == nil, fsync(descriptor) == 0 else {
      throw .cannotWrite(path, SystemReason.last)
    }
    history.add(entry)
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
    var files: [JournalFile] = []
    for file in edit.files {
      let former = try Self.former(file.path)
      let mark: [UInt8] =
        former?.starts(with: [0xEF, 0xBB, 0xBF]) == true ? [0xEF, 0xBB, 0xBF] : []
      guard former == file.before.map({ mark + $0 }) else { throw .changedMeanwhile(file.path) }
      files.append(JournalFile(relative(file.path), file, before: former, mark: mark))
    }
    if let along { files.append(JournalFile(relative(along.path), along: along.bytes)) }
    try carryOut(
      JournalEntry(
        .make, number: history.nextNumber, time: Self.now, sentence: Self.texts(edit.sentence),
        files: files))
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
    for file in files {
      let path = "\(folder)/\(file.path)"
      guard try Self.former(path) == nil else { throw .changedMeanwhile(path) }
    }
    let sentence = Phrase(nl: "het plan is begonnen.", en: "the plan was begun.")
    try carryOut(
      JournalEntry(
        .begin, number: 0, time: Self.now, sentence: Self.texts(sentence),
        files: files.map { JournalFile($0.path, text: $0.text) }))
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
    guard let change = kind == .undo ? history.last : history.nextRedo else { return nil }
    let files = kind == .undo ? change.files.map(\.inverse) : change.files
    var located: [JournalFile] = []
    var conflicts: [HandEdit] = []
    for file in files {
      let current = try Self.former("\(folder)/\(file.path)")
      do throws(HandEdit) {
        located.append(try file.located(in: current))
      } catch {
        // Rows that somebody corrected stay, and hold nothing up.
        if !file.goesAlong { conflicts.append(error) }
      }
    }
    guard conflicts.isEmpty else { return (change, conflicts) }
    try carryOut(
      JournalEntry(
        kind, number: change.number, time: Self.now, sentence: change.sentence, files: located))
    return (change, [])
  }

  private func relative(_ path: String) -> String {
    path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : path
  }

  private static func former(_ path: String) throws(OutputError) -> [UInt8]? {
    try AtomicReplacement(path).former
  }

  /// Most files that are written beside the former ones before a change is announced: each takes two
  /// descriptors until it has its name.
  private static let mostPrepared = 200

  /// Announces a change, writes its files and ends it. When a file cannot be written those before it
  /// get their former contents back.
  private func carryOut(_ entry: JournalEntry) throws(OutputError) {
    var targets: [(file: JournalFile, target: AtomicReplacement)] = []
    for file in entry.files {
      let target = try AtomicReplacement("\(folder)/\(file.path)")
      try target.checkWritable()
      targets.append((file, target))
    }
    // What a full disk refuses is refused here, before anything of the plan changed.
    var prepared: [PreparedFile?] = []
    for (file, target) in targets.prefix(entry.kind == .begin ? 0 : Self.mostPrepared) {
      prepared.append(try Self.prepare(file, for: target))
    }
    try append(entry)
    var written: [(path: String, former: [UInt8]?)] = []
    do throws(OutputError) {
      for (index, (file, target)) in targets.enumerated() {
        if index < prepared.count, let ready = prepared[index] {
          try target.commit(ready)
          prepared[index] = nil
        } else {
          try Self.write(file, to: target)
        }
        written.append((target.path, target.former))
      }
    } catch {
      for (path, former) in written.reversed() {
        let target = try AtomicReplacement(path)
        if let former { try target.replace(with: former) } else { try target.remove() }
        let parent = FileKind.parent(path)
        // Of a plan that could not be made no folder stays behind, as that would be in its way.
        if entry.kind == .begin, parent != folder { unsafe rmdir(parent) }
      }
      try append(JournalEntry(.cancelled, number: entry.number, time: Self.now))
      throw error
    }
    try append(JournalEntry(.done, number: entry.number, time: Self.now))
  }

  private static func write(
    _ file: JournalFile, to target: AtomicReplacement
  ) throws(OutputError) {
    if let ready = try prepare(file, for: target) {
      try target.commit(ready)
    } else {
      try target.remove()
    }
  }

  /// The new contents beside a file; nil for a file that goes.
  private static func prepare(
    _ file: JournalFile, for target: AtomicReplacement
  ) throws(OutputError) -> PreparedFile? {
    if file.isRemoval, target.former.map(ContentHash.of) == file.before { return nil }
    guard let bytes = file.applied(to: target.former) else {
      throw .changedMeanwhile(target.path)
    }
    if target.former == nil {
      try NewFolder.makeFolder(FileKind.parent(target.path), for: target.path)
    }
    return try target.prepare(bytes)
  }

  /// Completes a change that a killed program announced: files that it did not reach are written.
  private func complete() throws(OutputError) {
    guard let entry = history.unfinished else { return }
    var pending: [(JournalFile, AtomicReplacement)] = []
    var isBegun = false
    for file in entry.files {
      let target = try AtomicReplacement("\(folder)/\(file.path)")
      let hash = target.former.map(ContentHash.of)
      if hash == file.after {
        isBegun = true
      } else if hash == file.before {
        pending.append((file, target))
      }
    }
    // Of a new plan nothing else is there: what is missing can only be what was not reached.
    if isBegun || entry.kind == .begin {
      for (file, target) in pending { try Self.write(file, to: target) }
      completed = entry
      try append(JournalEntry(.done, number: entry.number, time: Self.now))
    } else {
      try append(JournalEntry(.cancelled, number: entry.number, time: Self.now))
    }
  }
}
