/// A stretch of one file, from `start` up to but not including `end`.
///
/// It names its file by a number, and owns nothing: ranges are copied more than anything else.
package struct SourceRange: Hashable, Sendable {
  /// The file's place among the files of its plan, in the order of their paths
  /// (`[SourceFile].inOrderOfPaths`).
  package let file: FileNumber
  package let start: SourcePosition
  package let end: SourcePosition

  package init(file: FileNumber, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// The very beginning of a file: the place of what is missing from it.
  package static func beginning(of file: FileNumber) -> SourceRange {
    SourceRange(file: file, start: .start, end: .start)
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
    if left.file != right.file { return left.file < right.file }
    return (left.start, left.end) < (right.start, right.end)
  }
}

/// The place of a file among the files of its plan, counted from zero.
package struct FileNumber: Hashable, Comparable, Sendable {
  private let stored: UInt32

  package var index: Int { Int(stored) }

  package init(_ index: Int) {
    stored = UInt32(clamping: index)
  }

  package static func < (left: FileNumber, right: FileNumber) -> Bool {
    left.stored < right.stored
  }
}

extension [SourceFile] {
  /// The files in the order by which ranges number them: that of the bytes of their paths.
  package var inOrderOfPaths: [SourceFile] { placesInOrderOfPaths.map { self[$0] } }

  /// The places in this list of the files in that order.
  package var placesInOrderOfPaths: [Int] {
    indices.sorted { left, right in
      let (one, other) = (self[left].path.utf8, self[right].path.utf8)
      return one.elementsEqual(other) ? left < right : one.lexicographicallyPrecedes(other)
    }
  }
}
