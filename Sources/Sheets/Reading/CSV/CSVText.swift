/// The bytes of a CSV file as UTF-8, whatever program wrote them.
enum CSVText {
  /// By its byte order mark UTF-8 or UTF-16; without one UTF-8 when it is valid, else what Excel in
  /// western Europe writes, Windows-1252.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, lowFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, lowFirst: false) }
    return String(validating: bytes, as: UTF8.self) == nil ? windows1252(bytes) : bytes
  }

  private static func utf16(_ bytes: [UInt8], lowFirst: Bool) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isSpecial = (0x80...0x9F).contains(byte)
      text.append(isSpecial ? specials[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return Array(String(text).utf8)
  }

  /// What Windows-1252 has where Latin-1 has control characters; the five that it leaves open are
  /// U+FFFD.
  private static let specials = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
