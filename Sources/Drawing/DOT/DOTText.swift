import TextFormats

/// Escaping for the two kinds of text in DOT.
enum DOTText {
  /// Maximum characters of a text in a drawing, which is then cut: Graphviz stops at strings of 16
  /// KiB.
  static let longest = 200

  private static let inQuotes = Escaping([
    "\\": "\\\\", "\"": "\\\"", "&": "&amp;", "\n": " ", "\t": " ",
  ])
  private static let inLabels = Escaping([
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\\": "\\\\", "\n": " ",
    "\t": " ",
  ])

  /// Quoted string. Backslashes are doubled, or `\N`, `\G` and `\L` would expand and a final one
  /// would escape the quote; ampersands become entities, because Graphviz decodes those too.
  static func quoted(_ text: String) -> String { "\"\(inQuotes(cut(text)))\"" }

  /// Text inside an HTML-like label, or inside the quotes of an attribute of one. Graphviz expands
  /// backslash sequences in both, and drops line breaks. An empty text becomes a space, because
  /// Graphviz reports an empty element as a syntax error.
  static func html(_ text: String) -> String { escaped(text) ?? " " }

  /// Escaped text of a label; nil when nothing visible is left, as of a text of soft hyphens.
  static func escaped(_ text: String) -> String? {
    let escaped = inLabels(cut(text))
    return escaped.isEmpty ? nil : escaped
  }

  static func cut(_ text: String) -> String {
    text.utf8.count <= longest || text.count <= longest
      ? text : text.prefix(longest - 1) + "…"
  }
}
