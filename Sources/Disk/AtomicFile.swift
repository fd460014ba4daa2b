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
        if waitsForExchange(with: facts, whenWaiting: report) {
          close(descriptor)
          continue
        }
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

  /// Waits while another program has the names of the file and of its temporary one exchanged
  /// (`PreparedFile.commit(replacing:)`): its lock is then on the file, and what has the temporary name may be what
  /// somebody saved.
  ///
  /// - Parameter facts: of what has the temporary name.
  /// - Returns: whether there was such a program.
  private func waitsForExchange(with facts: FileStat, whenWaiting report: WaitNotice) -> Bool {
    let descriptor = entry.open(O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // A second name of the file itself: that lock is our own.
    guard !facts.isSameFile(as: FileStat(open: descriptor)), !Lock.isFree(descriptor) else {
      return false
    }
    return Lock.take(descriptor, at: entry.path, whenWaiting: report)
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

  func failure() -> OutputError { .cannotWrite(entry.path, SystemReason.last) }
}

extension FileStat {
  /// Whether this program has just made it, as the only one.
  fileprivate var isFresh: Bool {
    kind == .file && size == 0 && owner == geteuid() && names == 1
  }
}
