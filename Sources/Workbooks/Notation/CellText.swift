import Sheets
import Toolkit

/// Text of a cell, and when two are the same.
enum CellText {
  /// Without the blanks at its ends, no-break spaces too.
  static func trimmed(_ text: String) -> String {
    // Fast path: nearly every text begins and ends with visible ASCII.
    if let first = text.utf8.first, let last = text.utf8.last, 0x21...0x7E ~= first,
      0x21...0x7E ~= last
    {
      return text
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}"
  }

  /// Whether two texts differ only in what programs change: blanks at the ends and line ends.
  static func isSame(_ one: String, _ other: String) -> Bool {
    one.hasSameBytes(as: other)
      || trimmed(withPlainLines(one)).utf8.elementsEqual(trimmed(withPlainLines(other)).utf8)
  }

  /// Length that fits in a cell of every program, in UTF-16 units; Excel's limit is 32,767.
  private static let most = 32_000

  static func fits(_ text: String) -> Bool { text.utf8.count <= most || text.utf16.count <= most }

  /// The beginning of a text that is too long for a cell; such a cell is not read back.
  static func fitted(_ text: String) -> String {
    fits(text) ? text : String(decoding: text.utf16.prefix(most - 2), as: UTF16.self) + " …"
  }

  static func withPlainLines(_ text: String) -> String {
    guard text.utf8.contains(13) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// Folded for the comparison of headings and names.
  static func folded(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
