internal import Glibc

/// Lets one program at a time write in a folder; the others wait and report it. The lock ends with the
/// program, however that ends.
struct FolderLock {
  private let folder: OpenFolder

  /// Waits until nobody else has the folder.
  ///
  /// - Parameter tell: is called when another program has it.
  init(_ folder: OpenFolder, whenWaiting tell: WaitNotice) throws(OutputError) {
    guard Lock.take(folder.descriptor, at: folder.path, whenWaiting: tell) else {
      throw .cannotWrite(folder.path, SystemReason.last)
    }
    self.folder = folder
  }

  func end() { flock(folder.descriptor, LOCK_UN) }
}
