internal import CLinux
internal import Glibc

/// Open folder; no link is followed on the path from it to a file below it.
///
/// What is below an output folder may come from a clone of somebody else's repository, links
/// included. The system resolves a path of several parts anew at each call and follows every link
/// on it. So each folder below is opened from the one above it with `O_NOFOLLOW`, and a file is
/// created, read, renamed or removed by its name in the open folder: replacing a folder by a link
/// meanwhile makes no difference. Only the folder that the user named may be reached through links.
final class OpenFolder: Sendable {
  /// Path as messages show it.
  let path: String
  let descriptor: Int32

  /// Opens the folder at a path; links are followed.
  ///
  /// - Parameter file: the file that is to be written, for the message.
  init(_ path: String, for file: String) throws(OutputError) {
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(file, SystemReason.last) }
    self.path = path
  }

  private init(_ descriptor: Int32, _ path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Entry at a path below this folder.
  ///
  /// - Parameter makesFolders: whether missing folders on the path are created.
  /// - Returns: nil when a folder on the path is missing and is not created.
  /// - Throws: `OutputError.linkOnPath` when a folder on the path is a link.
  func entry(_ relative: String, makingFolders makesFolders: Bool = false) throws(OutputError)
    -> FolderEntry?
  {
    let parts = relative.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.last, parts.allSatisfy(Self.isPlain) else {
      throw .cannotWrite("\(path)/\(relative)", SystemReason.words(EINVAL))
    }
    var folder = self
    for part in parts.dropLast() {
      guard let next = try folder.child(part, isMade: makesFolders) else { return nil }
      folder = next
    }
    return FolderEntry(folder: folder, name: name)
  }

  /// Whether a text is a plain name: no `.`, `..` or NUL.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains(0)
  }

  private func child(_ name: String, isMade: Bool) throws(OutputError) -> OpenFolder? {
    let path = "\(path)/\(name)"
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    var child = unsafe openat(descriptor, name, flags)
    if child < 0, errno == ENOENT {
      guard isMade else { return nil }
      // Another core or program may create the same folder at the same time: `EEXIST` is success.
      guard unsafe mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else {
        throw .cannotWrite(path, SystemReason.last)
      }
      child = unsafe openat(descriptor, name, flags)
    }
    guard child >= 0 else {
      let reason = SystemReason.last
      // The system reports only 'not a directory'; a link deserves its own message.
      if FolderEntry(folder: self, name: name).facts?.isLink == true { throw .linkOnPath(path) }
      throw .cannotWrite(path, reason)
    }
    return OpenFolder(child, path)
  }
}

/// Name in an open folder: a file, a folder, a link, or nothing yet.
struct FolderEntry: Sendable {
  let folder: OpenFolder
  let name: String

  /// Entry at a path on which links are followed; the entry itself may be a link.
  ///
  /// - Throws: `OutputError` when there is no such folder.
  static func reached(by path: String) throws(OutputError) -> FolderEntry {
    FolderEntry(
      folder: try OpenFolder(FileKind.parent(path), for: path), name: FileKind.name(path))
  }

  /// Path as messages show it.
  var path: String {
    switch folder.path {
    case ".": name
    case "/": "/\(name)"
    default: "\(folder.path)/\(name)"
    }
  }

  func sibling(_ name: String) -> FolderEntry { FolderEntry(folder: folder, name: name) }

  /// Result of `fstatat`, of a link itself; nil when there is no such entry.
  var facts: FileStat? { FileStat(name, in: folder.descriptor) }

  var kind: FileKind { facts?.kind ?? .missing }

  /// New descriptor of the entry; links are not followed; negative on failure.
  func open(_ flags: Int32, permissions: mode_t = 0) -> Int32 {
    unsafe openat(folder.descriptor, name, flags | O_NOFOLLOW | O_CLOEXEC, permissions)
  }

  /// Size limit in bytes, above any file that this program writes. A larger one is somebody else's,
  /// and may be larger than memory.
  private static let mostBytes = 1 << 29

  /// All bytes of a regular file; nil when there is none, or it is larger than `limit`.
  func bytes(atMost limit: Int = mostBytes) -> [UInt8]? {
    guard let file = OpenFile(self), let size = file.facts?.size, size <= limit else { return nil }
    return file.read()
  }

  /// Renames the file within the same folder.
  func rename(to other: FolderEntry) -> Bool {
    unsafe renameat(folder.descriptor, name, other.folder.descriptor, other.name) == 0
  }

  /// Renames the file where nothing has the other name; else `errno` is `EEXIST`. On a disk that cannot
  /// do so it is `EINVAL`.
  func renameWhereFree(to other: FolderEntry) -> Bool { rename(to: other, Self.noReplacement) }

  /// Exchanges the names of two files in one step; false when one of them is missing (`ENOENT`), or on a
  /// disk that cannot do so (`EINVAL`).
  func exchange(with other: FolderEntry) -> Bool { rename(to: other, Self.exchange) }

  private func rename(to other: FolderEntry, _ flags: UInt32) -> Bool {
    unsafe renameat2(folder.descriptor, name, other.folder.descriptor, other.name, flags) == 0
  }

  // `RENAME_NOREPLACE` and `RENAME_EXCHANGE` of <linux/fs.h>.
  private static let noReplacement: UInt32 = 1
  private static let exchange: UInt32 = 2

  /// Removes a file or a link.
  func remove() -> Bool { unsafe unlinkat(folder.descriptor, name, 0) == 0 }

  /// Removes an empty folder, but not a link to one.
  func removeFolder() -> Bool { unsafe unlinkat(folder.descriptor, name, AT_REMOVEDIR) == 0 }
}
