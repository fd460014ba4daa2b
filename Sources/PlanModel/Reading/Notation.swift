import SourceText

/// Parsers of the short notations inside one scalar: `59-61`, `ivp:59`, `12@295`.
enum Notation {
  /// Whole number above zero, of at most nine digits.
  static func number(_ text: String) -> Int? { number(text.utf8Span.span) }

  private static func number(_ digits: Span<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for index in digits.indices {
      guard (0x30...0x39).contains(digits[index]) else { return nil }
      value = value * 10 + Int(digits[index] - 0x30)
    }
    return value > 0 ? value : nil
  }

  /// Year of four digits, none of them missing.
  static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? number(text).flatMap { $0 >= 1000 ? $0 : nil } : nil
  }

  /// The same of digits that are read already.
  static func year(_ digits: (value: Int, count: Int, beginsWithZero: Bool)?) -> Int? {
    guard let digits, digits.count == 4, digits.value >= 1000 else { return nil }
    return digits.value
  }

  /// Lines of a text `59`, `59-61`, `ivp:59` or `ivp:59-61`, and the length in bytes of the source's name before them.
  private static func lines(_ bytes: Span<UInt8>) -> (source: Int?, lines: ClosedRange<Int>)? {
    // Fast path: almost all citations are one number.
    if let only = number(bytes) { return (nil, only...only) }
    let colon = last(":", in: bytes)
    guard colon != 0 else { return nil }
    let numbers = bytes.extracting((colon.map { $0 + 1 } ?? 0)...)
    guard let dash = numbers.indices.first(where: { numbers[$0] == UInt8(ascii: "-") }) else {
      return number(numbers).map { (colon, $0...$0) }
    }
    guard let first = number(numbers.extracting(..<dash)),
      let last = number(numbers.extracting((dash + 1)...)), first <= last
    else { return nil }
    return (colon, first...last)
  }

  private static func last(_ mark: Unicode.Scalar, in bytes: Span<UInt8>) -> Int? {
    bytes.indices.last { bytes[$0] == UInt8(ascii: mark) }
  }

  /// Whether the text is `target` or `target@lines`.
  static func isLink(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    guard let at = last("@", in: bytes) else { return !text.isEmpty }
    return at > 0 && lines(bytes.extracting((at + 1)...)) != nil
  }

  /// Citation that is a whole scalar.
  static func citation(_ scalar: Located<String>) -> Citation? {
    guard let (source, lines) = lines(scalar.value.utf8Span.span) else { return nil }
    return Citation(
      source: source.map { scalar.part(0, String(Substring(scalar.value.utf8.prefix($0)))) },
      lines: lines,
      range: scalar.range)
  }

  /// Link written in one scalar.
  static func reference(_ scalar: Located<String>) -> Reference? {
    if let (target, citation) = split(scalar) {
      return Reference(to: target, .stated([citation]), at: scalar.range)
    }
    guard isLink(scalar.value) else { return nil }
    return Reference(to: scalar, at: scalar.range)
  }

  /// Name with its line; the line may be left out.
  static func printedName(_ scalar: Located<String>) -> PrintedName {
    guard let (name, citation) = split(scalar) else {
      return PrintedName(name: scalar, citation: nil)
    }
    return PrintedName(name: name, citation: citation)
  }

  /// Splits `name@lines` at the last `@`.
  private static func split(_ scalar: Located<String>) -> (Located<String>, Citation)? {
    let bytes = scalar.value.utf8Span.span
    guard let at = last("@", in: bytes), at > 0,
      let (source, lines) = lines(bytes.extracting((at + 1)...))
    else { return nil }
    let text = scalar.value.utf8
    let name = String(Substring(text.prefix(at)))
    let skipped = name.unicodeScalars.count + 1
    return (
      scalar.part(0, name),
      Citation(
        source: source.map {
          scalar.part(skipped, String(Substring(text.dropFirst(at + 1).prefix($0))))
        },
        lines: lines,
        range: scalar.range(skipped, scalar.value.unicodeScalars.count - skipped))
    )
  }
}

extension Located<String> {
  /// Part of a scalar, `skipped` characters in.
  func part(_ skipped: Int, _ text: String) -> Located<String> {
    Located(text, at: range(skipped, text.unicodeScalars.count))
  }

  /// Range of `length` characters of a scalar, `skipped` characters in. In a quoted or folded
  /// scalar the text does not show the columns: then it is the range of the whole.
  func range(_ skipped: Int, _ length: Int) -> SourceRange {
    let isPlain =
      range.start.line == range.end.line
      && range.end.column - range.start.column == value.unicodeScalars.count
    guard isPlain else { return range }
    let column = range.start.column + skipped
    let line = range.start.line
    return SourceRange(
      file: range.file, start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line, column: column + length))
  }

  /// Parts between slashes, without the spaces around them.
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
