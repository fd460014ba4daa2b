// Why names are exchanged: between a last look at a file and a rename somebody may save in a text editor,
// and a rename removes what they saved. After an exchange that is still there, under the temporary name, and
// can be compared and put back. What it costs is one look at the file that came out.

internal import Glibc
import Toolkit

/// Temporary file that is whole, until it gets its name; without that it is removed again.
final class PreparedFile {
  private let file: AtomicFile
  /// Open, and with it the lock on the temporary file.
  private let descriptor: Int32
  private let permissions: mode_t?
  private let isSafelyOnDisk: Bool

  init(
    _ file: AtomicFile, _ descriptor: Int32, _ permissions: mode_t?, _ isSafelyOnDisk: Bool
  ) {
    self.file = file
    self.descriptor = descriptor
    self.permissions = permissions
    self.isSafelyOnDisk = isSafelyOnDisk
  }

  deinit {
    // The lock ends last: until then no other program takes the temporary file for its own.
    if hasTemporaryName { _ = file.temporary.remove() }
    close(descriptor)
  }

  var unflushed: Unflushed { Unflushed(path: file.entry.path, descriptor: descriptor) }

  private var hasTemporaryName: Bool {
    FileStat(open: descriptor)?.isSameFile(as: file.temporary.facts) == true
  }

  /// Gives the file its name, whatever had it.
  ///
  /// - Parameter check: the last condition; when it throws nothing is written.
  @discardableResult
  func commit(
    check: () throws(OutputError) -> Void = {}
  ) throws(OutputError) -> FileStat? {
    try check()
    allow()
    guard file.temporary.rename(to: file.entry) else { throw file.failure() }
    flushFolder()
    return FileStat(open: descriptor)
  }

  /// Gives the file its name, if what has it is still as it was.
  ///
  /// - Parameter former: contents of the file that goes; nil when there is none.
  /// - Throws: `OutputError.changedMeanwhile`; what somebody else saved then has the name.
  func commit(replacing former: [UInt8]?) throws(OutputError) {
    allow()
    let (temporary, entry) = (file.temporary, file.entry)
    let isPlaced =
      former == nil ? temporary.renameWhereFree(to: entry) : temporary.exchange(with: entry)
    if !isPlaced {
      switch errno {
      case EEXIST, ENOENT: throw .changedMeanwhile(entry.path)
      // A disk that can only rename: the look before this one must do.
      case EINVAL, ENOSYS, ENOTSUP:
        try commit()
        return
      default: throw file.failure()
      }
    }
    if let former {
      guard Self.isUnchanged(temporary, former) else {
        exchangeBack()
        throw .changedMeanwhile(entry.path)
      }
      _ = temporary.remove()
    }
    flushFolder()
  }

  /// Removes the file that has the name, if it is still as it was. The temporary file goes with it.
  ///
  /// - Throws: `OutputError.changedMeanwhile`; what somebody else saved then has the name.
  func remove(former: [UInt8]) throws(OutputError) {
    let (temporary, entry) = (file.temporary, file.entry)
    guard entry.rename(to: temporary) else { throw file.failure() }
    guard Self.isUnchanged(temporary, former) else {
      if !temporary.renameWhereFree(to: entry) {
        // Where somebody saved again, that is the later one. A disk that can only rename has to do so.
        if errno == EEXIST { _ = temporary.remove() } else { _ = temporary.rename(to: entry) }
      }
      throw .changedMeanwhile(entry.path)
    }
    _ = temporary.remove()
  }

  private static func isUnchanged(_ entry: FolderEntry, _ former: [UInt8]) -> Bool {
    // Looked at in this order: who has it open may write after the bytes were read.
    guard let file = OpenFile(entry), !file.isBeingWritten else { return false }
    return file.read() == former
  }

  /// Gives what came out its name again. When it was saved once more in between, the later one has the name:
  /// then that comes out in its turn, and gets it back.
  func exchangeBack() {
    let (temporary, entry) = (file.temporary, file.entry)
    // The limit guards against a loop without end.
    for _ in 0..<1_000 {
      let older = temporary.facts
      guard temporary.exchange(with: entry) else {
        // Somebody removed the file meanwhile.
        _ = temporary.renameWhereFree(to: entry)
        return
      }
      if hasTemporaryName { return }
      // A later one came out.
      guard temporary.exchange(with: entry) else { continue }
      if temporary.facts?.isSameFile(as: older) == true {
        _ = temporary.remove()
        return
      }
    }
  }

  /// Lets those use the file who could use the former one. Only at the end: the next program must be able
  /// to remove what is left of this one.
  private func allow() {
    guard let permissions else { return }
    if let former = file.entry.facts, let own = FileStat(open: descriptor) {
      // Only root may give a file to somebody else; a group only who is in it.
      if former.owner != own.owner { fchown(descriptor, former.owner, gid_t.max) }
      if former.group != own.group { fchown(descriptor, uid_t.max, former.group) }
    }
    fchmod(descriptor, permissions)
  }

  /// Without it the former directory entry may come back after a power failure.
  private func flushFolder() {
    if isSafelyOnDisk { fsync(file.entry.folder.descriptor) }
  }
}
