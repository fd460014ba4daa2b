/// Words of a text, for comparisons without regard to case and punctuation.
enum Words {
  /// Runs of letters and digits, in lower case.
  static func of(_ text: String) -> [String] {
    guard isASCII(text) else { return split(text.lowercased()).map(String.init) }
    // In one pass, without a copy of the text in small letters.
    let written = text.utf8Span.span
    var words: [String] = []
    var word: [UInt8] = []
    for index in written.indices {
      let byte = written[index]
      if isLetterOrDigit(byte) {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Runs of letters and digits as they were written. Fast path for ASCII: no Unicode tables.
  static func split(_ text: String) -> [Substring] {
    if isASCII(text) { return text.utf8.split { !isLetterOrDigit($0) }.map { Substring($0) } }
    return text.unicodeScalars.split { scalar in
      scalar.isASCII
        ? !isLetterOrDigit(UInt8(truncatingIfNeeded: scalar.value))
        : !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }.map { Substring($0) }
  }

  /// One key for all texts that differ only in case, punctuation and spaces between words.
  static func folded(_ text: String) -> String {
    guard isASCII(text) else { return of(text).joined(separator: " ") }
    let written = text.utf8Span.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count)
    var isInside = false
    for index in written.indices {
      let byte = written[index]
      guard isLetterOrDigit(byte) else {
        isInside = false
        continue
      }
      if !isInside, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      isInside = true
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isASCII(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    // No early exit, so that the compiler uses vector instructions.
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    return all < 0x80
  }

  /// Whether a byte is an ASCII letter or digit.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Function words: a title with or without them is the same title. Words of negation or
  /// opposition (niet, zonder, tegen) are not among them.
  static let functionWords: Set<String> = [
    "de", "het", "een", "der", "den", "des", "t", "van", "en", "of", "in", "op", "te", "ter", "ten",
    "voor", "aan", "bij", "met", "om", "tot", "door", "uit", "naar", "rond", "rondom",
    "the", "a", "an", "and", "or", "to", "for", "on", "at", "by", "with", "from",
  ]
}
