import SourceText

/// Byte offsets of a file's lines, for edits.
struct LineStarts {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  var usesCarriageReturns: Bool {
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")), first > 0 else { return false }
    return bytes[first - 1] == UInt8(ascii: "\r")
  }

  /// Byte offset of a position; columns count Unicode scalars.
  func offset(of position: SourcePosition) -> Int {
    guard starts.indices.contains(position.line - 1) else { return bytes.count }
    var offset = starts[position.line - 1]
    var column = 1
    while offset < bytes.count, column < position.column {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// Where the line after this one begins.
  func end(of line: Int) -> Int { starts.indices.contains(line) ? starts[line] : bytes.count }

  /// Whether a new line may begin here.
  func isEnded(at offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
  }

  func restOfLine(from offset: Int) -> String {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  /// The last line of what begins on a line and goes on in lines that are indented deeper.
  func lastLine(from line: Int, deeperThan indent: Int) -> Int {
    var last = line
    var next = line + 1
    while starts.indices.contains(next - 1) {
      let start = starts[next - 1]
      let text = bytes[start..<end(of: next)]
      let isBlank = text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      if !isBlank {
        guard text.prefix(while: { $0 == 0x20 }).count > indent else { break }
        last = next
      }
      next += 1
    }
    return last
  }
}
