/// A stretch of one file, from `start` up to but not including `end`.
package struct SourceRange: Hashable, Sendable {
  /// The file's path as messages show it.
  package let path: String
  package let start: SourcePosition
  package let end: SourcePosition

  package init(path: String, start: SourcePosition, end: SourcePosition) {
    self.path = path
    self.start = start
    self.end = max(start, end)
  }

  /// The very beginning of a file: the place of what is missing from it.
  package static func beginning(of path: String) -> SourceRange {
    SourceRange(path: path, start: .start, end: .start)
  }

  /// How far the range reaches on its first line, in columns; at least one.
  package func width(lineLength: Int) -> Int {
    let end = start.line == end.line ? end.column : lineLength + 1
    return max(1, end - start.column)
  }
}

extension SourceRange: Comparable {
  /// The order of reading: by path, then by place.
  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.path, left.start, left.end) < (right.path, right.start, right.end)
  }
}
