import SourceText

/// The items of a list in brackets, or the entries of a mapping in braces, with what is between them.
///
/// A comment behind a part belongs to that part, and so do those on lines of their own right above it.
struct FlowParts {
  private let source: YAMLSource
  private let collection: Int
  /// First and last node of each.
  let parts: [(first: Int, last: Int)]

  init(of collection: Int, in source: YAMLSource) {
    self.source = source
    self.collection = collection
    parts =
      source.document.kind(collection) == .mapping
      ? source.entries(of: collection).map { ($0.key, $0.value) }
      : source.children(of: collection).map { ($0, $0) }
  }

  var count: Int { parts.count }

  func start(_ index: Int) -> Int { source.start(of: parts[index].first) }

  func end(_ index: Int) -> Int {
    max(source.end(of: parts[index].first), source.end(of: parts[index].last))
  }

  /// What is behind a part, up to the next one or the closing bracket; behind the opening bracket with -1.
  func gap(behind index: Int) -> FlowGap {
    let begin = index < 0 ? source.start(of: collection) + (isBare ? 0 : 1) : end(index)
    let last = source.end(of: collection) - (isBare ? 0 : 1)
    let limit = index + 1 < count ? start(index + 1) : last
    return FlowGap(source.file.bytes, begin..<max(begin, limit))
  }

  private var isBare: Bool {
    source.document.kind(collection) == .mapping && source.isBare(collection)
  }

  /// Whether there is a comment between two parts, or between one and a bracket.
  func hasComment(behind first: Int, to last: Int) -> Bool {
    (first..<max(first + 1, last)).contains { gap(behind: $0).hasComment }
  }

  /// The blanks before a part that begins its line; nil where another part or a bracket is before it.
  func margin(of index: Int) -> String? {
    let start = start(index)
    let line = source.lines.start(of: source.document.range(parts[index].first).start.line)
    let before = source.file.bytes[line..<start]
    return before.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      ? String(decoding: before, as: UTF8.self) : nil
  }

  /// The whole lines of a part with its comments; nil where it shares them with something else.
  func lines(of index: Int) -> Range<Int>? {
    guard margin(of: index) != nil else { return nil }
    let behind = gap(behind: index)
    guard let lineEnd = behind.lineEnd, behind.isCommaInLine || index + 1 == count,
      behind.comma == nil || behind.isCommaInLine
    else { return nil }
    let first = source.document.range(parts[index].first).start.line
    var line = first
    // Only those of the gap: a line above it may be a part's, or the bracket's.
    let before = gap(behind: index - 1)
    while line > 1, source.lines.start(of: line - 1) > (before.lineEnd ?? .max),
      source.lines.isComment(line - 1)
    { line -= 1 }
    let end = source.file.position(ofByte: lineEnd).line
    return source.lines.start(of: line)..<source.lines.end(of: end)
  }
}

/// The bytes between two parts: a comma, blanks, line ends and comments.
struct FlowGap {
  /// Offset of the comma.
  private(set) var comma: Int?
  /// Where the line ends in which the gap begins; nil where it has no line end.
  private(set) var lineEnd: Int?
  /// Whether there is a comment in that line.
  private(set) var isCommented = false
  /// Whether there are comments on lines of their own.
  private(set) var hasOwnComments = false

  var hasComment: Bool { isCommented || hasOwnComments }

  /// Whether the comma is in the line in which the gap begins, and so is no part of a comment.
  var isCommaInLine: Bool {
    guard let comma else { return false }
    return lineEnd.map { comma < $0 } ?? true
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    func isLineEnd(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
    while offset < range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: ","): comma = comma ?? offset
      case UInt8(ascii: "#"):
        if lineEnd == nil { isCommented = true } else { hasOwnComments = true }
        while offset + 1 < range.upperBound, !isLineEnd(bytes[offset + 1]) { offset += 1 }
      case let byte where isLineEnd(byte): lineEnd = lineEnd ?? offset
      default: break
      }
      offset += 1
    }
  }
}
