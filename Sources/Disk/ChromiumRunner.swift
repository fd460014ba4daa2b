import FoundationEssentials
import Glibc

/// Runs Chromium, which prints a page of ours as PDF.
///
/// Measured on a booklet: WeasyPrint of Debian 12 takes as long (0.7 s against 1.1 s for three
/// pages) and writes no tags, so a screen reader has no headings; Chromium writes tags, title,
/// language and bookmarks.
package struct ChromiumRunner: Sendable {
  private let tool: Tool

  /// - Parameter program: a name to look up in `PATH`; nil for the first of the usual names.
  package init(program: String? = nil) {
    let names = ["chromium", "chromium-browser", "google-chrome"]
    tool = .chromium.named(program ?? names.first { ProgramPath.of($0) != nil })
  }

  /// PDF of a page that refers to nothing outside itself.
  ///
  /// - Throws: `ToolError` when the program is missing, fails or takes too long.
  package func pdf(of html: String) throws(ToolError) -> [UInt8] {
    // Chromium reads no page from a pipe, and a profile of its own keeps it apart from the one of
    // the person who runs this.
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "raakvlak-\(UInt64.random(in: .min ... .max))", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path.hasSuffix("/") ? String(folder.path.dropLast()) : folder.path
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(html.utf8).write(to: folder.appending(path: "page.html"))
    } catch {
      throw ToolError(tool: tool, problem: .failed("\(error)"))
    }
    // Its sandbox does not start for the superuser; the page has no script and fetches nothing.
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    let answer = try tool.run(
      tool.request(
        [
          "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
          "--user-data-dir=\(path)/profile", "--no-pdf-header-footer",
          "--generate-pdf-document-outline", "--print-to-pdf=\(path)/page.pdf",
        ] + sandbox + ["file://\(path)/page.html"]))
    guard let data = FileManager.default.contents(atPath: "\(path)/page.pdf"),
      data.starts(with: Array("%PDF-".utf8))
    else { throw tool.failure(answer) }
    return Self.withoutClock(Array(data))
  }

  /// PDF with the day on which it was made set to the first of 1970, so that bytes repeat.
  private static func withoutClock(_ pdf: [UInt8]) -> [UInt8] {
    var pdf = pdf
    for name in ["/CreationDate (D:", "/ModDate (D:"] {
      let wanted = Array(name.utf8)
      // Both are at the beginning of the file, in its first object.
      for start in pdf.indices.prefix(4_096) where pdf[start...].starts(with: wanted) {
        let digits = start + wanted.count..<start + wanted.count + 14
        guard digits.upperBound <= pdf.count else { break }
        pdf.replaceSubrange(digits, with: "19700101000000".utf8)
        break
      }
    }
    return pdf
  }
}
