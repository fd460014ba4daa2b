internal import Glibc
import Toolkit

/// Atomic replacement of a file: a reader sees the former contents or the new, whenever this
/// program is killed and however full the disk is. Programs that write the same file wait for each
/// other.
struct AtomicFile {
  let entry: FolderEntry

  init(_ entry: FolderEntry) { self.entry = entry }

  /// - Parameter path: a path on which links are followed; the file itself is never one.
  init(_ path: String) throws(OutputError) { entry = try .reached(by: path) }

  /// Temporary file in the same folder, because a rename is atomic within one disk only. The name
  /// is always the same, so that the next program finds what a killed one left, and waits for a
  /// running one.
  var temporary: FolderEntry {
    entry.sibling("\(Self.prefix)\(ContentHash.of(entry.name))\(Self.suffix)")
  }

  private static let prefix = ".raakvlak-"
  private static let suffix = ".new"

  /// Whether a file name is that of a temporary file.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.hasSuffix(suffix)
  }

  /// - Parameters:
  ///   - report: called when another program is writing the same file.
  ///   - check: the last condition; when it throws nothing is written.
  /// - Returns: the result of `stat` of the new file, even if another program replaces it later.
  @discardableResult
  func write(
    _ bytes: [UInt8], permissions: mode_t? = nil, isSafelyOnDisk: Bool = false,
    whenWaiting report: WaitNotice = .silent, check: () throws(OutputError) -> Void = {}
  ) throws(OutputError) -> FileStat? {
    try prepare(
      bytes, permissions: permissions, isSafelyOnDisk: isSafelyOnDisk, whenWaiting: report
    ).commit(check: check)
  }

  /// Writes the temporary file, with all that may fail on a full disk.
  func prepare(
    _ bytes: [UInt8], permissions: mode_t?, isSafelyOnDisk: Bool,
    whenWaiting report: WaitNotice = .silent
  ) throws(OutputError) -> PreparedFile {
    let descriptor = try begin(for: permissions, whenWaiting: report)
    let prepared = PreparedFile(self, descriptor, permissions, isSafelyOnDisk)
    guard Descriptor.write(bytes, to: descriptor) == nil,
      !isSafelyOnDisk || fsync(descriptor) == 0,
      closes(descriptor)
    else { throw failure() }
    return prepared
  }

  /// Opens the temporary file, new and empty, once this program has the lock.
  ///
  /// - Parameter permissions: final mode of the file; until then only the user may read it.
  private func begin(
    for permissions: mode_t?, whenWaiting report: WaitNotice
  ) throws(OutputError) -> Int32 {
    let mode = permissions.map { $0 | S_IWUSR } ?? 0o666
    // Each retry means that another program has finished; the limit guards against a loop without
    // end.
    for _ in 0..<1_000 {
      let descriptor = temporary.open(O_WRONLY | O_CREAT | O_NONBLOCK, permissions: mode)
      guard descriptor >= 0 else {
        let number = errno
        // A link, or a pipe without a reader; or a file of a killed program that is not writable.
        let isRemoved =
          switch number {
          case ELOOP, ENXIO: temporary.remove()
          case EACCES: Self.removeLeftover(temporary)
          default: false
          }
        guard isRemoved else { throw .cannotWrite(entry.path, SystemReason.words(number)) }
        continue
      }
      guard Lock.take(descriptor, at: entry.path, whenWaiting: report) else {
        let problem = failure()
        close(descriptor)
        throw problem
      }
      if let facts = FileStat(open: descriptor), facts.isSameFile(as: temporary.facts) {
        if facts.isFresh { return descriptor }
        // Left by a killed program, or planted by somebody else for us to write in.
        guard temporary.remove() else {
          let problem = failure()
          close(descriptor)
          throw problem
        }
      }
      close(descriptor)
    }
    throw failure()
  }

  /// Removes the temporary file of a killed program, but not of a running one.
  func removeLeftover() { _ = Self.removeLeftover(temporary) }

  /// - Parameter temporary: the temporary file itself.
  /// - Returns: whether there was one, and it is removed.
  static func removeLeftover(_ temporary: FolderEntry) -> Bool {
    // For reading, because the file may not be writable.
    let descriptor = temporary.open(O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard Lock.isFree(descriptor), let facts = FileStat(open: descriptor),
      facts.isSameFile(as: temporary.facts)
    else { return false }
    return temporary.remove()
  }

  /// Whether closing succeeds: a network drive may report only then that it is full.
  private func closes(_ descriptor: Int32) -> Bool {
    let copy = dup(descriptor)
    return copy >= 0 && close(copy) == 0
  }

  fileprivate func failure() -> OutputError { .cannotWrite(entry.path, SystemReason.last) }
}

/// Temporary file that is whole, until it gets its name; without that it is removed again.
final class PreparedFile {
  private let file: AtomicFile
  /// Open, and with it the lock on the temporary file.
  private let descriptor: Int32
  private let permissions: mode_t?
  private let isSafelyOnDisk: Bool
  private var isCommitted = false

  fileprivate init(
    _ file: AtomicFile, _ descriptor: Int32, _ permissions: mode_t?, _ isSafelyOnDisk: Bool
  ) {
    self.file = file
    self.descriptor = descriptor
    self.permissions = permissions
    self.isSafelyOnDisk = isSafelyOnDisk
  }

  deinit {
    // The lock ends last: until then no other program takes the temporary file for its own.
    if !isCommitted { _ = file.temporary.remove() }
    close(descriptor)
  }

  var unflushed: Unflushed { Unflushed(path: file.entry.path, descriptor: descriptor) }

  /// Gives the file its name.
  ///
  /// - Parameter check: the last condition; when it throws nothing is written.
  @discardableResult
  func commit(
    check: () throws(OutputError) -> Void = {}
  ) throws(OutputError) -> FileStat? {
    try check()
    // Only now: the next program must be able to remove what is left of this one.
    if let permissions { fchmod(descriptor, permissions) }
    guard file.temporary.rename(to: file.entry) else { throw file.failure() }
    isCommitted = true
    // Without it the former directory entry may come back after a power failure.
    if isSafelyOnDisk { fsync(file.entry.folder.descriptor) }
    return FileStat(open: descriptor)
  }
}

extension FileStat {
  /// Whether this program has just made it, as the only one.
  fileprivate var isFresh: Bool {
    kind == .file && size == 0 && owner == geteuid() && names == 1
  }
}
