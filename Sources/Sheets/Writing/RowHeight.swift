/// How high a row is that shows all of its texts. Excel would find out by itself, LibreOffice does
/// not for a file of Excel: it would cut long texts off.
enum RowHeight {
  /// Of a line of text of the usual size, in points.
  private static let line = 15
  /// The highest that Excel knows, in points.
  private static let most = 409

  /// Nil for a row of one line, which needs no saying.
  static func points(lines: Int, letters: Int = SheetLook.letters) -> Int? {
    guard lines > 1 || letters > SheetLook.letters else { return nil }
    return min(lines * line * letters / SheetLook.letters, most)
  }

  /// About how many lines a text takes; seldom more. Words are broken where they do not fit, and a
  /// tenth more letters fit than digits, in which a width is told.
  static func lines(_ text: String, width: Int) -> Int {
    let width = max(width * 11 / 10, 1)
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
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        endWord()
        lines += 1
        used = 0
      case " ", "\t": endWord()
      default: word += 1
      }
    }
    endWord()
    return lines
  }
}
