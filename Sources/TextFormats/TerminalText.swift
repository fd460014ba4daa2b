import Toolkit
internal import SourceText

/// Text for a terminal of a given width.
package enum TerminalText {
  /// Wraps into lines of at most `width` columns; a longer word has a line of its own. The first
  /// line begins with `indent`, the others with `hanging`.
  package static func wrap(
    _ text: String, width: Int, indent: String = "", hanging: String = ""
  ) -> [String] {
    var lines: [String] = []
    var line = indent
    var columns = indent.count
    var isEmpty = true
    for word in words(SoftHyphen.removing(from: HiddenCharacter.replacing(in: text))) {
      let length = word.count
      if !isEmpty, columns + 1 + length > width {
        lines.append(line)
        line = hanging
        columns = hanging.count
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        columns += 1
      }
      line += word
      columns += length
      isEmpty = false
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    // Fast path: the UTF-8 of a no-break space begins with C2.
    guard text.utf8.contains(0xC2) else { return lines }
    // No-break spaces kept words together during wrapping; a terminal needs ordinary ones.
    return lines.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
  }

  private static func words(_ text: String) -> [Substring] {
    text.plainWords ?? text.split { $0.isSpace && $0 != "\u{A0}" }
  }
}
