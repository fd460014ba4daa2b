/// The short way for texts in which nothing needs to be escaped, as in nearly all.
enum PlainText {
  /// Whether a text is nothing but printable ASCII other than these bytes, and Latin letters with a
  /// mark (U+00C0 to U+00FF, which begin with the byte C3).
  static func isPlain(_ text: String, without special: [UInt8]) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0x20...0x7E: !special.contains(byte)
      case 0x80...0xBF, 0xC3: true
      default: false
      }
    }
  }
}
