internal import FoundationEssentials
internal import Glibc

/// A file of a person's that a program adds to: it is either as it was or whole and new, also when
/// the program is killed halfway, and never overwritten when somebody else changed it meanwhile.
package struct SafeReplacement {
  package let path: String
  /// What the file held when this was made; nil when there was none.
  package let former: [UInt8]?

  /// - Throws: `OutputError` when something stands there that is no ordinary file to be read.
  package init(_ path: String) throws(OutputError) {
    self.path = path
    former = try Self.read(path)
  }

  /// Puts the new contents in the place of the former.
  package func replace(with bytes: [UInt8]) throws(OutputError) {
    guard unsafe former == nil || access(path, W_OK) == 0 else { throw failure() }
    let folder = unsafe open(FileKind.parent(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure() }
    defer { close(folder) }
    // One at a time: between the look at the file and its replacement nobody else comes. The lock is
    // the folder's and ends with the program, however that ends.
    while flock(folder, LOCK_EX) != 0 { guard errno == EINTR else { throw failure() } }
    // What a killed run left is nobody's any more, for now the lock is ours.
    let temporary = "\(FileKind.parent(path))/.\(Self.name(of: path)).new"
    _ = unsafe unlink(temporary)
    do throws(OutputError) {
      try write(bytes, to: temporary)
      guard try Self.read(path) == former else { throw .changedMeanwhile(path) }
      guard unsafe rename(temporary, path) == 0 else { throw failure() }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    fsync(folder)
  }

  /// Writes a new file and sees to it that the disk has it.
  private func write(_ bytes: [UInt8], to temporary: String) throws(OutputError) {
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    if let permissions { fchmod(descriptor, permissions) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw failure() }
  }

  private var permissions: mode_t? {
    former == nil ? nil : FileFacts(path)?.permissions
  }

  private func failure() -> OutputError {
    let words = unsafe strerror(errno).map { unsafe String(cString: $0) }
    return .cannotWrite(path, words ?? "errno \(errno)")
  }

  private static func read(_ path: String) throws(OutputError) -> [UInt8]? {
    if FileKind.isLink(path) { throw .notAFile(path) }
    switch FileKind(path) {
    case .missing: return nil
    case .file:
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .cannotWrite(path, "unreadable")
      }
      return Array(data)
    case .folder, .other: throw .notAFile(path)
    }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
