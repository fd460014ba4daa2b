/// The one place where text becomes part of Markdown.
package enum MarkdownText {
  private static let escaping = Escaping([
    "\\": "\\\\", "`": "\\`", "*": "\\*", "_": "\\_", "[": "\\[", "]": "\\]", "#": "\\#",
    "|": "\\|", "~": "\\~", "!": "\\!", "<": "&lt;", ">": "&gt;", "&": "&amp;", "\n": " ",
    "\t": " ",
  ])

  /// The text on one line, with every character that Markdown or HTML could act on escaped.
  package static func escape(_ text: String) -> String { guardingStart(escaping(text)) }

  /// A text that begins as a list item, a quotation or a rule would, begins with a backslash.
  private static func guardingStart(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    if "-+=".utf8.contains(first) { return "\\" + text }
    guard isDigit(first) else { return text }
    let digits = text.utf8.prefix(while: isDigit)
    let rest = text.utf8.dropFirst(digits.count)
    guard let next = rest.first, ".)".utf8.contains(next) else { return text }
    return "\(Substring(digits))\\\(Substring(rest))"
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  package static func link(_ text: String, to address: String) -> String {
    "[\(escape(text))](\(address))"
  }
}
