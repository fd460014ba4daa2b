/// A cell as Excel names it, `AB12`, or a range of them, `K2:L5`.
struct CellReference {
  /// From 1.
  let row: Int
  /// Counted from 0.
  let column: Int

  init?(_ text: some StringProtocol) {
    let plain = String(text.filter { $0 != "$" })
    guard let column = XLSXSheetVisitor.column(of: plain),
      let row = Int(plain.drop { $0.isLetter }), row > 0
    else { return nil }
    self.row = row
    self.column = column
  }

  /// Nil for what is no range, or runs backwards.
  static func range(_ text: String) -> MergedCells? {
    let ends = text.split(separator: ":").map { CellReference($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return MergedCells(rows: first.row...last.row, columns: first.column...last.column)
  }
}
