extension String {
  /// Whether a byte of ASCII stands in it: all are looked at, many at once, which is quicker than
  /// stopping at the first.
  func holds(_ byte: Unicode.Scalar) -> Bool {
    let wanted = UInt8(ascii: byte)
    let bytes = utf8Span.span
    var found = false
    for place in bytes.indices { found = (bytes[place] == wanted) || found }
    return found
  }
}
