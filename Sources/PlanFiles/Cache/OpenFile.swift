internal import Glibc

/// A file that is open for reading: what is told of it and what is read from it belong together,
/// whatever happens to its name meanwhile. Closed when it goes.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// What the system knows of a file; another one when it was written anew or in place.
  struct Facts: Equatable, Sendable {
    let device: UInt64
    let number: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    /// When anything about it changed last, which no program can set back.
    let changed: String
    let owner: UInt32
    let isFile: Bool

    fileprivate init(_ facts: stat) {
      device = UInt64(facts.st_dev)
      number = UInt64(facts.st_ino)
      size = Int(facts.st_size)
      seconds = facts.st_mtim.tv_sec
      nanoseconds = facts.st_mtim.tv_nsec
      changed = "\(facts.st_ctim.tv_sec).\(facts.st_ctim.tv_nsec)"
      owner = facts.st_uid
      isFile = facts.st_mode & S_IFMT == S_IFREG
    }

    /// Of what stands at a path; nil when nothing does.
    init?(_ path: String) {
      var facts = stat()
      guard unsafe stat(path, &facts) == 0 else { return nil }
      self.init(facts)
    }

    /// Of an open file.
    init?(_ descriptor: Int32) {
      var facts = stat()
      guard unsafe fstat(descriptor, &facts) == 0 else { return nil }
      self.init(facts)
    }

    /// Whether it is the same file and was not written since, whatever its name is now.
    func hasContents(of other: Facts?) -> Bool {
      guard let other else { return false }
      return device == other.device && number == other.number && size == other.size
        && seconds == other.seconds && nanoseconds == other.nanoseconds
    }

    var text: String { "\(device) \(number) \(size) \(seconds).\(nanoseconds) \(changed)" }
  }

  /// Nil when there is no ordinary file to be read. A pipe is not waited for, a link not followed.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  var facts: Facts? { Facts(descriptor) }

  /// Up to so many bytes; fewer when the file ends.
  func read(_ most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < most {
      var failed = false
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: min(most - bytes.count, 1 << 20)) {
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
      bytes += piece
    }
    return bytes
  }

  /// Marks the file as used just now, where that may be done.
  func touch() { futimens(descriptor, nil) }
}
