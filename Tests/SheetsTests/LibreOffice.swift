import FoundationEssentials
import Subprocess
import Testing

/// A real spreadsheet program without a window.
enum LibreOffice {
  /// Opens files and saves them in another format, all in one go.
  ///
  /// - Parameters:
  ///   - files: names, with their endings, and bytes.
  ///   - filter: how to read them, where that is not clear.
  /// - Returns: the bytes in their order.
  static func convert(
    _ files: [(name: String, bytes: [UInt8])], to format: String, reading filter: String? = nil
  ) async throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "raakvlak-\(UInt64.random(in: .min ... .max))", directoryHint: .isDirectory)
    let saved = folder.appending(path: "saved", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: saved, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
    let run = try await Subprocess.run(
      .name("soffice"),
      arguments: Arguments(
        [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
          format, "--outdir", saved.path,
        ] + (filter.map { ["--infilter=\($0)"] } ?? [])
          + files.map { folder.appending(path: $0.name).path }),
      output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
    let ending = format.prefix { $0 != ":" }
    return try files.map { file in
      let base = file.name.prefix { $0 != "." }
      let path = saved.appending(path: "\(base).\(ending)").path
      let data = FileManager.default.contents(atPath: path)
      return Array(try #require(data, "LibreOffice said: \(run.standardError)"))
    }
  }
}
