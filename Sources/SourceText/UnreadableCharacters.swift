/// Characters at which libyaml stops, or which end a line for it but not in an editor: control
/// characters, U+0085, U+2028 and U+2029, and a carriage return without a newline.
///
/// They are replaced before parsing, so that the rest of the file can be read and line numbers
/// agree with an editor's.
struct UnreadableCharacters {
  /// File's bytes with U+FFFD instead of each such character.
  let clean: [UInt8]
  /// First such character on each line.
  let found: [(value: UInt32, position: SourcePosition)]
  /// Whether the bytes contain a `HiddenCharacter`.
  let holdsHidden: Bool

  init(in file: SourceFile) {
    let bytes = file.bytes
    let span = bytes.span
    var clean: [UInt8] = []
    var found: [(value: UInt32, position: SourcePosition)] = []
    var copied = 0
    var holdsHidden = false
    var position = 0
    while let odd = span.nextOdd(from: position) {
      for offset in odd where !span[offset].isPlain {
        holdsHidden = holdsHidden || HiddenCharacter.begins(in: span, at: offset)
        guard let (value, length) = Self.unreadable(in: span, at: offset) else { continue }
        // One per line: the column is counted from the start of the line, which would be quadratic
        // in a long line.
        if copied == 0 || bytes[copied..<offset].contains(0x0A) {
          found.append((value, file.position(ofByte: offset)))
        }
        clean += bytes[copied..<offset] + Array("\u{FFFD}".utf8)
        copied = offset + length
      }
      position = odd.upperBound
    }
    self.clean = copied == 0 ? bytes : clean + bytes[copied...]
    self.found = found
    self.holdsHidden = holdsHidden
  }

  /// Unreadable character that begins at a byte, with its length in UTF-8; nil for any other.
  private static func unreadable(in bytes: Span<UInt8>, at offset: Int) -> (UInt32, Int)? {
    func next(_ distance: Int) -> UInt8 {
      offset + distance < bytes.count ? bytes[offset + distance] : 0
    }
    switch bytes[offset] {
    case 0x09, 0x0A, 0x20...0x7E: return nil
    case 0x0D: return next(1) == 0x0A ? nil : (0x0D, 1)
    case 0x00...0x1F, 0x7F: return (UInt32(bytes[offset]), 1)
    case 0xC2: return (0x80...0x9F).contains(next(1)) ? (UInt32(next(1)), 2) : nil
    case 0xE2 where next(1) == 0x80 && (0xA8...0xA9).contains(next(2)):
      return (0x2028 + UInt32(next(2) - 0xA8), 3)
    case 0xEF where next(1) == 0xBF && (0xBE...0xBF).contains(next(2)):
      return (0xFFFE + UInt32(next(2) - 0xBE), 3)
    default: return nil
    }
  }
}
