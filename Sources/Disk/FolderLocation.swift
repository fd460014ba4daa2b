internal import Glibc

/// Real location of a folder, whether it exists or is still to be made.
///
/// Folders are compared by device and inode, never by path: a link, `..`, another mount or another
/// spelling on a case-insensitive disk leads to the same folder.
package struct FolderLocation {
  /// Real path, as far as it exists; below that the parts as given.
  package let path: String
  /// Identity of the folder itself; nil when it is still to be made.
  private let folder: FileIdentity?
  /// Existing folders above it, with their paths, from the root on.
  private let above: [(path: String, identity: FileIdentity)]

  package init(_ path: String) {
    self.path = Self.resolved(path)
    folder = FileStat(self.path).map(FileIdentity.init)
    var above: [(String, FileIdentity)] = []
    var current = ""
    for part in self.path.split(separator: "/") {
      let parent = current.isEmpty ? "/" : current
      if let facts = FileStat(parent) { above.append((parent, FileIdentity(facts))) }
      current += "/\(part)"
    }
    self.above = above
  }

  /// Whether it is the other folder, or is inside it.
  package func isWithin(_ other: FolderLocation) -> Bool {
    guard let wanted = other.folder else { return false }
    return folder == wanted || above.contains { $0.identity == wanted }
  }

  /// Path of the nearest folder, this one or one above it, that contains a file of a name.
  package func nearest(holding name: String) -> String? {
    ([path] + above.map(\.path).reversed()).first { FileKind("\($0)/\(name)") != .missing }
  }

  package static func isLink(_ path: String) -> Bool { FileKind.isLink(path) }

  /// Resolves links part by part, so that `..` is relative to a link's target; parts that do not
  /// exist are kept as given, for they will be made by those names.
  private static func resolved(_ path: String) -> String {
    var current = path.hasPrefix("/") ? "" : RealPath.of(".") ?? ""
    if current == "/" { current = "" }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        current = String(current[..<(current.lastIndex(of: "/") ?? current.startIndex)])
      } else {
        let next = "\(current)/\(part)"
        current = RealPath.of(next) ?? next
      }
    }
    return current.isEmpty ? "/" : current
  }
}
