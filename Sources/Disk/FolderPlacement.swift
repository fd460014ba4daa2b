internal import Glibc

/// Where a folder lies in the end, whether it exists or is still to be made.
///
/// Paths are compared by the folders themselves, by device and number, never by words: a link, `..`,
/// another mount or another spelling on a disk without case leads to the same folder.
package struct FolderPlacement {
  /// The real path, as far as it exists; below that the words of the path.
  package let path: String
  /// The folder itself; nil when it is still to be made.
  private let folder: FileIdentity?
  /// The folders above it that exist, with their paths, from the root on.
  private let above: [(path: String, identity: FileIdentity)]

  package init(_ path: String) {
    self.path = Self.resolved(path)
    folder = FileFacts(self.path).map(FileIdentity.init)
    var above: [(String, FileIdentity)] = []
    var current = ""
    for part in self.path.split(separator: "/") {
      let parent = current.isEmpty ? "/" : current
      if let facts = FileFacts(parent) { above.append((parent, FileIdentity(facts))) }
      current += "/\(part)"
    }
    self.above = above
  }

  /// Whether this is another folder, or lies in it.
  package func isWithin(_ other: FolderPlacement) -> Bool {
    guard let wanted = other.folder else { return false }
    return folder == wanted || above.contains { $0.identity == wanted }
  }

  /// The nearest folder above this one, or itself, in which there is a file of a name.
  package func nearest(holding name: String) -> String? {
    ([path] + above.map(\.path).reversed()).first { FileKind("\($0)/\(name)") != .missing }
  }

  package static func isLink(_ path: String) -> Bool { FileKind.isLink(path) }

  /// Links are resolved part by part, so that `..` leads up from where a link leads; what does not
  /// exist is taken by its words, for it will be made by them.
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
