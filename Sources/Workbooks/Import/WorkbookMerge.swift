import Operations
package import PlanModel
import Sheets
import SourceText
package import Toolkit

/// What a returned workbook changes in a plan, by a comparison of three: as exported, as returned, as
/// the plan is now. A pure function: nothing is written.
package struct WorkbookMerge: Sendable {
  package internal(set) var changes: [WorkbookChange] = []
  package internal(set) var conflicts: [WorkbookConflict] = []
  package internal(set) var deletions: [WorkbookDeletion] = []
  package internal(set) var remarks: [WorkbookRemark] = []
  /// Number of cells that only the plan changed.
  package internal(set) var kept = 0
  /// Number of cells that both changed to the same.
  package internal(set) var agreed = 0

  /// - Parameters:
  ///   - deletes: whether rows that went are removed from the plan.
  ///   - day: last day of names that end.
  package init(
    _ returned: ReturnedWorkbook, into graph: PlanGraph, deletes: Bool, today day: Day
  ) {
    var merging = SheetMerging(returned, graph, deletes: deletes, day: day)
    merging.run()
    self = merging.result
  }

  init() {}
}

/// The steps of a merge, sheet by sheet.
struct SheetMerging {
  let graph: PlanGraph
  let day: Day
  let deletes: Bool
  let basis: WorkbookBasis?
  let theirs: PlanRows
  let further: [PlanSheet: [Int: [KeyText]]]
  var names: KnownNames
  var result = WorkbookMerge()
  /// Sheets in their order, with the rows of the plan that each has.
  private let sheets: [(returned: ReturnedPlanSheet, matching: RowMatching)]
  /// New names of points, departments and focus areas by the former ones.
  var renamed: [MapName: [String: String]] = [:]
  /// What new rows are called, by sheet and number of the row.
  var newNames: [PlanSheet: [Int: String]] = [:]
  /// Series to which the workbook adds the first figures.
  var begunSeries: Set<Series> = []
  /// Texts by which rows are recognised and that the workbook changed.
  var changedTexts: [PlanSheet: [Int: String]] = [:]

  init(_ returned: ReturnedWorkbook, _ graph: PlanGraph, deletes: Bool, day: Day) {
    self.graph = graph
    self.day = day
    self.deletes = deletes
    basis = returned.basis
    further = returned.further
    let theirs = PlanRows(graph, in: returned.basis?.language ?? graph.plan.language)
    self.theirs = theirs
    names = KnownNames(graph)
    sheets = PlanSheet.allCases.compactMap { sheet in
      returned.sheets.first { $0.sheet == sheet }.map { found in
        (
          found,
          RowMatching(
            found, base: returned.basis.map { $0.rows[sheet] ?? [] }, theirs: theirs[sheet], graph)
        )
      }
    }
  }

  mutating func run() {
    for (_, matching) in sheets {
      result.remarks += matching.remarks
      collectNames(matching)
    }
    for (returned, matching) in sheets {
      for row in matching.rows { mergeCells(row, on: matching.sheet, returned) }
    }
    for (returned, matching) in sheets where matching.sheet != .effects {
      addRows(matching)
      moveParts(matching, returned)
    }
    for (returned, matching) in sheets {
      if matching.sheet == .effects {
        var tree = EffectTree(matching, returned, self)
        tree.run()
        self = tree.merging
      } else {
        arrange(matching)
      }
      if let base = basis?.rows[matching.sheet] {
        delete(matching.missing(from: base, in: returned), matching)
      }
    }
    joinNumbers()
  }

  // MARK: Cells

  private mutating func mergeCells(
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
      let outcome = CellMerge(base: was, mine: mine, theirs: now, isSame: column.isSame)
      switch outcome {
      case .unchanged: break
      case .theirs: result.kept += 1
      case .both: result.agreed += 1
      case .conflict where namesSame(mine, now, column): result.agreed += 1
      case .conflict:
        result.conflicts.append(
          WorkbookConflict(
            position: position.column(column), thing: thing(theirs, on: sheet), base: was,
            mine: mine,
            theirs: now))
      case .mine where sheet == .figures:
        figure = figure ?? theirs.cells
        figure?[index] = mine
      case .mine:
        let cell = ChangedCell(
          sheet: sheet, column: column, text: CellText.trimmed(mine), former: now, row: theirs,
          position: position.column(column))
        if let problem = row.row.problems[index] {
          wait(cell.position, problem)
        } else {
          change(cell)
        }
      }
    }
    if let figure { changeFigure(row.row, theirs, cells: figure, at: position) }
  }

  /// Whether two texts name the same things, one by a title and one by a key: an import writes the key.
  private func namesSame(_ mine: String, _ now: String, _ column: SheetColumn) -> Bool {
    guard let format = column.format, format.role != nil else { return false }
    let reader = CellReader(names: names)
    let (one, other) = (CellText.trimmed(mine), CellText.trimmed(now))
    guard !one.isEmpty, !other.isEmpty, let left = try? reader.value(one, of: format),
      let right = try? reader.value(other, of: format)
    else { return false }
    return left == right
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

  mutating func wait(_ position: WorkbookPosition, _ problem: CellProblem) {
    result.remarks.append(
      WorkbookRemark(.waiting, at: position, problem.message, remedy: problem.remedy))
  }

  func thing(_ row: PlanRow, on sheet: PlanSheet) -> Phrase {
    if let node = row.node { return graph.description(of: node) }
    if sheet.isSingle { return sheet.item }
    return sheet.item + Phrase(verbatim: " '\(row.key)'")
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
