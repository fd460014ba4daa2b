/// The words of a text, for comparing texts without regard to case and punctuation.
enum Words {
  /// Runs of letters and digits, in lower case.
  static func of(_ text: String) -> [String] {
    split(text.lowercased()).map(String.init)
  }

  /// Runs of letters and digits as they were written. Most of a text is ASCII, for which no table
  /// of Unicode need be asked.
  static func split(_ text: String) -> [Substring] {
    text.unicodeScalars.split { scalar in
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
      case 0..<0x80: true
      default: !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      }
    }.map { Substring($0) }
  }

  /// One text for all that differ only in case, punctuation and spaces between words.
  static func folded(_ text: String) -> String { of(text).joined(separator: " ") }

  /// Words that carry no content of their own: a title with or without them is the same title.
  /// Words that deny or oppose (niet, zonder, tegen) are not among them.
  static let functionWords: Set<String> = [
    "de", "het", "een", "der", "den", "des", "t", "van", "en", "of", "in", "op", "te", "ter", "ten",
    "voor", "aan", "bij", "met", "om", "tot", "door", "uit", "naar", "rond", "rondom",
    "the", "a", "an", "and", "or", "to", "for", "on", "at", "by", "with", "from",
  ]
}
