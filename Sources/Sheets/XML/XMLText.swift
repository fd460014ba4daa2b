/// Escaping for XML in spreadsheets: the only code that puts text in it.
enum XMLText {
  /// Appends the text with every special character as an entity; valid between tags and in quotes.
  /// Tabs and newlines in quotes are kept too. Characters that XML forbids become U+FFFD.
  static func escape(_ text: String, into bytes: inout [UInt8]) {
    guard needsEscaping(text.utf8Span.span) else { return bytes += text.utf8 }
    if text.unicodeScalars.contains(where: isForbidden) {
      return escape(replacingForbidden(in: text), into: &bytes)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "\t"): bytes += Array("&#9;".utf8)
      case UInt8(ascii: "\n"): bytes += Array("&#10;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Fast check whether anything must be escaped or replaced; most texts need nothing.
  private static func needsEscaping(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF: return true
      default: continue
      }
    }
    return false
  }

  private static func replacingForbidden(in text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
  }

  /// First bytes of forbidden characters in UTF-8: a fast filter, as most texts have none.
  private static func mayBeForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F || byte == 0xC2 || byte == 0xEF
  }

  /// Whether XML forbids a scalar: control characters except tab and newline, and two
  /// noncharacters.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Text from a file, without hidden characters. A carriage return alone is a newline; one before
  /// a newline is dropped.
  static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeForbidden),
      text.unicodeScalars.contains(where: isForbidden)
    else { return text }
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if isAfterReturn, scalar != "\n" { clean.append("\n") }
      isAfterReturn = scalar == "\r"
      switch scalar {
      // Vertical tab, form feed and NEL become newlines: dropping them would join two words.
      case "\u{0B}", "\u{0C}", "\u{85}": clean.append("\n")
      default: if !isForbidden(scalar) { clean.append(scalar) }
      }
    }
    if isAfterReturn { clean.append("\n") }
    return String(clean)
  }

  /// Text as written in a cell: cut to Excel's maximum, 32,767 UTF-16 units, with an ellipsis. A
  /// tab becomes a space: nobody can type one in a cell, and LibreOffice 7.4 joins the words around
  /// one.
  static func fitted(_ text: String) -> String {
    let most = 32_767
    let text = text.utf8.contains(UInt8(ascii: "\t")) ? withoutTabs(text) : text
    guard text.utf8.count > most, text.utf16.count > most else { return text }
    var units = 0
    var kept = String()
    for character in text {
      units += character.utf16.count
      guard units < most else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private static func withoutTabs(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : $0 }))
  }
}
