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

  /// Converts a drawing to PDF with its title, language and tags, which a screen reader needs.
  package func pdf(_ svg: String, title: String, language: Language) throws(ToolError) -> [UInt8] {
    try PDFProperties.adding(
      title: title, language: language.rawValue, links: Self.linkNames(svg),
      to: convert(svg, to: .pdf))
  }

  /// Names of the links of a drawing of ours, each the title that its link begins with.
  private static func linkNames(_ svg: String) -> [String] {
    svg.matches(of: /<a href="[^"]*"><title(?: lang="[^"]*")?>([^<]*)<\/title>/).map { match in
      [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .reduce(String(match.1)) { $0.replacing($1.0, with: $1.1) }
    }
  }

  /// Converts a drawing to a PNG for a preview on a screen: 96 dots per inch, or as large as fits.
  package func picture(_ svg: String, within size: (width: Int, height: Int)? = nil)
    throws(ToolError) -> [UInt8]
  {
    try run(
      svg, .png,
      size.map { ["--width", "\($0.width)", "--height", "\($0.height)", "--keep-aspect-ratio"] }
        ?? [])
  }

  /// Converts a drawing; text stays text in PDF, and links stay links. A picture has 192 dots per
  /// inch.
  ///
  /// - Throws: `ToolError` when the program is missing, fails or takes too long.
  package func convert(_ svg: String, to format: Format) throws(ToolError) -> [UInt8] {
    try run(svg, format, format == .png ? ["--zoom", "2"] : [])
  }

  private func run(_ svg: String, _ format: Format, _ options: [String]) throws(ToolError)
    -> [UInt8]
  {
    // A PDF records the time at which it was made, so the clock is fixed. Files are never read: the
    // drawing comes through a pipe, and from a pipe librsvg follows no reference.
    let answer = try tool.run(
      tool.request(
        ["--format", format.rawValue, "--unlimited"] + options,
        environment: ["SOURCE_DATE_EPOCH": "0"], input: svg))
    let prefix: [UInt8] = format == .pdf ? Array("%PDF-".utf8) : [0x89, 0x50, 0x4E, 0x47]
    guard answer.hasSucceeded, answer.output.starts(with: prefix) else {
      throw tool.failure(answer)
    }
    return answer.output
  }
}
