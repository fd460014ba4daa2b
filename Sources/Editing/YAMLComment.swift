import SourceText

/// A comment of a YAML file, from its `#` to the end of its line.
struct YAMLComment {
  /// Offset of the `#` in bytes.
  let offset: Int
  let text: String

  /// The comments of a file in order.
  ///
  /// Most files have few `#`, so the search is for those and not for the text between all nodes. It
  /// passes the nodes once, whatever the number of `#`.
  static func all(in file: SourceFile, _ document: YAMLDocument) -> [YAMLComment] {
    var found: [YAMLComment] = []
    var positions = Positions(file)
    var (node, end) = (0, 0)
    file.bytes.span.forEachPosition(of: UInt8(ascii: "#")) { offset in
      // A further `#` in a comment begins none.
      guard offset >= end else { return }
      let position = positions.next(offset)
      while node < document.count,
        document.kind(node) != .scalar || document.end(node) <= position
      { node += 1 }
      if node < document.count, document.textStart(node) <= position { return }
      end =
        file.lineStarts.count > position.line ? file.lineStarts[position.line] : file.bytes.count
      var text = file.bytes[offset..<end]
      if text.last == UInt8(ascii: "\n") { text.removeLast() }
      if text.last == UInt8(ascii: "\r") { text.removeLast() }
      found.append(YAMLComment(offset: offset, text: String(decoding: text, as: UTF8.self)))
    }
    return found
  }

  /// Positions of ascending offsets: linear in the file, however long its lines are.
  private struct Positions {
    private let file: SourceFile
    private var (offset, line, column) = (0, 1, 1)

    init(_ file: SourceFile) { self.file = file }

    mutating func next(_ new: Int) -> SourcePosition {
      let starts = file.lineStarts
      if line < starts.count, starts[line] <= new {
        line = file.line(ofByte: new)
        (offset, column) = (starts[line - 1], 1)
      }
      column += file.bytes[offset..<new].count { $0 & 0xC0 != 0x80 }
      offset = new
      return SourcePosition(line: line, column: column)
    }
  }
}

extension YAMLDocument {
  /// Where the text of a scalar begins: below its sign when that is `|` or `>`, beside which a comment
  /// may be.
  fileprivate func textStart(_ scalar: Int) -> SourcePosition {
    let start = range(scalar).start
    return style(scalar).isBlockScalar ? SourcePosition(line: start.line + 1, column: 1) : start
  }
}
