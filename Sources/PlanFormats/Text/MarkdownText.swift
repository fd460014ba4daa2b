internal import SourceText

/// The one place where text becomes part of Markdown.
enum MarkdownText {
  /// The text on one line, with every character that Markdown or HTML could act on escaped.
  static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!":
        escaped.append("\\")
        escaped.append(scalar)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\n", "\t": escaped.append(" ")
      case SoftHyphen.scalar: break
      default: escaped.append(HiddenCharacter.isHidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return guardingStart(String(escaped))
  }

  /// A text that begins as a list item, a quotation or a rule would, begins with a backslash.
  private static func guardingStart(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" {
      return "\(digits)\\\(text.dropFirst(digits.count))"
    }
    return text.first.map { "-+=".contains($0) } == true ? "\\" + text : text
  }

  static func link(_ text: String, to address: String) -> String {
    "[\(escape(text))](\(address))"
  }
}
