import Operations
import PlanModel
import SourceText
import Toolkit

/// Rows that are no longer on their sheet.
extension SheetMerging {
  mutating func delete(
    _ missing: [(base: PlanRow, theirs: PlanRow)], _ matching: RowMatching
  ) {
    let sheet = matching.sheet
    guard !sheet.isSingle, !sheet.isLog, sheet != .figures, sheet != .series else {
      return reportKept(missing.count, matching)
    }
    // From the end, so that letters of those before stay; deepest effects first.
    for (base, theirs) in missing.reversed() {
      let isChanged = sheet.columns.indices.contains {
        sheet.columns[$0].role == .value
          && !sheet.columns[$0].isSame(base.cells[$0], theirs.cells[$0])
      }
      let thing = thing(theirs, on: sheet)
      result.deletions.append(
        WorkbookDeletion(sheet: sheet, key: base.key, thing: thing, isChanged: isChanged))
      guard deletes, !isChanged else { continue }
      result.changes.append(
        WorkbookChange(
          .remove(result.changes.count), at: WorkbookPosition(matching.tab),
          thing + Phrase(nl: " gaat weg", en: " is removed"), [removal(theirs, sheet, matching)]))
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
