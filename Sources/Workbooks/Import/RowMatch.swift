import Operations
import PlanModel
import SourceText
import Toolkit

/// A row of a workbook with what it was and what it is in the plan.
struct MatchedRow {
  enum State {
    /// In the workbook as exported, and in the plan.
    case known(base: PlanRow, theirs: PlanRow)
    /// In the plan; the workbook does not say what it was.
    case unbased(theirs: PlanRow)
    /// To be added; the id that was typed.
    case new(id: String?)
    /// A further position of an effect, by its id.
    case place(of: String)
    /// Nothing is done with it; the reason was reported or there is none.
    case ignored
  }

  let row: ReturnedPlanSheet.Row
  var state: State

  var theirs: PlanRow? {
    switch state {
    case .known(_, let theirs), .unbased(let theirs): theirs
    case .new, .place, .ignored: nil
    }
  }
}

/// Finds the row of the plan for each row of a sheet.
struct RowMatching {
  let sheet: PlanSheet
  let tab: String
  private let hasBasis: Bool
  private let base: [String: PlanRow]
  private let theirs: [String: PlanRow]
  /// Rows by a number or letter, for keys that were no ids when the workbook was made.
  private let byName: [String: PlanRow]
  private let textColumn: Int
  /// Rows that a new one may be, by their folded text: those since the workbook was made, and all of
  /// a log.
  private let candidates: [String: [PlanRow]]
  /// Texts of the rows with each key that came first.
  private var firstTexts: [String: String] = [:]
  private(set) var rows: [MatchedRow] = []
  private(set) var remarks: [WorkbookRemark] = []

  init(
    _ returned: ReturnedPlanSheet, base: [PlanRow]?, theirs: [PlanRow], _ graph: PlanGraph
  ) {
    sheet = returned.sheet
    tab = returned.tab
    hasBasis = base != nil
    let textColumn = returned.sheet.index(of: returned.sheet.textKey) ?? 0
    self.textColumn = textColumn
    func byKey(_ rows: [PlanRow]) -> [String: PlanRow] {
      Dictionary(rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let exported = byKey(base ?? [])
    self.base = exported
    candidates = Dictionary(
      grouping: theirs.filter { returned.sheet.isLog || exported[$0.key] == nil }
    ) { Self.foldedText($0.cells[textColumn]) }
    self.theirs = byKey(theirs)
    byName = Dictionary(
      theirs.flatMap { row in Self.otherNames(of: row, graph).map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
    guard returned.hasColumn[0] else {
      remarks.append(
        WorkbookRemark(
          .waiting, at: WorkbookPosition(tab),
          Phrase(
            nl: "de kolom 'sleutel' ontbreekt; van dit blad is niets gelezen",
            en: "the column 'key' is missing; nothing of this sheet was read"),
          remedy: Phrase(
            nl: "Zet die kolom terug uit de werkmap zoals u die kreeg.",
            en: "Put that column back from the workbook as you got it.")))
      return
    }
    var seen: [String: Int] = [:]
    for row in returned.rows {
      let state = match(row, &seen)
      rows.append(MatchedRow(row: row, state: state))
    }
    reportTwins()
  }

  private static func otherNames(of row: PlanRow, _ graph: PlanGraph) -> [String] {
    guard let node = row.node else { return [] }
    let former: [String]
    switch node {
    case .actionPoint, .subPoint: former = graph.formerNames(of: node).compactMap { $0.id?.value }
    case .department(let i): former = graph.plan.departments[i].formerly.map(\.code.value)
    case .focusArea(let i): former = graph.plan.focusAreas[i].formerly.map(\.numeral.value)
    // Not by the names of others: a theme and an effect may have the same.
    case .theme(let i):
      return graph.plan.themes[i].formerly.map { PlanRowWriter.themeKey($0.id.value) }
    case .effect(let i):
      return row.isByID ? graph.plan.effects[i].formerly.map(\.id.value) : []
    default: former = []
    }
    let name = graph.name(of: node)
    return (name == row.key ? [] : [name]) + former
  }

  private mutating func match(
    _ row: ReturnedPlanSheet.Row, _ seen: inout [String: Int]
  ) -> MatchedRow.State {
    let key = row.key.isEmpty && sheet.isSingle ? sheet.prefix : row.key
    guard !key.isEmpty else { return new(row, id: nil) }
    let (base, theirs) = (base[key], theirs[key] ?? byName[key])
    if let first = seen[key] {
      if sheet == .effects, let theirs, case .effect? = theirs.node, isSameText(row, theirs) {
        return .place(of: String(theirs.key.prefix { $0 != " " }))
      }
      // Two new rows with one key and one label are one effect in two positions.
      if sheet == .effects, base == nil, theirs == nil, firstTexts[key] == text(row) {
        return .place(of: key)
      }
      wait(
        row,
        Phrase(
          nl: "dezelfde sleutel heeft ook rij \(first)", en: "row \(first) has the same key"),
        Phrase(
          nl: "Maak de sleutel leeg als dit een nieuwe rij is.",
          en: "Clear the key if this is a new row."))
      return .ignored
    }
    seen[key] = row.number
    firstTexts[key] = text(row)
    switch (base, theirs) {
    case (let base?, let theirs?):
      guard theirs.isByID || sheet == .effects || sameWords(base, theirs) || !isChanged(row, base)
      else {
        wait(
          row,
          Phrase(
            nl:
              "'\(key)' is nu '\(theirs.cells[textColumn])' en was '\(base.cells[textColumn])'; het is niet zeker wat u bedoelt",
            en:
              "'\(key)' is '\(theirs.cells[textColumn])' now and was '\(base.cells[textColumn])'; it is not sure what you mean"
          ))
        return .ignored
      }
      return .known(base: base, theirs: theirs)
    case (let base?, nil):
      if isChanged(row, base) {
        wait(
          row,
          Phrase(
            nl: "'\(key)' is intussen uit het plan gehaald; wat u veranderde, wacht",
            en: "'\(key)' was removed from the plan meanwhile; what you changed waits"),
          Phrase(
            nl: "Maak de sleutel leeg om het opnieuw toe te voegen.",
            en: "Clear the key to add it anew."))
      }
      return .ignored
    case (nil, let theirs?):
      if !hasBasis { return .unbased(theirs: theirs) }
      if isChanged(row, theirs) {
        wait(
          row,
          Phrase(
            nl: "'\(key)' is intussen aan het plan toegevoegd en is daar anders",
            en: "'\(key)' was added to the plan meanwhile and is different there"))
      }
      return .ignored
    case (nil, nil):
      guard hasBasis else {
        wait(
          row,
          Phrase(
            nl: "het plan kent de sleutel '\(key)' niet",
            en: "the plan does not know the key '\(key)'"),
          Phrase(
            nl: "Maak de sleutel leeg om dit toe te voegen.", en: "Clear the key to add this."))
        return .ignored
      }
      if sheet == .effects, let at = key.firstRange(of: " @ ") {
        return .place(of: String(key[..<at.lowerBound]))
      }
      return new(row, id: key)
    }
  }

  private mutating func new(_ row: ReturnedPlanSheet.Row, id: String?) -> MatchedRow.State {
    // An empty workbook has a key and nothing else there.
    if sheet.canBegin, !isFilled(row) { return .ignored }
    guard !isThere(row) else {
      remarks.append(
        WorkbookRemark(
          .otherwise, at: WorkbookPosition(tab, row: row.number),
          Phrase(
            nl: "deze rij staat al in het plan; er is niets toegevoegd",
            en: "this row is in the plan already; nothing was added")))
      return .ignored
    }
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
    return .new(id: id)
  }

  private func text(_ row: ReturnedPlanSheet.Row) -> String {
    Self.foldedText(row.cells[textColumn] ?? "")
  }

  /// Says of new effects that have the label of another one that they are two.
  private mutating func reportTwins() {
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
            nl: "dit label heeft ook rij \(other); het zijn nu twee gevolgen",
            en: "row \(other) has this label too; they are two effects now"),
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

  /// Whether a new row was taken in before: the plan has it since the workbook was made, or it is one
  /// more row of a log with the same in it.
  private func isThere(_ row: ReturnedPlanSheet.Row) -> Bool {
    let text = Self.foldedText(row.cells[textColumn] ?? "")
    guard hasBasis, !text.isEmpty else { return false }
    return (candidates[text] ?? []).contains { other in
      sheet.columns.indices.allSatisfy { index in
        let column = sheet.columns[index]
        guard column.role == .value || column.role == .position, let mine = row.cells[index] else {
          return true
        }
        let isLeft = CellText.trimmed(mine).isEmpty
        // A number that was left open was given by the import, and so was the position of an effect by
        // its depth. Elsewhere an open position says something: a figure without a region is the
        // municipality's own.
        let isGiven =
          column.id == sheet.nameKey || column.role == .position && sheet == .effects
        if isLeft, isGiven { return true }
        if isLeft, sheet == .decisions, column.id == "asked" { return true }
        return column.isSame(mine, other.cells[index])
      }
    }
  }

  /// Rows that are the same have the same of this; not all that have it are the same.
  private static func foldedText(_ text: String) -> String {
    CellText.folded(CellItems.plain(CellText.trimmed(text)))
  }

  private mutating func wait(
    _ row: ReturnedPlanSheet.Row, _ message: Phrase, _ remedy: Phrase? = nil
  ) {
    remarks.append(
      WorkbookRemark(
        .waiting, at: WorkbookPosition(tab, row: row.number), message, remedy: remedy))
  }

  private func isSameText(_ row: ReturnedPlanSheet.Row, _ other: PlanRow) -> Bool {
    CellText.isSame(row.cells[textColumn] ?? "", other.cells[textColumn])
  }

  private func sameWords(_ one: PlanRow, _ other: PlanRow) -> Bool {
    CellText.isSame(one.cells[textColumn], other.cells[textColumn])
  }

  private func isChanged(_ row: ReturnedPlanSheet.Row, _ base: PlanRow) -> Bool {
    sheet.columns.indices.contains { index in
      guard sheet.columns[index].role == .value, let mine = row.cells[index] else { return false }
      return !sheet.columns[index].isSame(mine, base.cells[index])
    }
  }

  /// Rows of the basis that the sheet no longer has, and that the plan still has.
  func missing(from base: [PlanRow], in returned: ReturnedPlanSheet) -> [(
    base: PlanRow, theirs: PlanRow
  )] {
    guard returned.hasColumn[0] else { return [] }
    let kept = Set(returned.rows.map(\.key))
    return base.compactMap { row in
      guard !kept.contains(row.key), let theirs = theirs[row.key] ?? byName[row.key] else {
        return nil
      }
      return (row, theirs)
    }
  }
}
