/// The one place where text becomes part of HTML, SVG or XML.
package enum MarkupText {
  private static let escaping = Escaping([
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    // As they are: white space like any other.
    "\t": "\t", "\n": "\n",
  ])

  /// The text with every character that could act written as an entity. Good between tags and
  /// inside either kind of quotes; characters that XML forbids become U+FFFD.
  package static func escape(_ text: String) -> String { escaping(text) }

  /// The same behind what is there already.
  static func write(_ text: String, to bytes: inout [UInt8]) { escaping.write(text, to: &bytes) }
}
