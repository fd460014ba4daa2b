/// Invisible characters with an effect: they break XML, control a terminal, or change the direction
/// of text so that a reader sees something else than a program does.
package enum HiddenCharacter {
  /// Whether a scalar is hidden: control characters except tab and newline, the bidirectional
  /// overrides of Unicode (UAX 9, 2: explicit directional embedding, override and isolate
  /// characters), and noncharacters (The Unicode Standard, 23.7), which no page may contain.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFDD0...0xFDEF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// First hidden character of a text.
  package static func first(in text: String) -> Unicode.Scalar? {
    guard mayHoldOne(text.utf8Span.span) else { return nil }
    return text.unicodeScalars.first(where: isHidden)
  }

  /// Whether a hidden character begins at a position in UTF-8 bytes.
  static func begins(in bytes: Span<UInt8>, at index: Int) -> Bool {
    func next(_ distance: Int) -> UInt8 {
      index + distance < bytes.count ? bytes[index + distance] : 0
    }
    // The UTF-8 of the ranges in `isHidden`: decoding each character would be slower. Change both.
    return switch bytes[index] {
    case 0xC2: (0x80...0x9F).contains(next(1))
    case 0xE2 where next(1) == 0x80: (0xA8...0xAE).contains(next(2))
    case 0xE2 where next(1) == 0x81: (0xA6...0xA9).contains(next(2))
    case 0xE2: false
    case 0xEF where next(1) == 0xB7: (0x90...0xAF).contains(next(2))
    case 0xEF where next(1) == 0xBB: next(2) == 0xBF
    case 0xEF where next(1) == 0xBF: next(2) >= 0xBE
    case 0xEF: false
    // The last two code points of each plane above the first.
    case 0xF0...0xF4: next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE
    default: mayBegin(bytes[index])
    }
  }

  private static func mayHoldOne(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where mayBegin(bytes[index]) { return true }
    return false
  }

  /// Whether a byte of UTF-8 can begin a hidden character. A fast filter: most bytes cannot.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEF, 0xF0...0xF4: true
    default: false
    }
  }

  /// Text with U+FFFD instead of each hidden character.
  package static func replacing(in text: String) -> String {
    guard first(in: text) != nil else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(isHidden(scalar) ? "\u{FFFD}" : scalar) }
    return String(clean)
  }
}
