/// Text file of a plan, as bytes on disk.
package struct SourceFile: Sendable {
  /// Path as messages show it, with `/` between folders.
  package let path: String
  /// Contents without a byte order mark.
  package let bytes: [UInt8]
  /// Offsets in `bytes` at which each line begins.
  package let lineStarts: [Int]
  /// Why the contents are not there, which are empty then.
  package let fault: Fault?

  /// Why something cannot be read that should be a file of a plan.
  package enum Fault: Sendable, Equatable {
    /// Its permissions do not allow it.
    case forbidden
    /// A link to what is not there.
    case leadsNowhere
    /// A folder with the name of a file.
    case folder
    /// A link to a folder, which is not followed.
    case linkedFolder
    /// A pipe, a device or a socket.
    case special
  }

  package init(path: String, bytes: [UInt8]) { self.init(path: path, bytes: bytes, fault: nil) }

  /// A file that cannot be read.
  package init(path: String, fault: Fault) { self.init(path: path, bytes: [], fault: fault) }

  private init(path: String, bytes: [UInt8], fault: Fault?) {
    self.path = path
    self.fault = fault
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    lineStarts = Self.lineStarts(in: self.bytes)
  }

  /// Whether another one has the same contents, or cannot be read for the same reason.
  package func isSame(as other: SourceFile) -> Bool {
    bytes == other.bytes && fault == other.fault
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.span.forEachPosition(of: UInt8(ascii: "\n")) { starts.append($0 + 1) }
    return starts
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Number of lines with text; a newline at the end does not begin another.
  package var lineCount: Int {
    lineStarts.last == bytes.count ? lineStarts.count - 1 : lineStarts.count
  }

  /// Line by its number, counted from one, without its line ending; nil past the end. Invalid UTF-8
  /// becomes U+FFFD. Nil too when the line has more than `limit` bytes.
  package func line(_ number: Int, atMost limit: Int = .max) -> String? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    guard end - start <= limit else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The numbers of the lines that begin with a byte.
  package func lines(beginningWith byte: UInt8) -> [Int] {
    lineStarts.indices.filter { lineStarts[$0] < bytes.count && bytes[lineStarts[$0]] == byte }
      .map { $0 + 1 }
  }

  /// Number of the line in which a byte is.
  package func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column of a byte; the file must be UTF-8.
  package func position(ofByte offset: Int) -> SourcePosition {
    let line = line(ofByte: offset)
    // Counts scalars: every byte except a continuation byte begins one.
    let column = bytes[lineStarts[line - 1]..<offset].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: line, column: column + 1)
  }

  /// Position of the first byte that is not UTF-8; nil when all bytes are.
  package var firstInvalidPosition: SourcePosition? {
    let span = bytes.span
    var index = 0
    // Only these runs need validation: a multi-byte character is always inside one, because the
    // bytes around it are ASCII.
    while let odd = span.nextOdd(from: index) {
      do {
        _ = try UTF8Span(validating: span.extracting(odd))
      } catch {
        return position(ofByte: odd.lowerBound + error.byteOffsets.lowerBound)
      }
      index = odd.upperBound
    }
    return nil
  }
}
