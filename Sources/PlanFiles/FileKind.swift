internal import Glibc

/// What stands at a path; a symbolic link counts as what it leads to.
enum FileKind: Equatable {
  case missing
  case file
  case folder
  /// A pipe, a device, a socket: nothing to read a plan from.
  case other

  init(_ path: String) {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else {
      self = .missing
      return
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }

  static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return unsafe lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
}
