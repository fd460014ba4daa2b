import SourceText

/// Writes a text as a YAML scalar that reads back as the same text, in a block and in brackets.
package enum YAMLText {
  /// YAML scalar of a text: plain where that is safe and cannot be read as a number or a truth
  /// value, else in double quotes.
  package static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// A number or code, of which digits alone stay as they are.
  package static func identifier(_ text: String) -> String {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } ? text : scalar(text)
  }

  /// What other readers of YAML take for something else than text.
  static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

  /// Whether a text is of words and marks that mean nothing to YAML, in a block and in brackets.
  static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    if text.utf8.contains(where: { !isPlain($0) }) { return false }
    guard let first = scalars.first, let last = scalars.last, last != " ",
      isLetter(first) || isDigit(first), !words.contains(text.lowercased()),
      scalars.contains(where: { isLetter($0) && !"eExXoO".unicodeScalars.contains($0) })
    else { return false }
    return scalars.allSatisfy { scalar in
      isLetter(scalar) || isDigit(scalar)
        || " .;-_()/'+".unicodeScalars.contains(scalar)
    }
  }

  /// Whether a byte may be in a plain text; those of letters beyond ASCII are looked at as scalars.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80..., 48...57, 65...90, 97...122: true
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "'"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    // Fast path: the properties of a scalar are looked up in tables.
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where HiddenCharacter.isHidden(scalar): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: max(0, 8 - hex.count)) + hex
  }
}
