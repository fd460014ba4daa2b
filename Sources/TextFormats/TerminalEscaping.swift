internal import SourceText

/// Escaping for a terminal: U+FFFD instead of each control or hidden character.
package enum TerminalEscaping {
  /// - Parameter allowsStyle: whether the sequences of `TerminalStyle` stay. No others do, even in
  ///   our own text: foreign text can be bold or coloured and no more.
  package static func text(_ text: String, allowsStyle: Bool) -> String {
    guard HiddenCharacter.first(in: text) != nil else { return text }
    var clean = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      if scalar == "\u{1B}", allowsStyle, let sequence = style(at: rest) {
        clean.append(contentsOf: sequence.unicodeScalars)
        rest = rest.dropFirst(sequence.unicodeScalars.count)
        continue
      }
      rest = rest.dropFirst()
      // CSV has lines that end in CR LF, and an invisible byte order mark at its start.
      if scalar == "\r" && rest.first == "\n" || scalar == "\u{FEFF}" && clean.isEmpty { continue }
      clean.append(HiddenCharacter.isHidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(clean)
  }

  /// Escaping for one line, such as a message with a path in it.
  package static func line(_ text: String, allowsStyle: Bool = false) -> String {
    let safe = self.text(text, allowsStyle: allowsStyle)
    guard safe.unicodeScalars.contains("\n") else { return safe }
    return String(
      String.UnicodeScalarView(safe.unicodeScalars.map { $0 == "\n" ? "\u{FFFD}" : $0 }))
  }

  private static func style(at rest: Substring.UnicodeScalarView) -> String? {
    TerminalStyle.sequences.first { rest.starts(with: $0.unicodeScalars) }
  }
}
