import Toolkit

/// Runs Pandoc, which converts HTML to documents.
package struct PandocRunner: Sendable {
  // Documents are made on request and not by a build, because their bytes depend on Pandoc's
  // version. Pandoc draws no lines in tables; `TableStyling` adds them, because an empty cell
  // without lines is no room to write in.

  package enum Format: String, Sendable {
    case docx
    case odt
  }

  private let tool: Tool
  private let look: DocumentLook

  /// - Parameter program: a name to look up in `PATH`.
  package init(look: DocumentLook = .own, program: String? = nil) {
    tool = .pandoc.named(program)
    self.look = look
  }

  /// Converts a page: its only heading of the first level becomes the title, the language of the
  /// page that of the text.
  ///
  /// - Parameters:
  ///   - pictures: descriptions of the pictures of the page, in their order.
  /// - Throws: `ToolError` when the program is missing, fails or takes too long.
  package func convert(
    _ html: String, to format: Format, pictures: [String] = []
  ) throws(ToolError) -> [UInt8] {
    try read(tool.run(request(html, format)), format, pictures)
  }

  /// One result for each page, in order; several are converted concurrently.
  package func convert(
    _ pages: [(html: String, format: Format)]
  ) -> [Result<[UInt8], ToolError>] {
    zip(pages, tool.run(pages.map { request($0.html, $0.format) })).map { page, answer in
      Result { () throws(ToolError) in try read(answer.get(), page.format) }
    }
  }

  private func request(_ html: String, _ format: Format) -> ProgramRun {
    // Not in Pandoc's sandbox: there Debian 12's version (2.17) does not find its own templates.
    // The HTML is ours, and refers to nothing that could be read or fetched.
    tool.request(
      [
        "--from", "html", "--to", format.rawValue, "--shift-heading-level-by=-1", "--output", "-",
      ], environment: ["SOURCE_DATE_EPOCH": "0"], input: html)
  }

  private func read(
    _ answer: ProgramRun.Answer, _ format: Format, _ pictures: [String] = []
  ) throws(ToolError) -> [UInt8] {
    // Both kinds of document are zip archives.
    guard answer.hasSucceeded, answer.output.starts(with: Array("PK".utf8)) else {
      throw tool.failure(answer)
    }
    return DocumentStyling(look: look, pictures: pictures).styled(
      TableStyling.small(TableStyling.dressed(answer.output, format), format), format)
  }
}
