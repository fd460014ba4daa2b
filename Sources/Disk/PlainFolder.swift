internal import Glibc
package import Documents

/// Writes the files of a new folder whole, without a manifest: they are a person's from then on.
package enum PlainFolder {
  /// - Throws: `OutputError` when a file cannot be written, or one of its name exists already; files
  ///   before it are whole.
  package static func write(_ files: [OutputFile], to folder: String) throws(OutputError) {
    try makeFolder(folder, for: folder)
    let root = try OpenFolder(folder, for: folder)
    for file in files {
      guard let entry = try root.entry(file.path, makingFolders: true) else { continue }
      guard entry.kind == .missing else { throw .notAFile(entry.path) }
      try WholeFile(entry).write(file.bytes)
    }
  }

  /// Makes a folder and those above it that are missing; links on the path are followed.
  ///
  /// - Parameters:
  ///   - file: what is to be written in it, for the message.
  ///   - permissions: who may read and write in those that are made, less what the user never gives.
  static func makeFolder(
    _ path: String, for file: String, permissions: mode_t = 0o777
  ) throws(OutputError) {
    var pending = [path]
    // Others may be making the same folders: the second finds what it wanted.
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
