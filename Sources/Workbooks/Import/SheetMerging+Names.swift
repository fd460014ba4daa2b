import Operations
import PlanModel
import SourceText
import Toolkit

/// What new rows are called, and which names change.
extension SheetMerging {
  /// Finds what new rows are called and which names change, so that cells may refer to them.
  mutating func collectNames(_ matching: RowMatching) {
    let sheet = matching.sheet
    names.doubled[sheet.map] = matching.doubled.rows
    // What somebody typed first: a row without a number must not get that of a later one.
    if let index = sheet.nameKey.flatMap({ sheet.index(of: $0) }) {
      let typed = matching.rows.lazy.filter(\.isNew).map {
        CellText.trimmed($0.row.cells[index] ?? "")
      }
      names.added[sheet.map, default: []].formUnion(typed.filter { !$0.isEmpty })
    }
    for row in matching.rows {
      guard case .new(let id) = row.state else {
        collectRename(row, matching)
        continue
      }
      let name = newName(row.row, id, sheet)
      newNames[sheet, default: [:]][row.row.number] = name
      names.added[sheet.map, default: []].insert(name)
      if sheet.hasIDs, let index = sheet.index(of: sheet.textKey) {
        names.add(row.row.cells[index] ?? "", sheet.map, name)
      }
      if sheet == .effects { names.added[.theme, default: []].insert(name) }
      // Others refer to a sub-point by its letter.
      if let letter = sheet.index(of: SheetColumn.letter), let label = row.row.cells[letter] {
        names.added[.subPoint, default: []].insert(CellText.trimmed(label))
      }
    }
  }

  func newName(_ row: ReturnedPlanSheet.Row, _ id: String?, _ sheet: PlanSheet) -> String {
    func text(_ key: String) -> String {
      CellText.trimmed(sheet.index(of: key).flatMap { row.cells[$0] } ?? "")
    }
    if let key = sheet.nameKey, !text(key).isEmpty { return text(key) }
    switch sheet {
    case .effects: return id ?? unused(DerivedID.of(text(sheet.textKey)), sheet)
    case _ where sheet.hasIDs:
      return id ?? unused(DerivedID.of(text(sheet.textKey)), sheet)
    case .points: return nextNumber()
    default: return text(sheet.textKey)
    }
  }

  /// The number that a new point without one gets.
  func nextNumber() -> String {
    let added = names.added[.actionPoint]?.compactMap { Int($0) } ?? []
    return String(
      (graph.plan.actionPoints.compactMap { Int($0.number.value) } + added).reduce(0, max) + 1)
  }

  func unused(_ id: String, _ sheet: PlanSheet) -> String {
    func isTaken(_ id: String) -> Bool {
      graph.nodes(named: id).contains { $0.mapName == sheet.map || $0.mapName == .theme }
        || names.added[sheet.map]?.contains(id) == true
        || sheet == .sources && graph.plan.sources.contains { $0.id.value == id }
    }
    guard isTaken(id) else { return id }
    var number = 2
    while isTaken("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  mutating func collectRename(_ row: MatchedRow, _ matching: RowMatching) {
    guard let key = matching.sheet.nameKey, let index = matching.sheet.index(of: key),
      case .known(let base, let theirs) = row.state, let cell = row.row.cells[index]
    else { return }
    let mine = CellText.trimmed(cell)
    guard !mine.isEmpty, !matching.sheet.columns[index].isSame(mine, base.cells[index]),
      CellText.isSame(base.cells[index], theirs.cells[index]), !theirs.cells[index].isEmpty
    else { return }
    renamed[matching.sheet.map, default: [:]][theirs.cells[index]] = mine
    names.added[matching.sheet.map, default: []].insert(mine)
  }

  /// Numbers that points exchange are one change: none of them is free before the others left it.
  mutating func joinNumbers() {
    var pairs: [(index: Int, pair: NumberPair)] = []
    for (index, change) in result.changes.enumerated() {
      if case .renumber(let own, _)? = change.operations.first, own.count == 1 {
        pairs.append((index, own[0]))
      }
    }
    let (from, to) = (Set(pairs.map(\.pair.from)), Set(pairs.map(\.pair.to)))
    let joined = pairs.filter { from.contains($0.pair.to) || to.contains($0.pair.from) }
    guard joined.count > 1, let first = joined.first else { return }
    let words = Catalogue.list(joined.map { "\($0.pair.from) → \($0.pair.to)" })
    let change = WorkbookChange(
      .rename, at: result.changes[first.index].position,
      Phrase(nl: "andere nummers: ", en: "other numbers: ") + words,
      [.renumber(joined.map(\.pair), until: day)])
    let gone = Set(joined.map(\.index))
    result.changes =
      [change]
      + result.changes.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
  }
}
