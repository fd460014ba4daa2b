internal import SourceText

/// The one place where text becomes part of HTML, SVG or XML.
package enum MarkupText {
  private static let special = Array("&<>\"'".utf8)

  /// The text with every character that could act written as an entity. Good between tags and
  /// inside either kind of quotes; characters that XML forbids become U+FFFD.
  package static func escape(_ text: String) -> String {
    if PlainText.isPlain(text, without: special) { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case SoftHyphen.scalar: break
      default: escaped.append(HiddenCharacter.isHidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(escaped)
  }
}
