internal import Glibc

/// Result of `stat`; it differs when the file was replaced or overwritten. Calls the system
/// itself: FoundationEssentials returns attributes in types of its own.
struct FileStat: Equatable, Sendable {
  let kind: FileKind
  /// Whether it is a symbolic link that was not followed.
  let isLink: Bool
  let device: UInt64
  let number: UInt64
  /// Size in bytes.
  let size: Int
  /// Last change of the contents (`mtime`).
  let modified: Moment
  /// Last change of contents or metadata (`ctime`), which no program can set back.
  let changed: Moment
  let owner: uid_t
  let group: gid_t
  /// Permissions, as for `chmod`.
  let permissions: mode_t
  /// Number of hard links.
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

  /// Result of `stat` for a path; nil when nothing exists there.
  ///
  /// - Parameter followsLinks: whether to follow a symbolic link.
  init?(_ path: String, followsLinks: Bool = true) {
    var facts = stat()
    guard unsafe (followsLinks ? stat(path, &facts) : lstat(path, &facts)) == 0 else { return nil }
    self.init(facts)
  }

  /// Result of `fstatat` for an entry of an open folder; links are not followed.
  init?(_ name: String, in folder: Int32) {
    var facts = stat()
    guard unsafe fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(facts)
  }

  /// Result of `fstat` for an open descriptor.
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
    group = facts.st_gid
    permissions = facts.st_mode & 0o7777
    names = Int(facts.st_nlink)
  }

  /// Text to compare states of a file by: device, inode, size and times.
  var text: String {
    "\(device) \(number) \(size) \(modified.seconds).\(modified.nanoseconds) "
      + "\(changed.seconds).\(changed.nanoseconds)"
  }

  /// Whether it is the same file by device and inode, even if its contents changed.
  func isSameFile(as other: FileStat?) -> Bool {
    device == other?.device && number == other?.number
  }
}
