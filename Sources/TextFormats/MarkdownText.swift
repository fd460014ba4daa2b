/// Escaping for Markdown: the only code that puts text in it.
package enum MarkdownText {
  private static let escaping = Escaping([
    "\\": "\\\\", "`": "\\`", "*": "\\*", "_": "\\_", "[": "\\[", "]": "\\]", "#": "\\#",
    "|": "\\|", "~": "\\~", "!": "\\!", "<": "&lt;", ">": "&gt;", "&": "&amp;", "\n": " ",
    "\t": " ",
  ])

  /// Text on one line, with every character escaped that is special in Markdown or HTML.
  package static func escape(_ text: String) -> String { guardingStart(escaping(text)) }

  /// Backslash in front of a text that would begin a list item, a quotation or a rule.
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
