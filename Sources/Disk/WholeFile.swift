internal import Glibc
import Toolkit

/// Puts a file in its place in one step: whoever looks sees the former contents or the new, whenever
/// this program is killed and however full the disk is. Of programs that write the same file at once
/// each waits for the one before.
struct WholeFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// Beside its place, for only within one disk can a file be moved in one step. The name is always
  /// the same, so that the next writing finds what a killed one left, and waits for what is not done.
  var temporary: String {
    "\(FileKind.parent(path))/\(Self.head)\(ContentHash.of(FileKind.name(path)))\(Self.tail)"
  }

  private static let head = ".raakvlak-"
  private static let tail = ".new"

  /// Whether a file of this name is what a writing has not put in its place.
  static func isTemporary(_ name: String) -> Bool { name.hasPrefix(head) && name.hasSuffix(tail) }

  /// - Parameters:
  ///   - tell: is told when another program is writing the same file.
  ///   - check: what must still hold at the last moment; when it throws nothing is written.
  /// - Returns: what the system knows of the file that now stands there, whoever comes after.
  @discardableResult
  func write(
    _ bytes: [UInt8], permissions: mode_t? = nil, isSafelyOnDisk: Bool = false,
    whenWaiting tell: WaitNotice = .silent, check: () throws(OutputError) -> Void = {}
  ) throws(OutputError) -> FileFacts? {
    // Until it is closed nobody else touches the temporary file.
    let descriptor = try begin(for: permissions, whenWaiting: tell)
    defer { close(descriptor) }
    do throws(OutputError) {
      guard Descriptor.write(bytes, to: descriptor) == nil,
        !isSafelyOnDisk || fsync(descriptor) == 0,
        closes(descriptor)
      else { throw failure() }
      try check()
      // Only now: what is left of a file that may not be written must not be in the way.
      if let permissions { fchmod(descriptor, permissions) }
      guard unsafe rename(temporary, path) == 0 else { throw failure() }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    if isSafelyOnDisk { settle() }
    return FileFacts(open: descriptor)
  }

  /// Opens the temporary file, new and empty, once nobody else has it.
  ///
  /// - Parameter permissions: who may read it in the end; nobody else may do so before.
  private func begin(
    for permissions: mode_t?, whenWaiting tell: WaitNotice
  ) throws(OutputError) -> Int32 {
    let mode = permissions.map { $0 | S_IWUSR } ?? 0o666
    // Each turn somebody else has got further.
    for _ in 0..<1_000 {
      let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      let descriptor = unsafe open(temporary, flags, mode)
      guard descriptor >= 0 else {
        let number = errno
        // A link, or a pipe that nobody reads; or what a killed program left for itself only.
        let isRemoved =
          switch number {
          case ELOOP, ENXIO: unsafe unlink(temporary) == 0
          case EACCES: Self.removeLeftover(temporary)
          default: false
          }
        guard isRemoved else { throw .cannotWrite(path, SystemReason.words(number)) }
        continue
      }
      guard Lock.take(descriptor, at: path, whenWaiting: tell) else {
        let problem = failure()
        close(descriptor)
        throw problem
      }
      if let facts = FileFacts(open: descriptor), facts.isSameFile(as: present) {
        if facts.isFresh { return descriptor }
        // What a killed program left, or somebody else laid there for us to write in.
        guard unsafe unlink(temporary) == 0 else {
          let problem = failure()
          close(descriptor)
          throw problem
        }
      }
      close(descriptor)
    }
    throw failure()
  }

  /// What stands under the temporary name now.
  private var present: FileFacts? { FileFacts(temporary, followsLinks: false) }

  /// Writes to what is no file, such as `/dev/stdout`, and so cannot be put in its place.
  func pour(_ bytes: [UInt8]) throws(OutputError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard Descriptor.write(bytes, to: descriptor) == nil else { throw failure() }
  }

  /// Removes what a killed program had begun; what another one is writing stays.
  func removeLeftover() { _ = Self.removeLeftover(temporary) }

  /// - Parameter temporary: the path of the temporary file itself.
  /// - Returns: whether there was one, and it is gone.
  static func removeLeftover(_ temporary: String) -> Bool {
    // To read, for it may be none that we may write in.
    let descriptor = unsafe open(temporary, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard Lock.isFree(descriptor), let facts = FileFacts(open: descriptor),
      facts.isSameFile(as: FileFacts(temporary, followsLinks: false))
    else { return false }
    return unsafe unlink(temporary) == 0
  }

  /// Whether closing works: a network drive may report only there that it has no room.
  private func closes(_ descriptor: Int32) -> Bool {
    let copy = dup(descriptor)
    return copy >= 0 && close(copy) == 0
  }

  /// Sees to it that the disk knows the file by its new name.
  private func settle() {
    let folder = unsafe open(FileKind.parent(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private func failure() -> OutputError { .cannotWrite(path, SystemReason.last) }
}

extension FileFacts {
  /// Whether this program made it, just now, and for nobody else.
  fileprivate var isFresh: Bool {
    kind == .file && size == 0 && owner == geteuid() && names == 1
  }
}
