internal import Glibc

/// File opened for reading: its `stat` and its contents belong together even if its name is reused
/// meanwhile. Closed on deinit.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// Nil when there is no readable regular file. `O_NONBLOCK`, so that opening a pipe does not
  /// wait.
  init?(_ path: String, followsLinks: Bool = true) {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    self.init(descriptor: unsafe open(path, flags))
  }

  /// Nil when the entry is no readable regular file; a link is none.
  init?(_ entry: FolderEntry) {
    self.init(descriptor: entry.open(O_RDONLY | O_NONBLOCK))
  }

  private init?(descriptor: Int32) {
    guard descriptor >= 0 else { return nil }
    guard FileStat(open: descriptor)?.kind == .file else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// All bytes of the file at a path; nil when there is no readable regular file.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = OpenFile(path) else { return nil }
    return file.read()
  }

  var facts: FileStat? { FileStat(open: descriptor) }

  /// Up to `most` bytes; fewer when the file ends.
  func read(_ most: Int = .max) -> [UInt8]? {
    var bytes: [UInt8] = []
    // One read suffices when the size that `stat` reports is right.
    var next = max(facts?.size ?? 0, 1 << 12)
    while bytes.count < most {
      var failed = false
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: min(most - bytes.count, next)) {
        buffer, count in
        var read: Int
        repeat {
          read = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        } while read < 0 && errno == EINTR
        failed = read < 0
        count = max(read, 0)
      }
      if failed { return nil }
      if piece.isEmpty { break }
      bytes = bytes.isEmpty ? piece : bytes + piece
      next = 1 << 20
    }
    return bytes
  }

  /// Whether a program has the file open to write in it; false where the disk does not know. The system
  /// refuses a lease for reading then. A lease that is broken sends a signal: one that ends no program.
  var isBeingWritten: Bool {
    guard fcntl(descriptor, Self.setSignal, SIGURG) == 0 else { return false }
    if fcntl(descriptor, Self.setLease, Int32(F_RDLCK)) != 0 { return errno == EAGAIN }
    _ = fcntl(descriptor, Self.setLease, Int32(F_UNLCK))
    return false
  }

  // `F_SETSIG` and `F_SETLEASE` of <fcntl.h>, which the module Glibc leaves out.
  private static let setSignal: Int32 = 10
  private static let setLease: Int32 = 1024

  /// Sets the times of the file to now, where that is allowed.
  func touch() { futimens(descriptor, nil) }
}
