import PlanModel
import Toolkit

/// Outcome for one cell: what it was when exported, what it is in the workbook, and in the plan now.
package enum CellMerge: Sendable, Equatable {
  case unchanged
  /// Only the workbook changed it.
  case mine
  /// Only the plan changed it.
  case theirs
  /// Both changed it to the same.
  case both
  /// Both changed it, to different values.
  case conflict

  /// - Parameter isSame: whether two texts mean the same in this cell.
  package init(
    base: String, mine: String, theirs: String, isSame: (String, String) -> Bool
  ) {
    switch (isSame(base, mine), isSame(base, theirs)) {
    case (true, true): self = .unchanged
    case (false, true): self = .mine
    case (true, false): self = .theirs
    case (false, false): self = isSame(mine, theirs) ? .both : .conflict
    }
  }
}

/// A cell as it was exported, as it is in the workbook, and as it is in the plan.
struct CellVersions {
  let base: String
  let mine: String
  let theirs: String

  func outcome(isSame: (String, String) -> Bool) -> CellMerge {
    CellMerge(base: base, mine: mine, theirs: theirs, isSame: isSame)
  }
}

extension SheetMerging {
  /// Whether the workbook's version of a cell goes in. Counts what stays as the plan has it, and notes
  /// a conflict.
  mutating func takesMine(
    _ outcome: CellMerge, _ cell: CellVersions, of row: PlanRow, on sheet: PlanSheet,
    at position: WorkbookPosition
  ) -> Bool {
    switch outcome {
    case .unchanged: break
    case .theirs: result.kept += 1
    case .both: result.agreed += 1
    case .conflict:
      result.conflicts.append(
        WorkbookConflict(
          position: position, thing: thing(row, on: sheet), base: cell.base, mine: cell.mine,
          theirs: cell.theirs))
    case .mine: return true
    }
    return false
  }
}

extension SheetColumn {
  /// Whether two texts of this column mean the same.
  package func isSame(_ one: String, _ other: String) -> Bool {
    if CellText.isSame(one, other) { return true }
    guard let format else { return false }
    let (first, second) = (CellText.trimmed(one), CellText.trimmed(other))
    guard !first.isEmpty, !second.isEmpty else { return false }
    // Programs make numbers of texts: `02` becomes 2, and `4.10` 4.1.
    switch format.kind {
    case .identifier:
      if let left = Int(first), let right = Int(second) { return left == right }
    case .decimal:
      if let left = WrittenNumber.read(first), let right = WrittenNumber.read(second) {
        return left == right
      }
    case .text: return false
    default: break
    }
    let reader = CellReader(names: nil)
    guard let left = try? reader.value(first, of: format),
      let right = try? reader.value(second, of: format)
    else { return false }
    return left == right
  }
}
