import Toolkit

/// Fingerprints of the paragraphs that a form has when it is handed out. They travel in the file's
/// own properties, by which what somebody typed between the fields is known.
enum WordTextPrint {
  /// The name of the properties, with a number behind it.
  static let property = "raakvlak-text-"
  /// Word shows no more characters of a property.
  private static let perProperty = 248
  private static let digits = 8

  /// What is compared of a paragraph: its text outside fields, with one space for any white space.
  /// Nil when there is none.
  static func words(_ text: String) -> String? {
    let words = text.unicodeScalars.split {
      $0.isASCII ? $0 == " " || 9...13 ~= $0.value : $0.properties.isWhitespace
    }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }

  static func of(_ words: String) -> String { String(ContentHash.of(words).prefix(digits)) }

  /// The values of the properties, for the fingerprints of a form.
  static func properties(_ prints: Set<String>) -> [String] {
    let all = Array(prints.sorted().joined().utf8)
    return stride(from: 0, to: all.count, by: perProperty).map { start in
      String(decoding: all[start..<min(start + perProperty, all.count)], as: UTF8.self)
    }
  }

  /// The fingerprints in the value of one property.
  static func prints(_ value: String) -> [String] {
    let bytes = Array(value.utf8)
    return stride(from: 0, to: bytes.count, by: digits).map { start in
      String(decoding: bytes[start..<min(start + digits, bytes.count)], as: UTF8.self)
    }
  }
}
