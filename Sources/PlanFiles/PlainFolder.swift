internal import FoundationEssentials
package import PlanFormats

/// Writes files whole, without remembering them: what it makes is a person's from then on.
package enum PlainFolder {
  /// - Throws: `OutputError` when a file cannot be written; files before it are whole.
  package static func write(_ files: [OutputFile], to folder: String) throws(OutputError) {
    for file in files { try write(file.bytes, to: "\(folder)/\(file.path)") }
  }

  /// Writes one file whole beside its place and moves it there in one step.
  package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    guard FileKind(path) != .folder else { throw .notAFile(path) }
    do {
      try FileManager.default.createDirectory(
        atPath: FileKind.parent(path), withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path, String(describing: error))
    }
  }
}
