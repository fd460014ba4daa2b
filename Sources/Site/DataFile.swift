/// A file that a build makes, as its path tells of it.
struct DataFile {
  let path: String
  /// The folder, without which all files of a build would be one list.
  let folder: String
  /// The name without its ending.
  let stem: String
  let ending: String

  init(_ path: String) {
    self.path = path
    let parts = path.split(separator: "/")
    folder = parts.dropLast().joined(separator: "/")
    let name = parts.last ?? ""
    let dot = name.lastIndex(of: ".")
    stem = String(name[..<(dot ?? name.endIndex)])
    ending = dot.map { String(name[name.index(after: $0)...]) } ?? ""
  }

  /// The kind of file as people call it.
  var format: String {
    switch ending {
    case "md": "Markdown"
    case "xlsx": "Excel"
    case "ods": "OpenDocument"
    default: ending.uppercased()
    }
  }
}
