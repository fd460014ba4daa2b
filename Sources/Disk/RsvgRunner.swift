package import Toolkit

/// Runs librsvg's `rsvg-convert`.
package struct RsvgRunner: Sendable {
  package enum Format: String, Sendable {
    case pdf
    case png
  }

  private let tool: Tool

  /// - Parameter program: a name to look up in `PATH`.
  package init(program: String? = nil) { tool = .rsvg.named(program) }

  /// Converts a drawing to PDF with its title and language, which a screen reader needs.
  package func pdf(_ svg: String, title: String, language: Language) throws(ToolError) -> [UInt8] {
    try PDFProperties.adding(
      title: title, language: language.rawValue, to: convert(svg, to: .pdf))
  }

  /// Converts a drawing; text stays text in PDF, and links stay links. A picture has 192 dots per
  /// inch, unless it is small.
  ///
  /// - Parameter isSmall: whether a picture has 96 dots per inch, for a preview on a screen.
  /// - Throws: `ToolError` when the program is missing, fails or takes too long.
  package func convert(_ svg: String, to format: Format, isSmall: Bool = false) throws(ToolError)
    -> [UInt8]
  {
    // A PDF records the time at which it was made, so the clock is fixed. Files are never read: the
    // drawing comes through a pipe, and from a pipe librsvg follows no reference.
    let answer = try tool.run(
      tool.request(
        ["--format", format.rawValue, "--unlimited"]
          + (format == .png && !isSmall ? ["--zoom", "2"] : []),
        environment: ["SOURCE_DATE_EPOCH": "0"], input: svg))
    let prefix: [UInt8] = format == .pdf ? Array("%PDF-".utf8) : [0x89, 0x50, 0x4E, 0x47]
    guard answer.hasSucceeded, answer.output.starts(with: prefix) else {
      throw tool.failure(answer)
    }
    return answer.output
  }
}
