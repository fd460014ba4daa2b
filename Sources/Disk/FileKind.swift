internal import Glibc

/// What stands at a path.
enum FileKind: Equatable, Sendable {
  case missing
  case file
  case folder
  /// A pipe, a device, a socket, or a link that is not followed: nothing to read a plan from.
  case other

  /// - Parameter followsLinks: whether a symbolic link counts as what it leads to.
  init(_ path: String, followsLinks: Bool = true) {
    self = FileFacts(path, followsLinks: followsLinks)?.kind ?? .missing
  }

  static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return unsafe lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// The last part of a path.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
