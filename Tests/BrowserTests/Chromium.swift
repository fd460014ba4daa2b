import FoundationEssentials
import Subprocess
import Testing

/// A real browser without a window.
enum Chromium {
  /// The text that a page's script leaves in `<pre id="result">`.
  static func result(of page: String) async throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "raakvlak-\(UInt64.random(in: .min ... .max))", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "page.html")
    try Data(page.utf8).write(to: file)
    let run = try await Subprocess.run(
      .name("chromium"),
      arguments: [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.path)/profile", "--dump-dom", "file://\(file.path)",
      ],
      output: .string(limit: 1 << 26), error: .string(limit: 1 << 24))
    let parts = run.standardOutput.split(separator: "<pre id=\"result\">", maxSplits: 1)
    let text = try #require(
      parts.count == 2 ? parts[1] : nil, "Chromium said: \(run.standardError)")
    return String(text.prefix(while: { $0 != "<" }))
  }

  /// The text on each sheet of paper that a page is printed on, sheet by sheet; all are A4.
  static func pages(printing page: String) async throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "raakvlak-\(UInt64.random(in: .min ... .max))", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(page.utf8).write(to: folder.appending(path: "page.html"))
    let run = try await Subprocess.run(
      .name("chromium"),
      arguments: [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
        "--print-to-pdf=\(folder.path)/page.pdf", "file://\(folder.path)/page.html",
      ],
      output: .discarded, error: .string(limit: 1 << 24))
    let facts = try await Subprocess.run(
      .name("pdfinfo"), arguments: ["\(folder.path)/page.pdf"],
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    try #require(facts.standardOutput.contains("(A4)"), "Chromium said: \(run.standardError)")
    let text = try await Subprocess.run(
      .name("pdftotext"), arguments: ["-layout", "\(folder.path)/page.pdf", "-"],
      output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
    return text.standardOutput.split(separator: "\u{0C}").map(String.init)
  }
}
