/// Part of one file, from `start` up to but not including `end`.
///
/// It refers to its file by a number, and has no reference-counted members: ranges are copied more
/// than anything else.
package struct SourceRange: Hashable, Sendable {
  /// Index of the file among the files of its plan, in the order of their paths
  /// (`[SourceFile].inOrderOfPaths`).
  package let file: FileNumber
  package let start: SourcePosition
  package let end: SourcePosition

  package init(file: FileNumber, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// Empty range at the start of a file: the position of what is missing from it.
  package static func beginning(of file: FileNumber) -> SourceRange {
    SourceRange(file: file, start: .start, end: .start)
  }

  /// Width of the range on its first line, in columns; at least one.
  package func width(lineLength: Int) -> Int {
    let end = start.line == end.line ? end.column : lineLength + 1
    return max(1, end - start.column)
  }
}

extension SourceRange: Comparable {
  /// Order of reading: by path, then by position.
  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return (left.start, left.end) < (right.start, right.end)
  }
}

/// Index of a file among the files of its plan, counted from zero.
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
  /// Files in the order by which ranges number them: that of the bytes of their paths.
  package var inOrderOfPaths: [SourceFile] { indicesInOrderOfPaths.map { self[$0] } }

  /// Indices into this list, in that order.
  package var indicesInOrderOfPaths: [Int] {
    indices.sorted { left, right in
      let (one, other) = (self[left].path.utf8, self[right].path.utf8)
      return one.elementsEqual(other) ? left < right : one.lexicographicallyPrecedes(other)
    }
  }
}
