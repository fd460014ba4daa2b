import PlanModel
import Toolkit

/// New rows of a sheet: which are new indeed, and which the plan has already.
extension RowMatching {
  mutating func new(_ row: ReturnedPlanSheet.Row, id: String?) -> MatchedRow.State {
    // An empty workbook has a key and nothing else there.
    if sheet.canBegin, !isFilled(row) { return .ignored }
    if sheet.isSingle, !sheet.canBegin {
      wait(
        row,
        Phrase(
          nl: "dit blad heeft één rij, en het plan heeft dit deel nog niet",
          en: "this sheet has one row, and the plan does not have this part yet"))
      return .ignored
    }
    guard !CellText.trimmed(row.cells[textColumn] ?? "").isEmpty else {
      wait(
        row,
        Phrase(nl: "een nieuwe rij zonder '", en: "a new row without '")
          + sheet.columns[textColumn].heading + Phrase(verbatim: "'"),
        Phrase(nl: "Vul die kolom in.", en: "Fill in that column."))
      return .ignored
    }
    if id == nil, sheet != .effects, isTotal(row) { return .ignored }
    return .new(id: id)
  }

  /// Whether the row adds others up; then it says so. Who wants it in the plan gives it a key.
  private mutating func isTotal(_ row: ReturnedPlanSheet.Row) -> Bool {
    let text = CellText.trimmed(row.cells[textColumn] ?? "")
    guard TotalRow.isTotal(text, hasFormula: row.hasFormula) else { return false }
    // An action with a number is one, whatever it is called.
    if sheet == .points, let number = sheet.index(of: "number"),
      !CellText.trimmed(row.cells[number] ?? "").isEmpty
    {
      return false
    }
    let key = DerivedID.of(text)
    remarks.append(
      WorkbookRemark(
        .unread, at: WorkbookPosition(tab, row: row.number),
        Phrase(
          nl: "'\(text)' is een optelling, en niet gelezen als ",
          en: "'\(text)' adds up other rows, and was not read as ") + sheet.item,
        remedy: Phrase(
          nl: "Hoort deze rij toch in het plan, vul dan bij 'sleutel' in: \(key)",
          en: "If this row belongs in the plan all the same fill in under 'key': \(key)")))
    return true
  }

  /// Says of new effects that have the label of another one that they are two.
  mutating func reportTwins() {
    guard sheet == .effects else { return }
    var first: [String: Int] = [:]
    for row in rows {
      guard case .new = row.state else { continue }
      let label = text(row.row)
      guard let other = first[label] else {
        first[label] = row.row.number
        continue
      }
      remarks.append(
        WorkbookRemark(
          .otherwise, at: WorkbookPosition(tab, row: row.row.number),
          Phrase(
            nl: "deze tekst heeft ook rij \(other); het zijn nu twee gevolgen",
            en: "row \(other) has this text too; they are two effects now"),
          remedy: Phrase(
            nl: "Is het hetzelfde gevolg, geef dan beide rijen dezelfde sleutel.",
            en: "If it is the same effect give both rows the same key.")))
    }
  }

  private func isFilled(_ row: ReturnedPlanSheet.Row) -> Bool {
    sheet.columns.indices.contains { index in
      sheet.columns[index].role == .value && !CellText.trimmed(row.cells[index] ?? "").isEmpty
    }
  }

  /// A row without a key that an earlier import took in: the plan has it since the workbook was made.
  /// So a workbook that was corrected can be given once more.
  ///
  /// Nobody knows what its cells were then: what the plan leaves open is filled in, what is different is
  /// a conflict, and an open cell says nothing.
  mutating func takenIn(_ row: ReturnedPlanSheet.Row, _ values: [Int]) -> MatchedRow? {
    let text = text(row)
    guard hasBasis, !text.isEmpty, let found = candidates[text] else { return nil }
    let isOnlyAdded = sheet.isLog || sheet == .figures || sheet == .series
    let free = isOnlyAdded ? found : found.filter { !taken.contains($0.key) }
    if let same = free.first(where: { isSame(row, $0) }) {
      remarks.append(
        WorkbookRemark(
          .otherwise, at: WorkbookPosition(tab, row: row.number),
          Phrase(
            nl: "deze rij staat al in het plan; er is niets toegevoegd",
            en: "this row is in the plan already; nothing was added")))
      return isOnlyAdded ? MatchedRow(row: row, state: .ignored) : known(row, as: same, values)
    }
    let alike = isOnlyAdded ? [] : free.filter { isAlike(row, $0) }
    return alike.count == 1 ? known(row, as: alike[0], values) : nil
  }

  mutating func known(
    _ row: ReturnedPlanSheet.Row, as theirs: PlanRow, _ values: [Int]
  ) -> MatchedRow {
    taken.insert(theirs.key)
    let columns = sheet.columns
    var (cells, base) = (row.cells, theirs)
    for index in values {
      guard let mine = cells[index] else { continue }
      if CellText.trimmed(mine).isEmpty {
        cells[index] = nil
      } else if theirs.cells[index].isEmpty, sheet.isUnwrittenWord(mine, in: columns[index]) {
        cells[index] = nil
      } else if !columns[index].isSame(mine, theirs.cells[index]) {
        base.cells[index] = ""
      }
    }
    return MatchedRow(
      row: ReturnedPlanSheet.Row(number: row.number, cells: cells, problems: row.problems),
      state: .known(base: base, theirs: theirs))
  }

  /// Whether nothing says that a row is another one: its name, and what it belongs to.
  private func isAlike(_ row: ReturnedPlanSheet.Row, _ other: PlanRow) -> Bool {
    let columns = sheet.columns
    return columns.indices.allSatisfy { index in
      let isName =
        columns[index].id == sheet.nameKey
        || columns[index].role == .position && sheet != .effects
      guard isName, let mine = row.cells[index], !CellText.trimmed(mine).isEmpty else {
        return true
      }
      return columns[index].isSame(mine, other.cells[index])
    }
  }

  /// Whether a row says nothing else than the plan.
  private func isSame(_ row: ReturnedPlanSheet.Row, _ other: PlanRow) -> Bool {
    let columns = sheet.columns
    return columns.indices.allSatisfy { index in
      let column = columns[index]
      guard column.role == .value || column.role == .position, let mine = row.cells[index] else {
        return true
      }
      let isLeft = CellText.trimmed(mine).isEmpty
      // A number that was left open was given by the import, and so was the position of an effect by
      // its depth. Elsewhere an open position says something: a figure without a region is the
      // municipality's own.
      let isGiven = column.id == sheet.nameKey || column.role == .position && sheet == .effects
      if isLeft, isGiven { return true }
      if isLeft, sheet == .decisions, column.id == "asked" { return true }
      return column.isSame(mine, other.cells[index])
    }
  }
}
