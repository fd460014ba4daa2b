internal import FoundationEssentials

/// What stands at a path; a symbolic link counts as what it leads to.
enum FileKind: Equatable {
  case missing
  case file
  case folder
  /// A pipe, a device, a socket: nothing to read a plan from.
  case other

  init(_ path: String) {
    let manager = FileManager.default
    var isFolder = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
      self = .missing
      return
    }
    guard !isFolder else {
      self = .folder
      return
    }
    var target = path
    // The system itself follows no more links than these.
    for _ in 0..<40 {
      guard let link = try? manager.destinationOfSymbolicLink(atPath: target) else { break }
      target = link.hasPrefix("/") ? link : "\(Self.parent(target))/\(link)"
    }
    let type = try? manager.attributesOfItem(atPath: target)[.type] as? FileAttributeType
    self = type == .typeRegular ? .file : .other
  }

  static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// The last part of a path.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
