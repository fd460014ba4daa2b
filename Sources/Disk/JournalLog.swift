internal import Glibc
import Operations
internal import Toolkit

/// The file of a journal: lines that are only appended, by one program at a time.
final class JournalLog {
  let path: String
  private let descriptor: Int32

  /// Opens the file, made when it is missing, and waits for the program that has it.
  init(_ path: String, whenWaiting report: WaitNotice) throws(OutputError) {
    self.path = path
    try NewFolder.makeFolder(FileKind.parent(path), for: path, permissions: 0o700)
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0, Lock.take(descriptor, at: path, whenWaiting: report) else {
      throw .cannotWrite(path, SystemReason.last)
    }
  }

  deinit { close(descriptor) }

  private var size: Int { FileStat(open: descriptor)?.size ?? 0 }

  private func unreadable() -> OutputError { .cannotWrite(path, SystemReason.unreadable) }

  // MARK: Reading

  /// Most bytes in which the end of a change is searched for: it has no texts.
  private static let longestEnd = 4096

  /// The last line, when it ends a change: then nothing before it is needed to make another one.
  var end: JournalEntry? {
    let size = size
    guard let tail = bytes(max(0, size - Self.longestEnd)..<size),
      tail.last == UInt8(ascii: "\n"),
      let newline = tail.dropLast().lastIndex(of: UInt8(ascii: "\n")),
      let entry = JournalLine.entry(of: tail[(newline + 1)...].dropLast()),
      entry.kind == .done || entry.kind == .cancelled
    else { return nil }
    return entry
  }

  /// The changes of all lines.
  func history() throws(OutputError) -> ChangeHistory {
    guard let bytes = bytes(0..<size) else { throw unreadable() }
    return Self.history(bytes)
  }

  /// The changes in the file at a path, also while another program uses it; nil when there is none.
  static func history(at path: String) -> ChangeHistory? { OpenFile.bytes(path).map(history) }

  private static func history(_ bytes: [UInt8]) -> ChangeHistory {
    // The last line of a killed program may be incomplete: what it announced was not begun.
    ChangeHistory(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
        guard var entry = JournalLine.entry(of: line) else { return nil }
        entry.line = line.indices
        return entry
      })
  }

  /// What a change does to each file.
  func files(of entry: JournalEntry) throws(OutputError) -> [JournalFile] {
    guard let bytes = bytes(entry.line), let files = JournalLine.files(of: bytes[...]) else {
      throw unreadable()
    }
    return files
  }

  private func bytes(_ range: Range<Int>) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < range.count {
      let start = range.lowerBound + bytes.count
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: range.upperBound - start) {
        buffer, count in
        var read: Int
        repeat {
          read = unsafe pread(descriptor, buffer.baseAddress, buffer.count, start)
        } while read < 0 && errno == EINTR
        count = max(read, 0)
      }
      if piece.isEmpty { return nil }
      bytes = bytes.isEmpty ? piece : bytes + piece
    }
    return bytes
  }

  // MARK: Writing

  var unflushed: Unflushed { Unflushed(path: path, descriptor: descriptor) }

  /// Appends a line.
  ///
  /// - Returns: the entry with the bytes of its line.
  func append(
    _ entry: JournalEntry, _ files: [JournalFile] = []
  ) throws(OutputError) -> JournalEntry {
    guard let line = JournalLine(entry, files).bytes else { throw unreadable() }
    let newline = [UInt8(ascii: "\n")]
    // A newline first too: the line before may be that of a killed program.
    let start = size + newline.count
    guard Descriptor.write(newline + line + newline, to: descriptor) == nil else {
      throw .cannotWrite(path, SystemReason.last)
    }
    var written = entry
    written.line = start..<start + line.count
    return written
  }
}
