internal import SourceText

/// Fast check by bytes whether a text needs no escaping; most texts need none.
package struct EscapeScanner: Sendable {
  /// For each byte whether it is plain without looking further.
  private let isPlain: [Bool]

  /// - Parameter special: the special printable ASCII characters.
  package init(without special: String) {
    var isPlain = Array(repeating: true, count: 256)
    for byte in Array(0x00...0x1F) + [0x7F, 0xC2, 0xE2, 0xEF] + Array(0xF0...0xF4) {
      isPlain[byte] = false
    }
    for byte in special.utf8 { isPlain[Int(byte)] = false }
    self.isPlain = isPlain
  }

  /// Whether a text has no special, control or hidden character and no soft hyphen.
  package func isPlain(_ text: String) -> Bool {
    nextSpecial(in: text.utf8Span.span, from: 0) == nil
  }

  /// First position from `start` of a character that is special or hidden, with its length in
  /// bytes.
  func nextSpecial(in bytes: Span<UInt8>, from start: Int) -> (index: Int, length: Int)? {
    let isPlain = isPlain.span
    var index = start
    while index < bytes.count {
      if !isPlain[Int(bytes[index])] {
        let length = Self.length(of: bytes[index])
        guard Self.isPlain(bytes, at: index, length) else { return (index, length) }
        index += length
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Length in bytes of a character, by its first byte.
  private static func length(of first: UInt8) -> Int {
    switch first {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// Whether a character is visible and not special; for first bytes that visible and hidden
  /// characters share.
  private static func isPlain(_ bytes: Span<UInt8>, at index: Int, _ length: Int) -> Bool {
    guard length > 1, index + length <= bytes.count else { return false }
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for next in index + 1..<index + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar != SoftHyphen.scalar && !HiddenCharacter.isHidden(scalar)
  }
}
