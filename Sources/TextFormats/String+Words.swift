extension String {
  /// Words between spaces and newlines. Nil when the bytes do not show whether each character is
  /// blank: it is neither printable ASCII, a Latin letter with a diacritic (first byte C3) nor a
  /// dash, quotation mark or ellipsis (U+2010 to U+2027).
  package var plainWords: [Substring]? {
    let bytes = utf8Span.span
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A, 0x20...0x7E: index += 1
      case 0xC3: index += 2
      // In bounds: the text is valid UTF-8, so the two continuation bytes exist.
      case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
        index += 3
      default: return nil
      }
    }
    return utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Substring($0) }
  }
}
