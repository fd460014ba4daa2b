import Operations
import PlanModel
import Sheets
import SourceText
import Toolkit

/// Cells of rows that the plan has.
extension SheetMerging {
  /// Compares the cells of a row with what they were and with the plan.
  mutating func mergeCells(
    _ row: MatchedRow, on sheet: PlanSheet, _ returned: ReturnedPlanSheet
  ) {
    guard case .known(let base, let theirs) = row.state else {
      if case .unbased(let theirs) = row.state { reportUnbased(row, theirs, sheet, returned.tab) }
      return
    }
    let position = WorkbookPosition(returned.tab, row: row.row.number)
    if sheet == .figures || sheet == .series, isOfAnother(row.row, base, on: sheet, at: position) {
      return
    }
    var figure: [String]?
    let columns = sheet.columns
    // By index: a copy of a column for each cell of a large plan takes longer than the comparison.
    for index in returned.valueColumns {
      guard let mine = row.row.cells[index] else { continue }
      let (was, now) = (base.cells[index], theirs.cells[index])
      if mine.hasSameBytes(as: was), was.hasSameBytes(as: now) { continue }
      let column = columns[index]
      // The label of an effect is shown in its further positions too, where it is not read.
      let isShownOnly =
        sheet == .effects && !theirs.isByID && !SheetColumn.placementKeys.contains(column.id)
      if isShownOnly, column.isSame(was, mine) || column.isSame(now, mine) { continue }
      let versions = CellVersions(base: was, mine: mine, theirs: now)
      let outcome = versions.outcome {
        column.isSame($0, $1) || names.areSame($0, $1, in: column)
      }
      guard takesMine(outcome, versions, of: theirs, on: sheet, at: position.column(column)) else {
        continue
      }
      if sheet == .figures {
        figure = figure ?? theirs.cells
        figure?[index] = mine
        continue
      }
      let cell = ChangedCell(
        sheet: sheet, column: column, text: CellText.trimmed(mine), former: now, row: theirs,
        position: position.column(column))
      if let problem = row.row.problems[index] {
        wait(cell.position, problem)
      } else {
        change(cell)
      }
    }
    if let figure { changeFigure(row.row, theirs, cells: figure, at: position) }
  }

  private mutating func reportUnbased(
    _ row: MatchedRow, _ theirs: PlanRow, _ sheet: PlanSheet, _ tab: String
  ) {
    let changed = sheet.columns.enumerated().filter { index, column in
      guard column.role == .value, let mine = row.row.cells[index] else { return false }
      return !column.isSame(mine, theirs.cells[index])
    }
    guard !changed.isEmpty else { return }
    result.remarks.append(
      WorkbookRemark(
        .waiting, at: WorkbookPosition(tab, row: row.row.number),
        Phrase(
          nl: "anders dan het plan, en niet gelezen: ",
          en: "different from the plan, and not read: ")
          + .list(changed.map(\.element.heading))))
  }

  struct ChangedCell {
    let sheet: PlanSheet
    let column: SheetColumn
    let text: String
    let former: String
    let row: PlanRow
    let position: WorkbookPosition
  }

  private mutating func change(_ cell: ChangedCell) {
    do throws(CellProblem) {
      let made = try operations(for: cell)
      if cell.column.id == cell.sheet.textKey, let row = cell.position.row {
        changedTexts[cell.sheet, default: [:]][row] = cell.text
      }
      let short = { (text: String) in text.count > 60 ? "\(text.prefix(59))…" : text }
      result.changes.append(
        WorkbookChange(
          made.phase, at: cell.position,
          thing(cell.row, on: cell.sheet)
            + Phrase(verbatim: ": '\(short(cell.former))' → '\(short(cell.text))'"),
          [made.operation]))
    } catch {
      wait(cell.position, error)
    }
  }

  private func operations(
    for cell: ChangedCell
  ) throws(CellProblem) -> (phase: WorkbookChange.Phase, operation: Operations.Operation) {
    guard CellText.fits(cell.former), CellText.fits(cell.text) else {
      throw CellProblem(
        Phrase(
          nl: "deze tekst is te lang voor een cel", en: "this text is too long for a cell"),
        remedy: Phrase(
          nl: "Verander hem in het bestand van het plan.", en: "Change it in the plan's file."))
    }
    guard !cell.sheet.isLog else {
      throw CellProblem(
        Phrase(
          nl: "op dit blad komen alleen rijen bij; wat er stond, blijft",
          en: "on this sheet rows are only added; what was there stays"),
        remedy: Phrase(
          nl: "Schrijf het in een nieuwe rij.", en: "Write it in a new row."))
    }
    let format = try self.format(of: cell)
    let target = try self.target(of: cell)
    if cell.column.id == cell.sheet.nameKey {
      guard !cell.text.isEmpty else { throw Self.required(cell.column) }
      let kept = CellItems.plain(cell.text)
      if cell.sheet == .points {
        return (
          .rename, .renumber([NumberPair(from: cell.former, to: kept)], until: day)
        )
      }
      return (.rename, .rename(target, to: kept, until: day))
    }
    let isOfPlacement = cell.sheet == .effects && SheetColumn.placementKeys.contains(format.name)
    if cell.text.isEmpty {
      guard !format.isRequired else { throw Self.required(cell.column) }
      if isOfPlacement, let parent = cell.row.parent {
        return (.set, .setPlacement(target, under: .node(parent), key: format.name, []))
      }
      return (.set, .clear(target, key: format.name))
    }
    let texts = try CellReader(names: names).value(cell.text, of: format)
    if isOfPlacement, let parent = cell.row.parent {
      return (.set, .setPlacement(target, under: .node(parent), key: format.name, texts))
    }
    return (.set, .set(target, key: format.name, texts))
  }

  static func required(_ column: SheetColumn) -> CellProblem {
    CellProblem(
      Phrase(nl: "deze cel mag niet leeg zijn", en: "this cell must not be empty"))
  }

  /// The key of the format that a column is for the thing of a row.
  private func format(of cell: ChangedCell) throws(CellProblem) -> KeyFormat {
    let id = cell.column.id
    switch cell.row.node {
    case .theme where cell.sheet == .effects:
      let name = PlanSheet.themeKeys.first { $0.value == id }?.key ?? id
      if let key = PlanFormat[.theme].key(name) { return key }
      throw CellProblem(
        Phrase(nl: "een thema heeft dit niet", en: "a theme does not have this"),
        remedy: Phrase(
          nl: "Zet het bij een gevolg onder het thema.", en: "Put it at an effect below the theme.")
      )
    case .effect(let effect) where cell.sheet == .effects && !cell.row.isByID:
      if let key = PlanFormat[.effectReference].key(id) { return key }
      throw CellProblem(
        Phrase(
          nl: "dit gevolg staat hier op een tweede plaats; zijn tekst hoort bij de eerste",
          en: "this effect is here in a second position; its text belongs to the first"),
        remedy: Phrase(
          nl: "Verander de rij met de sleutel '\(graph.plan.effects[effect].id.value)'.",
          en: "Change the row with the key '\(graph.plan.effects[effect].id.value)'."))
    default:
      guard let key = PlanFormat[cell.sheet.map].key(id) else {
        throw CellProblem(
          Phrase(
            nl: "een \(cell.sheet.item.dutch) heeft dit niet",
            en: "a \(cell.sheet.item.english) does not have this"))
      }
      return key
    }
  }

  private func target(of cell: ChangedCell) throws(CellProblem) -> Target {
    if let node = cell.row.node { return .node(node) }
    if cell.sheet.isSingle { return .named(cell.sheet.prefix) }
    return .named("\(cell.sheet.prefix):\(cell.row.key)")
  }
}
