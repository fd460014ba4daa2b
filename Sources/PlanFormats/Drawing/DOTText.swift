/// Escaping for the two kinds of text in DOT.
enum DOTText {
  /// Past this many characters a text in a drawing is cut: Graphviz stops at strings of 16 KiB.
  static let longest = 200

  private static let plain = PlainText(without: "\\\"&")

  /// A quoted string. Backslashes are doubled, else `\N`, `\G` and `\L` would expand and a final
  /// one would swallow the quote; ampersands are entities, for Graphviz decodes those too.
  static func quoted(_ text: String) -> String {
    let text = cut(text)
    if plain.holds(text) { return "\"\(text)\"" }
    var escaped = "\""
    for character in text {
      switch character {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "&": escaped += "&amp;"
      case "\n", "\r\n", "\t": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped + "\""
  }

  /// Text inside an HTML-like label, or inside the quotes of an attribute of one. Graphviz expands
  /// backslash sequences in both, and drops line breaks.
  /// An empty text becomes a space, for Graphviz takes an empty element as a syntax error.
  static func html(_ text: String) -> String {
    if text.isEmpty { return " " }
    let text = cut(text)
    if plain.holds(text) { return MarkupText.escape(text) }
    let oneLine = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.isNewline || $0 == "\t" }
    ).joined(separator: " ")
    return MarkupText.escape(oneLine.replacing("\\", with: "\\\\"))
  }

  static func cut(_ text: String) -> String {
    text.utf8.count <= longest || text.count <= longest
      ? text : text.prefix(longest - 1) + "…"
  }
}
