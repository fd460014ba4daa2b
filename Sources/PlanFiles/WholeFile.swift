internal import Glibc
import PlanViews
import Wording

/// Puts a file in its place in one step: whoever looks sees the former contents or the new, whenever
/// this program is killed and however full the disk is.
struct WholeFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// Beside its place, for only within one disk can a file be moved in one step. The name is always
  /// the same, so that the next writing finds what a killed one left.
  var temporary: String {
    "\(FileKind.parent(path))/.raakvlak-\(ContentHash.of(FileKind.name(path))).new"
  }

  /// Nobody else may be writing the same file: see `FolderLock`.
  ///
  /// - Parameter check: what must still hold at the last moment; when it throws nothing is written.
  /// - Returns: what the system knows of the file that now stands there, whoever comes after.
  @discardableResult
  func write(
    _ bytes: [UInt8], permissions: mode_t? = nil, isSafelyOnDisk: Bool = false,
    check: () throws(OutputError) -> Void = {}
  ) throws(OutputError) -> FileFacts? {
    removeLeftover()
    do throws(OutputError) {
      let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw failure() }
      if let permissions { fchmod(descriptor, permissions) }
      let isWritten = Descriptor.write(bytes, to: descriptor) == nil
      let isKept = isWritten && (!isSafelyOnDisk || fsync(descriptor) == 0)
      let reason = isKept ? nil : failure()
      let written = FileFacts(open: descriptor)
      // A network drive may tell only now that there was no room.
      guard close(descriptor) == 0 || reason != nil else { throw failure() }
      if let reason { throw reason }
      try check()
      guard unsafe rename(temporary, path) == 0 else { throw failure() }
      // By its name, for the move is a change too; another's file there is none of ours.
      return FileFacts(path).flatMap { $0.isUntouched(since: written) ? $0 : nil }
    } catch {
      removeLeftover()
      throw error
    }
  }

  /// Writes to what is no file, such as `/dev/stdout`, and so cannot be put in its place.
  func pour(_ bytes: [UInt8]) throws(OutputError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard Descriptor.write(bytes, to: descriptor) == nil else { throw failure() }
  }

  func removeLeftover() { _ = unsafe unlink(temporary) }

  private func failure() -> OutputError { .cannotWrite(path, SystemReason.last) }
}
