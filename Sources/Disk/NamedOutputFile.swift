internal import Glibc
import Documents
import TextFormats
import Toolkit
package import SourceText

/// Single output file at a path that the user gives.
///
/// It is never one that the plan is read from, by whatever path, link or hard link. An existing
/// file is overwritten only when this program wrote it: when its bytes have the hash that
/// `WrittenFileHashes` recorded; where no hash is recorded, as on another computer, when it has the
/// mark of this program (`GeneratorMark`). So a command can be repeated, while a list that a
/// department filled in or a text that a user edited needs `--force`.
package struct NamedOutputFile: Sendable {
  private let path: String
  private let isForced: Bool
  private let plan: [FileIdentity]
  private let written: WrittenFileHashes?

  /// - Parameters:
  ///   - files: the files that the plan is read from.
  ///   - isForced: whether somebody else's file may be overwritten.
  ///   - cache: where the hash of the file is recorded; nil for nowhere.
  /// - Throws: `OutputError` when the path cannot be written at all.
  package init(
    _ path: String, sparing files: [SourceFile] = [], isForced: Bool = false, cache: CacheFolder?
  ) throws(OutputError) {
    self.path = path
    self.isForced = isForced
    plan = files.compactMap { FileStat($0.path).map(FileIdentity.init) }
    written = WrittenFileHashes(cache)
    if FileKind(path) == .folder { throw .notAFile(path) }
    try checkAgainstPlan(FileStat(path))
  }

  private func checkAgainstPlan(_ facts: FileStat?) throws(OutputError) {
    if let facts, plan.contains(FileIdentity(facts)) { throw .partOfPlan(path) }
  }

  /// Writes the file, whole or not at all; a path that is not a file, such as `/dev/stdout`, is
  /// written directly.
  ///
  /// - Parameter report: called when another program is writing the same file.
  package func write(
    _ bytes: [UInt8], whenWaiting report: WaitNotice = .silent
  ) throws(OutputError) {
    switch FileKind(path) {
    case .folder: throw .notAFile(path)
    case .other: return try pour(bytes)
    // `/dev/stdout` is a link to the target of the output, perhaps a file: replacing that would
    // break a redirection.
    case .file, .missing:
      if ["/dev/", "/proc/"].contains(where: path.hasPrefix) { return try pour(bytes) }
    }
    // The target of a user's link is written, and the link stays.
    guard let target = FileKind.isLink(path) ? RealPath.of(path) : path else {
      throw .notAFile(path)
    }
    try NewFolder.makeFolder(FileKind.parent(target), for: path)
    let entry = try FolderEntry.reached(by: target)
    let facts = entry.facts
    try checkAgainstPlan(facts)
    if let facts, facts.kind != .file { throw .notAFile(path) }
    if facts != nil, !isForced, !isOurs(entry, instead: bytes) { throw .somebodyElses(path) }
    try AtomicFile(entry).write(bytes, permissions: facts?.permissions, whenWaiting: report)
    written?.note(bytes, at: target)
  }

  /// Whether the existing file may be overwritten.
  private func isOurs(_ entry: FolderEntry, instead bytes: [UInt8]) -> Bool {
    guard let existing = entry.bytes() else { return false }
    if existing.isEmpty || existing == bytes { return true }
    if let hash = written?.hash(at: entry.path) { return hash == ContentHash.of(existing) }
    return GeneratorMark.isIn(existing, of: entry.name)
  }

  private func pour(_ bytes: [UInt8]) throws(OutputError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path, SystemReason.last) }
    defer { close(descriptor) }
    guard Terminal.write(bytes, to: descriptor) == nil else {
      throw .cannotWrite(path, SystemReason.last)
    }
  }
}

/// Device and inode of a file: the same by all its names.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64

  init(_ facts: FileStat) {
    device = facts.device
    number = facts.number
  }
}
