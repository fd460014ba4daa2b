/// The one place in the spreadsheets where text becomes part of XML.
enum XMLText {
  /// The text with every character that could act written as an entity; good between tags and in
  /// quotes. Spaces and newlines in quotes survive too. What XML forbids becomes U+FFFD.
  static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\t": escaped.append(contentsOf: "&#9;".unicodeScalars)
      case "\n": escaped.append(contentsOf: "&#10;".unicodeScalars)
      default: escaped.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(escaped)
  }

  /// Control characters but tab and newline, and the two that are no characters.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// A text that was read, without the characters that do not show but act. A carriage return
  /// alone is a newline; one before a newline is nothing.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if isAfterReturn, scalar != "\n" { clean.append("\n") }
      isAfterReturn = scalar == "\r"
      if !isForbidden(scalar) { clean.append(scalar) }
    }
    if isAfterReturn { clean.append("\n") }
    return String(clean)
  }

  /// The text as it goes in a cell: cut to what Excel holds, 32,767 UTF-16 units, with an ellipsis
  /// where it was cut. A tab is a space: nobody can type one in a cell, and LibreOffice 7.4 joins
  /// the words that one parts.
  static func fitted(_ text: String) -> String {
    let most = 32_767
    let text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : $0 }))
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
}
