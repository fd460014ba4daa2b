extension String {
  /// Whether the text contains an ASCII byte. No early exit: the compiler then uses vector
  /// instructions, which is faster than stopping at the first.
  func holds(_ byte: Unicode.Scalar) -> Bool {
    let wanted = UInt8(ascii: byte)
    let bytes = utf8Span.span
    var found = false
    for index in bytes.indices { found = (bytes[index] == wanted) || found }
    return found
  }
}
