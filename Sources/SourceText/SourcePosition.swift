/// Position in a text as an editor shows it: line and column counted from one, columns in Unicode
/// scalars, so that `ë` and `€` are one column each.
package struct SourcePosition: Hashable, Comparable, Sendable {
  // A plan has hundreds of thousands of positions: 32 bits halve the bytes to copy.
  private let storedLine: UInt32
  private let storedColumn: UInt32

  package var line: Int { Int(storedLine) }
  package var column: Int { Int(storedColumn) }

  package init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  package static let start = SourcePosition(line: 1, column: 1)

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.storedLine, left.storedColumn) < (right.storedLine, right.storedColumn)
  }
}
