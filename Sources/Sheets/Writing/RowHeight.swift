/// Height of a row that shows all of its texts. Excel computes it on opening; LibreOffice does not
/// for an xlsx file, and would cut long texts off.
enum RowHeight {
  /// Height of a line of the usual size, in points.
  private static let line = 15
  /// Maximum height in Excel, in points.
  private static let most = 409
  private static let mostLines = most / line

  /// Nil for a row of one line, the default height.
  static func points(lines: Int, letters: Int = SheetLook.letters) -> Int? {
    guard lines > 1 || letters > SheetLook.letters else { return nil }
    return min(lines * line * letters / SheetLook.letters, most)
  }

  /// Parts of a text that each fit in the highest row, broken between lines or words.
  static func parts(of text: String, width: Int) -> [String] {
    guard lines(text, width: width) > mostLines else { return [text] }
    var parts: [String] = []
    var part = ""
    var used = 0
    func end() {
      if !part.isEmpty { parts.append(part) }
      (part, used) = ("", 0)
    }
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let needed = lines(String(paragraph), width: width)
      if used + needed > mostLines { end() }
      guard needed > mostLines else {
        part += (used == 0 ? "" : "\n") + paragraph
        used += needed
        continue
      }
      // Three quarters of the letters that fit at most, because lines end at words.
      let limit = mostLines * (width * 11 / 10) * 3 / 4
      var length = 0
      for word in paragraph.split(separator: " ") {
        if length > 0, length + word.count > limit {
          end()
          length = 0
        }
        part += (length == 0 ? "" : " ") + word
        length += word.count + 1
        used = 1
      }
      used = lines(part, width: width)
    }
    end()
    return parts
  }

  /// Estimated number of lines of a text, rarely too low. Words are broken where they do not fit,
  /// and a tenth more letters fit than digits, in which a width is measured.
  static func lines(_ text: String, width: Int) -> Int {
    let width = max(width * 11 / 10, 1)
    // Fast path: most texts are short.
    if text.utf8.count <= width, !text.utf8.contains(UInt8(ascii: "\n")) { return 1 }
    var lines = 1
    var used = 0
    var word = 0
    func endWord() {
      guard word > 0 else { return }
      if used > 0, used + 1 + word > width {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + word
      lines += (used - 1) / width
      used = (used - 1) % width + 1
      word = 0
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        endWord()
        lines += 1
        used = 0
      case UInt8(ascii: " "), UInt8(ascii: "\t"): endWord()
      // Skips continuation bytes: counts characters.
      case 0x80...0xBF: break
      default: word += 1
      }
    }
    endWord()
    return lines
  }
}
