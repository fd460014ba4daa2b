import SourceText

/// Byte offsets of a file's lines, for edits.
struct LineStarts: Sendable {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  init(_ file: SourceFile) {
    bytes = file.bytes
    starts = file.lineStarts
  }

  var usesCarriageReturns: Bool {
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")), first > 0 else { return false }
    return bytes[first - 1] == UInt8(ascii: "\r")
  }

  var newline: String { usesCarriageReturns ? "\r\n" : "\n" }

  /// Byte offset of a position; columns count Unicode scalars.
  func offset(of position: SourcePosition) -> Int {
    guard starts.indices.contains(position.line - 1) else { return bytes.count }
    var (offset, column) = (starts[position.line - 1], 1)
    while offset < bytes.count, column < position.column {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// Number of lines; after a newline at the end there is an empty one.
  var count: Int { starts.count }

  func start(of line: Int) -> Int {
    starts.indices.contains(line - 1) ? starts[line - 1] : bytes.count
  }

  /// Where the line after this one begins.
  func end(of line: Int) -> Int { starts.indices.contains(line) ? starts[line] : bytes.count }

  /// The bytes of a line without its line end.
  func text(of line: Int) -> ArraySlice<UInt8> {
    var text = bytes[start(of: line)..<end(of: line)]
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    return text
  }

  func isBlank(_ line: Int) -> Bool {
    text(of: line).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// Number of spaces with which a line begins.
  func indent(of line: Int) -> Int {
    text(of: line).prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// Whether a line has a comment and nothing else.
  func isComment(_ line: Int) -> Bool {
    text(of: line).first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      == UInt8(ascii: "#")
  }

  /// Whether a new line may begin here.
  func isEnded(at offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
  }

  /// The last of the comment lines right below a line that are indented deeper.
  func lastComment(below line: Int, deeperThan indent: Int) -> Int {
    var last = line
    while last < count, isComment(last + 1), self.indent(of: last + 1) > indent { last += 1 }
    return last
  }

  /// The first of the comment lines right above a line, at its indentation.
  func firstComment(above line: Int, at indent: Int) -> Int {
    var first = line
    while first > 1, isComment(first - 1), self.indent(of: first - 1) == indent { first -= 1 }
    return first
  }

  /// Number of blank lines right above a line.
  ///
  /// - Parameter last: of what is before it, which may be blank: then it is a part of a text.
  func blankLines(above line: Int, after last: Int = 0) -> Int {
    var count = 0
    while line - count - 1 > last, isBlank(line - count - 1) { count += 1 }
    return count
  }

  /// Number of blank lines right below a line, before another one.
  func blankLines(below line: Int) -> Int {
    var count = 0
    while line + count < self.count, isBlank(line + count + 1) { count += 1 }
    return line + count < self.count ? count : 0
  }
}
