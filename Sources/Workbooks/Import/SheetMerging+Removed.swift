import Operations
import PlanModel
import SourceText
import Toolkit

/// A row that is no longer on its sheet, and that the plan still has.
struct MissingRow {
  let base: PlanRow
  let theirs: PlanRow
  /// Whether the plan changed it since it was exported: then it stays.
  let isChanged: Bool
}

/// Rows that are no longer on their sheet.
extension SheetMerging {
  /// Finds the rows that are no longer on their sheet, and which of them go from the plan.
  mutating func collectMissing(_ matching: RowMatching, _ returned: ReturnedPlanSheet) {
    let sheet = matching.sheet
    guard let base = basis?.rows[sheet] else { return }
    let rows = matching.missing(from: base, in: returned).map { base, theirs in
      let isChanged = sheet.columns.indices.contains {
        sheet.columns[$0].role == .value
          && !sheet.columns[$0].isSame(base.cells[$0], theirs.cells[$0])
      }
      return MissingRow(base: base, theirs: theirs, isChanged: isChanged)
    }
    missing[sheet] = rows
    guard deletes, sheet.losesRows else { return }
    leaving[sheet] = Set(rows.filter { !$0.isChanged }.map(\.theirs.key))
  }

  /// Rows of the plan that stay in it.
  func staying(on sheet: PlanSheet) -> [PlanRow] {
    guard let leaving = leaving[sheet], !leaving.isEmpty else { return theirs[sheet] }
    return theirs[sheet].filter { !leaving.contains($0.key) }
  }

  mutating func remove(_ matching: RowMatching) {
    let sheet = matching.sheet
    let rows = missing[sheet] ?? []
    guard sheet.losesRows else { return reportKept(rows.count, matching) }
    // From the end, so that letters of those before stay; deepest effects first.
    for row in rows.reversed() {
      let thing = thing(row.theirs, on: sheet)
      result.deletions.append(
        WorkbookDeletion(
          sheet: sheet, key: row.base.key, thing: thing, isChanged: row.isChanged))
      guard deletes, !row.isChanged else { continue }
      result.changes.append(
        WorkbookChange(
          .remove(result.changes.count), at: WorkbookPosition(matching.tab),
          thing + Phrase(nl: " gaat weg", en: " is removed"),
          [removal(row.theirs, sheet, matching)]))
    }
  }

  private func removal(
    _ row: PlanRow, _ sheet: PlanSheet, _ matching: RowMatching
  ) -> Operations.Operation {
    guard sheet == .effects else {
      if sheet == .subPoints { return .remove(partTarget(row), .alone) }
      let name =
        renamed[sheet.map]?[row.node.map(graph.name) ?? row.key] ?? row.node.map(graph.name)
      return .remove(.named("\(sheet.prefix):\(name ?? row.key)"), .alone)
    }
    guard case .effect(let effect)? = row.node, let parent = row.parent else {
      return .remove(.named(row.key), .alone)
    }
    let target = EffectTree.target(graph.plan.effects[effect].id.value)
    let others = theirs[.effects].filter { $0.node == row.node && $0.key != row.key }
    let kept = Set(matching.rows.map(\.row.key))
    guard row.isByID, !others.contains(where: { kept.contains($0.key) }) else {
      return .removePlace(target, from: EffectTree.target(PlanRowWriter.key(of: parent, graph)))
    }
    return .remove(target, .alone)
  }
}

extension PlanSheet {
  /// Whether a row that is no longer there may go from the plan. What was measured and said is kept.
  fileprivate var losesRows: Bool {
    !isSingle && !isLog && self != .figures && self != .series
  }
}
