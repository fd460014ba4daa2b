import Operations
import PlanModel
import Toolkit

/// New themes, effects and placements of the tree.
extension EffectTree {
  // MARK: New effects

  mutating func add() {
    let existing = Set(merging.theirs[.effects].map(\.key))
    var levels: [String: Int] = [:]
    var pending = rows.filter {
      switch $0.matched.state {
      case .new: blocked[$0.id] == nil
      case .place: true
      default: false
      }
    }
    // A further position that an earlier import made.
    pending.removeAll { row in
      guard case .place = row.matched.state, let parent = row.parent else { return false }
      return existing.contains("\(row.id) @ \(parent)")
    }
    // Parents first; what is under something that is not added is not added either.
    while !pending.isEmpty {
      let ready = pending.filter { row in
        guard !row.isTheme else { return true }
        guard let parent = row.parent, existing.contains(parent) || levels[parent] != nil else {
          return false
        }
        guard case .place = row.matched.state else { return true }
        return existing.contains(row.id) || levels[row.id] != nil
      }
      if ready.isEmpty { break }
      pending.removeAll { row in ready.contains { $0.number == row.number } }
      for row in ready {
        var level = row.parent.flatMap { levels[$0] }.map { $0 + 1 } ?? 0
        if case .place = row.matched.state {
          level = max(level, levels[row.id].map { $0 + 1 } ?? 0)
        } else {
          levels[row.id] = level
        }
        add(row, level)
      }
    }
    for row in pending {
      guard let parent = row.parent else { continue }
      if let cause = blocked[parent] ?? blocked[row.id] {
        waiting[cause, default: []].append(row)
      } else {
        merging.wait(
          position(row),
          CellProblem(
            Phrase(nl: "dit staat onder een rij die wacht", en: "this is under a row that waits")))
      }
      if case .new = row.matched.state { blocked[row.id] = blocked[parent] ?? row.number }
      for index in rows.indices where rows[index].number == row.number { rows[index].parent = nil }
    }
  }

  mutating func add(_ row: Row, _ level: Int) {
    let source = row.matched.row
    let isPlace = if case .place = row.matched.state { true } else { false }
    let map: MapName = row.isTheme ? .theme : isPlace ? .effectReference : .effect
    let text =
      CellText.trimmed(PlanSheet.effects.index(of: "label").flatMap { source.cells[$0] } ?? "")
    var values: [KeyText]
    if isPlace {
      values = copiedValues(source)
    } else {
      values = merging.values(of: source, on: .effects, as: map, matching.tab)
      values.append(KeyText("id", row.isTheme ? String(row.id.dropFirst(6)) : row.id))
    }
    let kind: AddedThing.Kind = row.isTheme ? .theme : isPlace ? .place : .effect
    merging.result.changes.append(
      WorkbookChange(
        .add(level), at: position(row),
        (row.isTheme ? Catalogue.theme : PlanSheet.effects.item)
          + (isPlace
            ? Phrase(nl: " '\(text)' krijgt nog een plaats", en: " '\(text)' gets another position")
            : Phrase(nl: " '\(text)' komt erbij", en: " '\(text)' is added")),
        [
          .add(
            AddedThing(
              kind, isPlace ? row.id : text, under: row.parent.map(Self.target), values))
        ]))
  }

  /// Of a further position only what belongs to it.
  mutating func copiedValues(_ row: ReturnedPlanSheet.Row) -> [KeyText] {
    PlanFormat[.effectReference].keys.compactMap { format in
      guard let index = PlanSheet.effects.index(of: format.name), row.problems[index] == nil else {
        return nil
      }
      let text = CellText.trimmed(row.cells[index] ?? "")
      guard !text.isEmpty,
        let value = try? CellReader(names: merging.names).value(text, of: format)
      else { return nil }
      return KeyText(format.name, value)
    }
  }
}
