import PlanModel
import Sheets
import SourceText
import Toolkit

/// Finds the row of the plan for each row of a sheet.
struct RowMatching {
  let sheet: PlanSheet
  let tab: String
  let hasBasis: Bool
  private let base: [String: PlanRow]
  private let theirs: [String: PlanRow]
  /// Rows by a number or letter, for keys that were no ids when the workbook was made.
  private let byName: [String: PlanRow]
  let textColumn: Int
  /// Rows that a new one may be, by their folded text: those since the workbook was made, and all of
  /// a log.
  let candidates: [String: [PlanRow]]
  /// Row of the plan that an earlier import made of the row that is matched.
  private var found: PlanRow?
  /// Keys of the candidates that a row without a key was found to be.
  var taken: Set<String> = []
  var rows: [MatchedRow] = []
  var remarks: [WorkbookRemark] = []
  /// New rows that have the name of another row: they wait.
  var doubled = DoubledNames()

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
    // The first row with each key.
    var seen: [String: ReturnedPlanSheet.Row] = [:]
    rows.reserveCapacity(returned.rows.count)
    for row in returned.rows {
      found = nil
      let state = match(row, returned.valueColumns, &seen)
      if let found {
        rows.append(known(row, as: found, returned.valueColumns))
      } else if case .new = state, let known = takenIn(row, returned.valueColumns) {
        rows.append(known)
      } else {
        rows.append(MatchedRow(row: row, state: state))
      }
    }
    reportTwins()
    setApartDoubled()
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
    _ row: ReturnedPlanSheet.Row, _ values: [Int], _ seen: inout [String: ReturnedPlanSheet.Row]
  ) -> MatchedRow.State {
    let key = row.key.isEmpty && sheet.isSingle ? sheet.prefix : row.key
    guard !key.isEmpty else { return new(row, id: nil) }
    let (base, theirs) = (base[key], theirs[key] ?? byName[key])
    if let first = seen[key] {
      // The text of an effect is in its first row; a further one has the same label, or none.
      let isOpen = text(row).isEmpty && !text(first).isEmpty
      if sheet == .effects, let theirs, case .effect? = theirs.node,
        isOpen || isSameText(row, theirs)
      {
        return .place(of: String(theirs.key.prefix { $0 != " " }))
      }
      // Two new rows with one key and one label are one effect in two positions.
      if sheet == .effects, base == nil, theirs == nil, !key.hasPrefix("theme:"),
        isOpen || text(first) == text(row)
      {
        return .place(of: key)
      }
      wait(
        row,
        Phrase(
          nl: "dezelfde sleutel heeft ook rij \(first.number)",
          en: "row \(first.number) has the same key"),
        sheet == .effects
          ? Phrase(
            nl:
              "Is het hetzelfde gevolg op nog een plaats, zet zijn tekst dan op rij \(first.number) en laat het hier leeg. Is het een ander gevolg, maak dan deze sleutel leeg.",
            en:
              "If it is the same effect in another position put its text on row \(first.number) and leave it empty here. If it is another effect clear this key."
          )
          : Phrase(
            nl: "Maak de sleutel leeg als dit een nieuwe rij is.",
            en: "Clear the key if this is a new row."))
      return .ignored
    }
    seen[key] = row
    if let other = merged(key) {
      reportMerged(row, into: other, values)
      return .ignored
    }
    switch (base, theirs) {
    case (let base?, let theirs?):
      guard
        theirs.isByID || sheet == .effects || sameWords(base, theirs)
          || !isChanged(row, base, values)
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
      if isChanged(row, base, values) {
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
      // A key that was typed for a new row, and taken in before.
      let isOnlyAdded = sheet.isLog || sheet == .figures || sheet == .series
      if !isOnlyAdded, self.theirs[key] != nil, isSameText(row, theirs) {
        found = theirs
        return .ignored
      }
      if isChanged(row, theirs, values) {
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

  /// The name that rows below a row of the tree use for it now; nil for a row that never was in the plan.
  func currentKey(of key: String, _ graph: PlanGraph) -> String? {
    if let node = (theirs[key] ?? byName[key])?.node { return PlanRowWriter.key(of: node, graph) }
    return base[key] == nil ? nil : String(key.prefix { $0 != " " })
  }

  /// The effect into which another one was merged that had a row of its own in the workbook. Its former
  /// id names the merged one since, and two rows must not be one effect.
  private func merged(_ key: String) -> PlanRow? {
    guard sheet == .effects, theirs[key] == nil, base[key] != nil, let other = byName[key],
      base[other.key] != nil
    else { return nil }
    return other
  }

  private mutating func reportMerged(
    _ row: ReturnedPlanSheet.Row, into other: PlanRow, _ values: [Int]
  ) {
    let key = row.key
    let message = Phrase(
      nl: "'\(key)' is intussen samengevoegd met '\(other.key)'",
      en: "'\(key)' was merged into '\(other.key)' meanwhile")
    if let base = base[key], isChanged(row, base, values) {
      wait(
        row, message + Phrase(nl: "; wat u veranderde, wacht", en: "; what you changed waits"),
        Phrase(
          nl: "Verander de rij met de sleutel '\(other.key)'.",
          en: "Change the row with the key '\(other.key)'."))
    } else {
      remarks.append(
        WorkbookRemark(
          .otherwise, at: WorkbookPosition(tab, row: row.number),
          message + Phrase(nl: "; deze rij doet niets meer", en: "; this row does nothing any more")
        ))
    }
  }

  func text(_ row: ReturnedPlanSheet.Row) -> String {
    Self.foldedText(row.cells[textColumn] ?? "")
  }

  /// Rows that are the same have the same of this; not all that have it are the same.
  static func foldedText(_ text: String) -> String {
    CellText.folded(CellItems.plain(CellText.trimmed(text)))
  }

  mutating func wait(
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

  private func isChanged(
    _ row: ReturnedPlanSheet.Row, _ base: PlanRow, _ values: [Int]
  ) -> Bool {
    let columns = sheet.columns
    return values.contains { index in
      guard let mine = row.cells[index], !mine.hasSameBytes(as: base.cells[index]) else {
        return false
      }
      return !columns[index].isSame(mine, base.cells[index])
    }
  }

  /// The key that a row of an effect had while its text was at another position: a removal of that one
  /// moved the text here.
  private func otherPosition(of row: PlanRow) -> String {
    guard sheet == .effects, let under = sheet.index(of: SheetColumn.under) else { return row.key }
    return "\(row.key) @ \(row.cells[under])"
  }

  /// Rows of the basis that the sheet no longer has, and that the plan still has.
  func missing(from base: [PlanRow], in returned: ReturnedPlanSheet) -> [(
    base: PlanRow, theirs: PlanRow
  )] {
    guard returned.hasColumn[0] else { return [] }
    var kept = Set(returned.rows.map(\.key))
    if sheet.isSingle, !returned.rows.isEmpty { kept.insert(sheet.prefix) }
    return base.compactMap { row in
      guard !kept.contains(row.key), merged(row.key) == nil,
        let theirs = theirs[row.key] ?? byName[row.key], !kept.contains(otherPosition(of: theirs))
      else { return nil }
      return (row, theirs)
    }
  }
}
