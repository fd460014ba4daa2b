import Operations
import PlanModel
import SourceText
import Toolkit

/// Sub-points that moved to another action point.
extension SheetMerging {
  /// Sub-points of which the workbook changed the point.
  mutating func moveParts(_ matching: RowMatching, _ returned: ReturnedPlanSheet) {
    guard matching.sheet == .subPoints, let index = matching.sheet.index(of: SheetColumn.point),
      returned.hasColumn[index]
    else { return }
    let column = matching.sheet.columns[index]
    for matched in matching.rows {
      guard case .known(let base, let theirs) = matched.state, let mine = matched.row.cells[index]
      else { continue }
      let position = WorkbookPosition(matching.tab, row: matched.row.number).column(column)
      let cell = CellVersions(base: base.cells[index], mine: mine, theirs: theirs.cells[index])
      let outcome = cell.outcome(isSame: CellText.isSame)
      guard takesMine(outcome, cell, of: theirs, on: .subPoints, at: position) else { continue }
      do throws(CellProblem) {
        let point = try point(of: matched.row)
        result.changes.append(
          WorkbookChange(
            .move(result.changes.count), at: position,
            thing(theirs, on: .subPoints)
              + Phrase(nl: " gaat naar actiepunt \(point)", en: " moves to action point \(point)"),
            [.moveSubPoint(partTarget(theirs), to: .named("point:\(point)"), .last)]))
      } catch {
        wait(position, error)
      }
    }
  }

  /// A sub-point by its id, for its letter may change on the way.
  func partTarget(_ row: PlanRow) -> Target {
    .named("sub-point:\(row.isByID ? row.key : row.node.map(graph.name) ?? row.key)")
  }
}
