internal import SourceText

/// Text for a terminal of a certain width.
package enum TerminalText {
  /// Lines of at most `width` columns; a longer word has a line of its own. The first line begins
  /// with `indent`, the others with `hanging`.
  package static func wrap(
    _ text: String, width: Int, indent: String = "", hanging: String = ""
  ) -> [String] {
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for word in SoftHyphen.removing(from: HiddenCharacter.replacing(in: text)).split(
      whereSeparator: {
        $0.isWhitespace && $0 != "\u{A0}"
      })
    {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = hanging
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    // A hard space held words together while lines were broken; a terminal needs an ordinary one.
    return lines.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
  }
}
