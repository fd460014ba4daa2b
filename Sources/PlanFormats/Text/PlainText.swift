internal import SourceText

/// Tells texts in which nothing acts, as in nearly all, by their bytes alone.
package struct PlainText: Sendable {
  /// For each byte whether nothing more need be asked of it.
  private let isPlain: [Bool]

  /// - Parameter acting: the printable characters of ASCII that act.
  package init(without acting: String) {
    var isPlain = Array(repeating: true, count: 256)
    for byte in Array(0x00...0x1F) + [0x7F, 0xC2, 0xE2, 0xEF] { isPlain[byte] = false }
    for byte in acting.utf8 { isPlain[Int(byte)] = false }
    self.isPlain = isPlain
  }

  /// Whether a text holds nothing that acts, no control character, nothing hidden and no soft hyphen.
  package func holds(_ text: String) -> Bool {
    acting(in: text.utf8Span.span, from: 0) == nil
  }

  /// The first place from `start` at which something stands that acts or does not show, with its
  /// length in bytes.
  func acting(in bytes: Span<UInt8>, from start: Int) -> (place: Int, length: Int)? {
    let isPlain = isPlain.span
    var place = start
    while place < bytes.count {
      if !isPlain[Int(bytes[place])] {
        guard let length = Self.lengthOfPlain(in: bytes, at: place) else {
          return (place, bytes[place] < 0x80 ? 1 : bytes[place] == 0xC2 ? 2 : 3)
        }
        place += length
      } else {
        place += 1
      }
    }
    return nil
  }

  /// The length of a character that begins with one of the bytes with which what does not show
  /// begins; nil when it is such a one.
  private static func lengthOfPlain(in bytes: Span<UInt8>, at place: Int) -> Int? {
    let first = UInt32(bytes[place])
    let value: UInt32
    let length: Int
    switch first {
    case 0xC2: (value, length) = (next(1), 2)
    case 0xE2, 0xEF: (value, length) = ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return nil
    }
    func next(_ distance: Int) -> UInt32 {
      place + distance < bytes.count ? UInt32(bytes[place + distance] & 0x3F) : 0
    }
    guard let scalar = Unicode.Scalar(first == 0xC2 ? 0x80 | value : value),
      scalar != SoftHyphen.scalar, !HiddenCharacter.isHidden(scalar)
    else { return nil }
    return length
  }
}
