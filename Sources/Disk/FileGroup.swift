// Why all contents are written before any is flushed: the disk then writes several files in one go.
// Flushed one after the other while they were written, forty files took forty times the wait for one.

internal import Glibc
import Operations
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
  private var prepared: [PreparedFile?] = []
  /// What was prepared; it must be on the disk before `write`.
  var unflushed: [Unflushed] { Self.unflushed(prepared) }

  /// Most files that are written beside the former ones at a time: each takes two descriptors until it
  /// has its name.
  private static let mostPrepared = 200

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

  /// Gives all files their new contents. When one cannot be written those before it get their former
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
        for (index, change) in batch.enumerated() {
          if let file = files[index] {
            files[index] = nil
            try change.target.commit(file)
          } else {
            try change.target.remove()
          }
          written.append(change)
        }
        rest = rest.dropFirst(batch.count)
      }
    } catch {
      try undo(written)
      throw error
    }
    // Once a folder, and not once a file: without it former names may come back after a power failure.
    NewFolder.flush(Set(changes.map { FileKind.parent($0.target.path) }))
  }

  private func undo(_ written: [FileChange]) throws(OutputError) {
    for change in written.reversed() {
      let target = try AtomicReplacement(change.target.path)
      if let former = change.target.former {
        try target.replace(with: former)
      } else {
        try target.remove()
      }
    }
    // Of a plan that could not be made no folder stays behind, as that would be in its way.
    guard let newFolder else { return }
    for change in changes.reversed() {
      let parent = FileKind.parent(change.target.path)
      if parent != newFolder { unsafe rmdir(parent) }
    }
  }

  private static func prepare(
    _ changes: ArraySlice<FileChange>
  ) throws(OutputError) -> [PreparedFile?] {
    var files: [PreparedFile?] = []
    for change in changes {
      guard let new = change.new else {
        files.append(nil)
        continue
      }
      if change.target.former == nil {
        try NewFolder.makeFolder(FileKind.parent(change.target.path), for: change.target.path)
      }
      files.append(try change.target.prepare(new, isFlushed: false))
    }
    return files
  }

  private static func unflushed(_ files: [PreparedFile?]) -> [Unflushed] {
    files.compactMap { $0?.unflushed }
  }
}
