internal import Glibc
import Toolkit

/// Atomic update of a user's file: it is either unchanged or whole and new, also when the program
/// is killed halfway, and never overwritten when somebody else changed it meanwhile.
package struct AtomicReplacement {
  package let path: String
  /// Contents of the file when this was made; nil when there was none.
  package let former: [UInt8]?

  /// - Throws: `OutputError` when the path is not a readable regular file.
  package init(_ path: String) throws(OutputError) {
    self.path = path
    former = try Self.read(path)
  }

  /// Replaces the former contents by new ones.
  ///
  /// - Parameter report: called when another program is writing the same file.
  package func replace(
    with bytes: [UInt8], whenWaiting report: WaitNotice = .silent
  ) throws(OutputError) {
    try commit(try prepare(bytes, whenWaiting: report))
  }

  /// Writes the new contents beside the file.
  ///
  /// - Parameter isFlushed: false for one of several files: who writes them flushes files and folder.
  func prepare(
    _ bytes: [UInt8], isFlushed: Bool = true, whenWaiting report: WaitNotice = .silent
  ) throws(OutputError) -> PreparedFile {
    try checkWritable()
    let permissions = former == nil ? nil : FileStat(path)?.permissions
    return try AtomicFile(path).prepare(
      bytes, permissions: permissions, isSafelyOnDisk: isFlushed, whenWaiting: report)
  }

  /// Puts prepared contents in the position of the former ones.
  func commit(_ file: PreparedFile) throws(OutputError) {
    // First, so that nobody sees the new contents of a file that was changed long before.
    guard try Self.read(path) == former else { throw .changedMeanwhile(path) }
    try file.commit(replacing: former)
  }

  /// Checks that the file may be written, before another one is.
  package func checkWritable() throws(OutputError) {
    guard unsafe former == nil || access(path, W_OK) == 0 else {
      throw .cannotWrite(path, SystemReason.last)
    }
    // The new contents come beside the former ones. A folder that is not there yet is made.
    let folder = FileKind.parent(path)
    guard unsafe FileKind(folder) == .missing || access(folder, W_OK | X_OK) == 0 else {
      throw .cannotWrite(path, SystemReason.last)
    }
  }

  /// Removes the file, when it is as it was.
  package func remove() throws(OutputError) {
    guard let former, try Self.read(path) == former else { throw .changedMeanwhile(path) }
    try AtomicFile(path).prepare([], permissions: nil, isSafelyOnDisk: false).remove(former: former)
  }

  private static func read(_ path: String) throws(OutputError) -> [UInt8]? {
    if FileKind.isLink(path) { throw .link(path, RealPath.of(path) ?? "") }
    switch FileKind(path) {
    case .missing: return nil
    case .file:
      guard let bytes = OpenFile.bytes(path) else {
        throw .cannotWrite(path, SystemReason.unreadable)
      }
      return bytes
    case .folder, .other: throw .notAFile(path)
    }
  }
}
