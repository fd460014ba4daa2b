internal import Glibc
package import PlanFormats

/// Writes files whole, without remembering them: what it makes is a person's from then on.
package enum PlainFolder {
  /// - Throws: `OutputError` when a file cannot be written; files before it are whole.
  package static func write(_ files: [OutputFile], to folder: String) throws(OutputError) {
    for file in files { try write(file.bytes, to: "\(folder)/\(file.path)") }
  }

  /// Writes one file, whole or not at all; into what is no file, such as `/dev/stdout`, as it comes.
  package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    switch FileKind(path) {
    case .folder: throw .notAFile(path)
    case .other: return try WholeFile(path).pour(bytes)
    // `/dev/stdout` is a link to whatever the output goes to, a file perhaps.
    case .file, .missing:
      if ["/dev/", "/proc/"].contains(where: path.hasPrefix) {
        return try WholeFile(path).pour(bytes)
      }
    }
    // What a person's link leads to is written, and the link stays.
    guard let path = FileKind.isLink(path) ? RealPath.of(path) : path else {
      throw .notAFile(path)
    }
    let file = WholeFile(path)
    let folder = FileKind.parent(path)
    try makeFolder(folder, for: path)
    let lock = try FolderLock(folder, for: path)
    defer { lock.end() }
    try file.write(bytes, permissions: FileFacts(path)?.permissions)
  }

  /// Makes a folder and those above it that are not there yet.
  ///
  /// - Parameter file: what is to be written in it, for the message.
  static func makeFolder(_ path: String, for file: String) throws(OutputError) {
    var pending = [path]
    while let folder = pending.last, FileKind(folder) == .missing {
      if unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST {
        pending.removeLast()
      } else if errno == ENOENT, FileKind.parent(folder) != folder {
        pending.append(FileKind.parent(folder))
      } else {
        throw .cannotWrite(file, SystemReason.last)
      }
    }
  }
}
