internal import Glibc
package import Documents

/// Writes files whole, without remembering them: what it makes is a person's from then on.
package enum PlainFolder {
  /// - Throws: `OutputError` when a file cannot be written; files before it are whole.
  package static func write(_ files: [OutputFile], to folder: String) throws(OutputError) {
    for file in files { try write(file.bytes, to: "\(folder)/\(file.path)") }
  }

  /// Writes one file, whole or not at all; into what is no file, such as `/dev/stdout`, as it comes.
  ///
  /// - Parameter tell: is told when another program is writing the same file.
  package static func write(
    _ bytes: [UInt8], to path: String, whenWaiting tell: WaitNotice = .silent
  ) throws(OutputError) {
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
    try makeFolder(FileKind.parent(path), for: path)
    try WholeFile(path).write(
      bytes, permissions: FileFacts(path)?.permissions, whenWaiting: tell)
  }

  /// Makes a folder and those above it that are not there yet.
  ///
  /// - Parameters:
  ///   - file: what is to be written in it, for the message.
  ///   - permissions: who may read and write in those that are made, less what the user never gives.
  static func makeFolder(
    _ path: String, for file: String, permissions: mode_t = 0o777
  ) throws(OutputError) {
    var pending = [path]
    // Others may be making the same folders: whoever comes second finds what it wanted.
    var tries = 0
    while let folder = pending.last {
      if unsafe FileKind(folder) != .missing || mkdir(folder, permissions) == 0 {
        pending.removeLast()
        continue
      }
      let problem = errno
      let parent = FileKind.parent(folder)
      tries += 1
      if problem == ENOENT, parent != folder, FileKind(parent) == .missing {
        pending.append(parent)
      } else if ![ENOENT, EEXIST].contains(problem) || tries > 1_000 {
        // A link that leads nowhere exists and yet is missing, and below some folders of the
        // system's own none can be made.
        throw .cannotWrite(file, SystemReason.words(problem))
      }
    }
  }
}
