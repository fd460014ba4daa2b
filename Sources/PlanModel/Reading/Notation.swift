import SourceText

/// The short notations inside one scalar: `59-61`, `ivp:59`, `12@295`.
enum Notation {
  /// A whole number above zero, of at most nine digits.
  static func number(_ text: some StringProtocol) -> Int? { number(text.utf8[...]) }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value > 0 ? value : nil
  }

  /// `59`, `59-61`, `ivp:59` or `ivp:59-61`.
  static func lines(_ text: String) -> (source: String?, lines: ClosedRange<Int>)? {
    lines(text[...])
  }

  private static func lines(_ text: Substring) -> (source: String?, lines: ClosedRange<Int>)? {
    let bytes = text.utf8
    var source: String?
    var numbers = bytes[...]
    if let colon = bytes.lastIndex(of: UInt8(ascii: ":")) {
      guard colon > bytes.startIndex else { return nil }
      source = String(text[..<colon])
      numbers = bytes[bytes.index(after: colon)...]
    }
    let dash = numbers.firstIndex(of: UInt8(ascii: "-"))
    guard let first = number(numbers[..<(dash ?? numbers.endIndex)]) else { return nil }
    guard let dash else { return (source, first...first) }
    guard let last = number(numbers[numbers.index(after: dash)...]), first <= last else {
      return nil
    }
    return (source, first...last)
  }

  /// Whether the text is `target` or `target@lines`.
  static func isLink(_ text: String) -> Bool {
    guard let at = lastAt(text) else { return !text.isEmpty }
    return at > text.startIndex && lines(text[text.index(after: at)...]) != nil
  }

  private static func lastAt(_ text: String) -> String.Index? {
    text.utf8.lastIndex(of: UInt8(ascii: "@"))
  }

  /// A citation written in the whole of a scalar.
  static func citation(_ scalar: Located<String>) -> Citation? {
    guard let (source, lines) = lines(scalar.value) else { return nil }
    return Citation(source: source.map { scalar.part(0, $0) }, lines: lines, range: scalar.range)
  }

  /// A link written in one scalar.
  static func reference(_ scalar: Located<String>) -> Reference? {
    guard isLink(scalar.value) else { return nil }
    guard let (target, citation) = split(scalar) else {
      return Reference(target: scalar, evidence: .own, range: scalar.range)
    }
    return Reference(target: target, evidence: .stated([citation]), range: scalar.range)
  }

  /// A name with its line; the line may be left out.
  static func printedName(_ scalar: Located<String>) -> PrintedName {
    guard let (name, citation) = split(scalar) else {
      return PrintedName(name: scalar, citation: nil)
    }
    return PrintedName(name: name, citation: citation)
  }

  /// Divides `name@lines` at the last `@`.
  private static func split(_ scalar: Located<String>) -> (Located<String>, Citation)? {
    guard let at = lastAt(scalar.value), at > scalar.value.startIndex else { return nil }
    let name = String(scalar.value[..<at])
    let lines = String(scalar.value[scalar.value.index(after: at)...])
    guard let citation = citation(scalar.part(name.unicodeScalars.count + 1, lines)) else {
      return nil
    }
    return (scalar.part(0, name), citation)
  }
}

extension Located<String> {
  /// A part of a scalar, `skipped` characters in. Where the scalar is quoted or folded its place
  /// on the line cannot be told from the text, and the part gets the place of the whole.
  func part(_ skipped: Int, _ text: String) -> Located<String> {
    let isPlain =
      range.start.line == range.end.line
      && range.end.column - range.start.column == value.unicodeScalars.count
    guard isPlain else { return Located(text, at: range) }
    let column = range.start.column + skipped
    let line = range.start.line
    return Located(
      text,
      at: SourceRange(
        file: range.file, start: SourcePosition(line: line, column: column),
        end: SourcePosition(line: line, column: column + text.unicodeScalars.count)))
  }

  /// The parts between slashes, without the spaces around them.
  func slashSeparated() -> [Located<String>] {
    var parts: [Located<String>] = []
    var skipped = 0
    for piece in value.split(separator: "/", omittingEmptySubsequences: false) {
      let leading = piece.prefix { $0 == " " }.unicodeScalars.count
      var name = piece.drop { $0 == " " }
      while name.last == " " { name.removeLast() }
      parts.append(part(skipped + leading, String(name)))
      skipped += piece.unicodeScalars.count + 1
    }
    return parts
  }
}
