import TextFormats

/// Escaping for scripts and for JSON in a page: the only code that puts text in them.
enum ScriptText {
  private static let plain = EscapeScanner(without: "\"\\<>&`$")

  /// Text in quotes. Every character that is special in a script or ends a line is written as a
  /// number.
  static func string(_ text: String) -> String {
    if plain.isPlain(text) { return "\"\(text)\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "<", ">", "&", "`", "$", "\u{2028}", "\u{2029}", "\u{7F}": quoted += Self.number(scalar)
      case _ where scalar.value < 0x20: quoted += Self.number(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  static func array(_ texts: [String]) -> String {
    "[\(texts.map(string).joined(separator: ","))]"
  }

  static func object(_ pairs: [(String, String)]) -> String {
    "{\(pairs.map { "\(string($0.0)):\(string($0.1))" }.joined(separator: ","))}"
  }

  private static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
