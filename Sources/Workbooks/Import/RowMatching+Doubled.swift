import Toolkit

/// New rows with a number or code that another row has too.
struct DoubledNames {
  /// Numbers of the rows by the name that they have.
  var rows: [String: [Int]] = [:]
  var conflicts: [WorkbookConflict] = []
}

extension RowMatching {
  /// Lets new rows with one number or code wait: what refers to it would be one of them, and nobody
  /// knows which.
  mutating func setApartDoubled() {
    guard let key = sheet.nameKey, let index = sheet.index(of: key) else { return }
    let named = Dictionary(grouping: rows.indices) {
      CellText.trimmed(rows[$0].row.cells[index] ?? "")
    }
    let position = WorkbookPosition(tab).column(sheet.columns[index])
    for (name, all) in named.sorted(by: { $0.value[0] < $1.value[0] })
    where !name.isEmpty && all.count > 1 {
      let new = all.filter { rows[$0].isNew }
      // What is the plan's goes in, and the new ones wait with it in sight.
      guard !new.isEmpty, all.count(where: { rows[$0].isIn }) > 1 else { continue }
      let first = all.first { rows[$0].isIn && !new.contains($0) } ?? new[0]
      if first == new[0] { doubled.rows[name] = new.map { rows[$0].row.number } }
      for other in new where other != first {
        doubled.conflicts.append(
          WorkbookConflict(
            position: position, thing: sheet.item + Phrase(verbatim: " '\(name)'"),
            first: described(first), second: described(other)))
      }
      for other in new { rows[other].state = .ignored }
    }
  }

  private func described(_ index: Int) -> WorkbookConflict.NamedRow {
    let row = rows[index].row
    return WorkbookConflict.NamedRow(
      number: row.number, text: CellText.trimmed(row.cells[titleColumn] ?? ""))
  }

  /// The column that says what a row is, beside its number or code.
  private var titleColumn: Int {
    ["title", "name"].lazy.compactMap { sheet.index(of: $0) }.first ?? textColumn
  }
}

extension MatchedRow {
  /// Whether it is a row of the plan, or goes in.
  fileprivate var isIn: Bool { if case .ignored = state { false } else { true } }
}
