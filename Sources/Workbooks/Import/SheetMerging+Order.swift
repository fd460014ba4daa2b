import Operations
import PlanModel
import SourceText
import Toolkit

/// Rows that moved.
extension SheetMerging {
  /// Lists of which the workbook changed the order, or to which it added in the middle.
  mutating func arrange(_ matching: RowMatching) {
    let sheet = matching.sheet
    guard !matching.rows.isEmpty, sheet.isOrdered else { return }
    guard sheet == .subPoints else {
      return arrange(
        base: basis?.rows[sheet] ?? [], mine: matching.rows, theirs: staying(on: sheet), under: nil,
        matching)
    }
    let index = sheet.index(of: SheetColumn.point) ?? 0
    let base = Dictionary(grouping: basis?.rows[sheet] ?? []) { $0.cells[index] }
    let now = Dictionary(grouping: staying(on: sheet)) { $0.cells[index] }
    let mine = Dictionary(grouping: matching.rows) { CellText.trimmed($0.row.cells[index] ?? "") }
    for point in mine.keys.sorted() {
      arrange(
        base: base[point] ?? [], mine: mine[point] ?? [], theirs: now[point] ?? [],
        under: .named("point:\(renamed[.actionPoint]?[point] ?? point)"), matching)
    }
  }

  private mutating func arrange(
    base: [PlanRow], mine: [MatchedRow], theirs: [PlanRow], under: Target?, _ matching: RowMatching
  ) {
    let sheet = matching.sheet
    var finalNames: [String: String] = [:]
    for row in theirs { finalNames[row.key] = listName(row, sheet) }
    var wanted: [String] = []
    var added: [String] = []
    for matched in mine {
      switch matched.state {
      case .known(_, let theirs):
        finalNames[theirs.key] = listName(theirs, matched.row, sheet)
        wanted.append(theirs.key)
      case .unbased(let theirs): wanted.append(theirs.key)
      case .new:
        let id = "\n\(matched.row.number)"
        finalNames[id] = newNames[sheet]?[matched.row.number] ?? ""
        wanted.append(id)
        added.append(id)
      default: break
      }
    }
    let leaving = sheet == .subPoints ? Set(wanted).union(base.map(\.key)) : []
    let now = theirs.map(\.key).filter { key in
      // A part that moved to another point is no longer in this list.
      sheet != .subPoints || wanted.contains(key) || !leaving.contains(key)
        || !isMoved(key, matching)
    }
    let arriving =
      sheet == .subPoints ? wanted.filter { !now.contains($0) && !added.contains($0) } : []
    let list = ListOrder(base: base.map(\.key), mine: wanted, theirs: now)
    report(list, at: WorkbookPosition(matching.tab), under)
    // What a list of one's own leaves out says nothing of where the rest comes: what is new there comes
    // at the end, unless rows moved.
    let known = Set(now)
    if basis?.isOfList == true, list.order.filter(known.contains) == now { return }
    // New things come before those that move here.
    guard list.order != now + added + arriving, list.order.count > 1 else { return }
    let names = list.order.compactMap { finalNames[$0] }
    result.changes.append(
      WorkbookChange(
        .arrange, at: WorkbookPosition(matching.tab),
        Phrase(nl: "andere volgorde van de rijen", en: "other order of the rows"),
        sheet.added.map { [.arrange($0, under: under, names)] } ?? []))
  }

  private func isMoved(_ key: String, _ matching: RowMatching) -> Bool {
    matching.rows.contains { $0.theirs?.key == key }
  }

  mutating func report(_ list: ListOrder, at position: WorkbookPosition, _ under: Target?) {
    if list.isConflict {
      result.remarks.append(
        WorkbookRemark(
          .waiting, at: position,
          Phrase(
            nl:
              "de volgorde is in de werkmap en in het plan anders geworden; die van het plan blijft",
            en: "the order changed in the workbook and in the plan; the plan's stays")))
    }
    if list.isSorted {
      result.remarks.append(
        WorkbookRemark(
          .otherwise, at: position,
          Phrase(
            nl: "de rijen lijken gesorteerd; de volgorde van het plan blijft",
            en: "the rows seem to be sorted; the plan's order stays")))
    }
  }

  /// The name by which an order finds a thing.
  private func listName(_ row: PlanRow, _ sheet: PlanSheet) -> String {
    switch sheet {
    case .subPoints, .budget, .scope: row.cells[sheet.index(of: sheet.textKey) ?? 0]
    default: row.node.map(graph.name) ?? row.key
    }
  }

  /// The same once the changes of its cells are made.
  private func listName(
    _ theirs: PlanRow, _ row: ReturnedPlanSheet.Row, _ sheet: PlanSheet
  ) -> String {
    let former = listName(theirs, sheet)
    if let new = renamed[sheet.map]?[former] { return new }
    return changedTexts[sheet]?[row.number] ?? former
  }
}
