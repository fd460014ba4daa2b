/// Mark in each file that shows that this program wrote it.
///
/// A file with the mark is overwritten or removed without asking, so each mark is a string that
/// nobody else writes by accident. A spreadsheet or document loses it when another program saves
/// it. CSV has no room for a mark: there the first columns of our tables count. Pictures and PDF
/// have none.
package enum GeneratorMark {
  /// Element in the head of an HTML page.
  package static let html = "<meta name=\"generator\" content=\"raakvlak\">"
  /// Comment before an SVG drawing, and after a Markdown text.
  package static let comment = "<!-- \(words) -->"
  /// Comment before a DOT graph.
  package static let dot = "// \(words)"
  /// Comment before a style sheet or a script.
  package static let block = "/* \(words) */"
  /// Words in a comment near the start of a text in any other format.
  package static let words = "Made by raakvlak"
  /// Generator property of a document.
  package static let program = "raakvlak"

  /// Markdown text with the mark as its last line; empty lines at the end are left out.
  package static func markdown(_ lines: [String]) -> String {
    let end = lines.lastIndex { !$0.isEmpty } ?? -1
    return (lines[...end] + ["", comment]).joined(separator: "\n") + "\n"
  }
}
