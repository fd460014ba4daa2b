/// The mark in each file that says that this program wrote it.
///
/// By it a file is overwritten or removed without asking, so each mark is something that nobody else
/// writes by accident. A spreadsheet or document loses it when another program saves it. CSV has no
/// room for a mark: there the first columns of our tables count. Pictures and PDF have none.
package enum GeneratorMark {
  /// For the head of an HTML page.
  package static let html = "<meta name=\"generator\" content=\"raakvlak\">"
  /// Before an SVG drawing, and after a Markdown text.
  package static let comment = "<!-- \(words) -->"
  /// Before a DOT graph.
  package static let dot = "// \(words)"
  /// Before a style sheet or a script.
  package static let block = "/* \(words) */"
  /// In a comment near the start of a text in any other format.
  package static let words = "Made by raakvlak"
  /// The value that a document gives as the program that made it.
  package static let program = "raakvlak"

  /// A Markdown text with the mark as its last line; empty lines at the end are left out.
  package static func markdown(_ lines: [String]) -> String {
    let end = lines.lastIndex { !$0.isEmpty } ?? -1
    return (lines[...end] + ["", comment]).joined(separator: "\n") + "\n"
  }
}
