internal import Glibc

/// Kind of file at a path.
enum FileKind: Equatable, Sendable {
  case missing
  case file
  case folder
  /// A pipe, a device, a socket, or a link that is not followed: not readable as a plan.
  case other

  /// - Parameter followsLinks: whether to follow a symbolic link.
  init(_ path: String, followsLinks: Bool = true) {
    self = FileStat(path, followsLinks: followsLinks)?.kind ?? .missing
  }

  static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return unsafe lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Last part of a path.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
