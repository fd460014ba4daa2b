/// Key to look up in mappings.
package struct YAMLKey: Sendable, ExpressibleByStringLiteral {
  package let text: String
  let length: Int
  /// First eight bytes of the text, compared as one integer: almost all keys differ in these.
  let head: UInt64

  package init(_ text: String) {
    self.text = text
    let bytes = text.utf8Span.span
    length = bytes.count
    head = Self.head(of: bytes)
  }

  package init(stringLiteral text: String) { self.init(text) }

  static func head(of bytes: Span<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<min(bytes.count, MemoryLayout<UInt64>.size) {
      head = head << 8 | UInt64(bytes[index])
    }
    return head
  }
}
