// Why all contents are written before any is flushed: the disk then writes several files in one go.
// Flushed one after the other while they were written, forty files took forty times the wait for one.

internal import Glibc
import Operations
internal import Synchronization
internal import Toolkit

/// What a change makes of one file.
struct FileChange {
  let file: JournalFile
  let target: AtomicReplacement
  /// Nil for a file that goes.
  let new: [UInt8]?

  init(_ file: JournalFile, _ target: AtomicReplacement, _ new: [UInt8]?) {
    self.file = file
    self.target = target
    self.new = new
  }

  /// An edit of a file.
  ///
  /// - Parameter path: of the file in the plan's folder.
  /// - Throws: when the file on disk is not the one that was edited.
  init(_ edit: FileEdit, as path: String) throws(OutputError) {
    let target = try AtomicReplacement(edit.path)
    let isMarked = target.former?.starts(with: Self.byteOrderMark) == true
    let mark = isMarked ? Self.byteOrderMark : []
    // A file without a mark, as nearly every file is, is not copied.
    func whole(_ bytes: [UInt8]) -> [UInt8] { isMarked ? mark + bytes : bytes }
    guard target.former == edit.before.map(whole) else { throw .changedMeanwhile(edit.path) }
    self.init(
      JournalFile(path, edit, before: target.former, mark: mark), target, edit.after.map(whole))
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A change as the journal has it.
  init(_ file: JournalFile, _ target: AtomicReplacement) throws(OutputError) {
    if file.isRemoval, target.former.map(ContentHash.of) == file.before {
      self.init(file, target, nil)
    } else {
      guard let bytes = file.applied(to: target.former) else {
        throw .changedMeanwhile(target.path)
      }
      self.init(file, target, bytes)
    }
  }
}

/// Files that get their new contents together: all of them, or none.
struct FileGroup {
  private let changes: [FileChange]
  /// The folder that is removed again with what was made in it, when a file cannot be written.
  private let newFolder: String?
  /// Contents beside the first files.
  private var prepared: [Contents] = []
  /// What was prepared; it must be on the disk before `write`.
  var unflushed: [Unflushed] { Self.unflushed(prepared) }

  /// What is written beside a file until it gets its name; nil for a file that goes.
  private struct Contents: @unchecked Sendable {
    // Handed from one core to another between two steps, and never used by two at a time.
    var file: PreparedFile?
  }

  /// Most files that are written beside the former ones at a time. Each takes two descriptors until it
  /// has its name, and each batch waits once for the disk: so as many as there are descriptors for.
  private static let mostPrepared = max(8, min(2_000, (SystemLimit.descriptors - 64) / 2))

  /// - Parameter newFolder: the folder of a plan that is made; nil for one that is there.
  init(_ changes: [FileChange], newFolder: String? = nil) throws(OutputError) {
    self.changes = changes
    self.newFolder = newFolder
    for change in changes { try change.target.checkWritable() }
  }

  /// Writes new contents beside the files: what a full disk refuses is refused here, before anything
  /// changed.
  mutating func prepare() throws(OutputError) {
    prepared = try Self.prepare(changes.prefix(Self.mostPrepared))
  }

  /// Gives all files their new contents. When one cannot be written the others get their former
  /// contents back.
  mutating func write() throws(OutputError) {
    var written: [FileChange] = []
    do throws(OutputError) {
      var rest = changes[...]
      while !rest.isEmpty {
        let batch = rest.prefix(Self.mostPrepared)
        var files = prepared
        if files.isEmpty {
          files = try Self.prepare(batch)
          try Unflushed.flush(Self.unflushed(files))
        }
        prepared = []
        try Self.commit(Array(zip(batch, files)), &written)
        rest = rest.dropFirst(batch.count)
      }
    } catch {
      Self.undo(written)
      removeFolders()
      throw error
    }
    // Once a folder, and not once a file: without it former names may come back after a power failure.
    NewFolder.flush(Set(changes.map { FileKind.parent($0.target.path) }))
  }

  /// Gives files their names, concurrently: each is read once more, and that of hundreds takes as long
  /// as to check their plan.
  ///
  /// - Parameter written: gets those that have their name, also when another one fails.
  private static func commit(
    _ files: [(change: FileChange, contents: Contents)], _ written: inout [FileChange]
  ) throws(OutputError) {
    let hasFailed = Atomic(false)
    let results = files.mapOnAllCores { file -> Result<Bool, OutputError> in
      // What comes after a failure would only be undone.
      if hasFailed.load(ordering: .relaxed) { return .success(false) }
      let result = Result { () throws(OutputError) in
        if let prepared = file.contents.file {
          try file.change.target.commit(prepared)
        } else {
          try file.change.target.remove()
        }
        return true
      }
      if case .failure = result { hasFailed.store(true, ordering: .relaxed) }
      return result
    }
    var failure: OutputError?
    for (file, result) in zip(files, results) {
      switch result {
      case .success(let isWritten): if isWritten { written.append(file.change) }
      case .failure(let error): failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Gives files their former contents back, as many as can be. What somebody saved since stays.
  static func undo(_ written: [FileChange]) {
    for change in written.reversed() {
      guard let target = try? AtomicReplacement(change.target.path), target.former == change.new
      else { continue }
      if let former = change.target.former {
        try? target.replace(with: former)
      } else {
        try? target.remove()
      }
    }
  }

  /// Of a plan that could not be made no folder stays behind: it would block the next attempt.
  private func removeFolders() {
    guard let newFolder else { return }
    for change in changes.reversed() {
      let parent = FileKind.parent(change.target.path)
      if parent != newFolder { unsafe rmdir(parent) }
    }
  }

  private static func prepare(
    _ changes: ArraySlice<FileChange>
  ) throws(OutputError) -> [Contents] {
    // Folders first: two cores would make the same one.
    for change in changes where change.new != nil && change.target.former == nil {
      try NewFolder.makeFolder(FileKind.parent(change.target.path), for: change.target.path)
    }
    let results = Array(changes).mapOnAllCores { change in
      Result { () throws(OutputError) in
        Contents(
          file: try change.new.map { (new) throws(OutputError) in
            try change.target.prepare(new, isFlushed: false)
          })
      }
    }
    var files: [Contents] = []
    for result in results { files.append(try result.get()) }
    return files
  }

  private static func unflushed(_ files: [Contents]) -> [Unflushed] {
    files.compactMap { $0.file?.unflushed }
  }
}
