/// Escaping for HTML, SVG and XML: the only code that puts text in them.
package enum MarkupText {
  private static let escaping = Escaping([
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    // Allowed control characters: white space stays.
    "\t": "\t", "\n": "\n",
  ])

  /// Text with every special character written as an entity. Valid between tags and inside either
  /// kind of quotes; characters that XML forbids become U+FFFD.
  package static func escape(_ text: String) -> String { escaping(text) }

  /// Appends the escaped text.
  static func write(_ text: String, to bytes: inout [UInt8]) { escaping.write(text, to: &bytes) }
}
