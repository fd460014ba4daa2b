internal import Glibc

/// What the system knows of a file; another value when it was written anew or in place. Asked of the
/// system itself: without Foundation's large library its attributes come in types of their own.
struct FileFacts: Equatable, Sendable {
  let kind: FileKind
  /// Whether it is a link that was not followed.
  let isLink: Bool
  let device: UInt64
  let number: UInt64
  /// In bytes.
  let size: Int
  /// When its contents changed last.
  let modified: Moment
  /// When anything about it changed last, which no program can set back.
  let changed: Moment
  let owner: uid_t
  /// Who may read and write it, as `chmod` takes it.
  let permissions: mode_t
  /// Under how many names it stands.
  let names: Int

  struct Moment: Equatable, Comparable, Sendable {
    let seconds: Int
    let nanoseconds: Int

    fileprivate init(_ time: timespec) {
      seconds = time.tv_sec
      nanoseconds = time.tv_nsec
    }

    static func < (one: Moment, other: Moment) -> Bool {
      (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
  }

  /// Of what stands at a path; nil when nothing does.
  ///
  /// - Parameter followsLinks: whether a symbolic link counts as what it leads to.
  init?(_ path: String, followsLinks: Bool = true) {
    var facts = stat()
    guard unsafe (followsLinks ? stat(path, &facts) : lstat(path, &facts)) == 0 else { return nil }
    self.init(facts)
  }

  /// Of an entry of an open folder, or of the link that it is.
  init?(_ name: String, in folder: Int32) {
    var facts = stat()
    guard unsafe fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(facts)
  }

  /// Of what is open under a number.
  init?(open descriptor: Int32) {
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { return nil }
    self.init(facts)
  }

  private init(_ facts: stat) {
    kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    isLink = facts.st_mode & S_IFMT == S_IFLNK
    device = UInt64(facts.st_dev)
    number = UInt64(facts.st_ino)
    size = Int(facts.st_size)
    modified = Moment(facts.st_mtim)
    changed = Moment(facts.st_ctim)
    owner = facts.st_uid
    permissions = facts.st_mode & 0o7777
    names = Int(facts.st_nlink)
  }

  /// By which a file is told from what it was or will be.
  var text: String {
    "\(device) \(number) \(size) \(modified.seconds).\(modified.nanoseconds) "
      + "\(changed.seconds).\(changed.nanoseconds)"
  }

  /// Whether it is the same file, whatever was written to it meanwhile.
  func isSameFile(as other: FileFacts?) -> Bool {
    device == other?.device && number == other?.number
  }
}
