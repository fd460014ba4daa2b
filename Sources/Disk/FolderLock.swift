internal import Glibc

/// Lock on a folder: one program at a time writes in it, the others wait and report that. The
/// system releases it when the program ends, even after a crash.
struct FolderLock {
  private let folder: OpenFolder

  /// Waits for the lock.
  ///
  /// - Parameter report: called when another program has it.
  init(_ folder: OpenFolder, whenWaiting report: WaitNotice) throws(OutputError) {
    guard Lock.take(folder.descriptor, at: folder.path, whenWaiting: report) else {
      throw .cannotWrite(folder.path, SystemReason.last)
    }
    self.folder = folder
  }

  func end() { flock(folder.descriptor, LOCK_UN) }
}
