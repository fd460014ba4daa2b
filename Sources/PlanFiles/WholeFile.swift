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
    "\(FileKind.parent(path))/.raakvlak-\(Fingerprint.of(Array(FileKind.name(path).utf8))).new"
  }

  /// Nobody else may be writing the same file: see `FolderLock`.
  ///
  /// - Parameter check: what must still hold at the last moment; when it throws nothing is written.
  func write(
    _ bytes: [UInt8], permissions: mode_t? = nil, isSafelyOnDisk: Bool = false,
    check: () throws(OutputError) -> Void = {}
  ) throws(OutputError) {
    removeLeftover()
    do throws(OutputError) {
      let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw failure() }
      defer { close(descriptor) }
      if let permissions { fchmod(descriptor, permissions) }
      try write(bytes, to: descriptor)
      if isSafelyOnDisk, fsync(descriptor) != 0 { throw failure() }
      try check()
      guard unsafe rename(temporary, path) == 0 else { throw failure() }
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
    try write(bytes, to: descriptor)
  }

  func removeLeftover() { _ = unsafe unlink(temporary) }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      rest = rest.dropFirst(count)
    }
  }

  private func failure() -> OutputError { .cannotWrite(path, SystemReason.last) }
}
