internal import Glibc

/// Lets one program at a time write in a folder; the others wait, and say so. The lock ends with the
/// program, however that ends.
struct FolderLock {
  private let descriptor: Int32

  /// Waits until nobody else has the folder.
  ///
  /// - Parameters:
  ///   - file: what is to be written in it, for the message.
  ///   - tell: is told when there is somebody to wait for.
  init(_ folder: String, for file: String, whenWaiting tell: WaitNotice) throws(OutputError) {
    descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(file, SystemReason.last) }
    guard Lock.take(descriptor, at: folder, whenWaiting: tell) else {
      let reason = SystemReason.last
      close(descriptor)
      throw .cannotWrite(file, reason)
    }
  }

  func end() { close(descriptor) }
}
