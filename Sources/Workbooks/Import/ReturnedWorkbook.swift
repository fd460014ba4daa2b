import Operations
package import PlanModel
package import Sheets
import Toolkit

/// A workbook that came back: what it was based on, and its sheets.
package struct ReturnedWorkbook {
  /// Nil when the hidden sheet is gone.
  package internal(set) var basis: WorkbookBasis?
  let sheets: [ReturnedPlanSheet]
  package private(set) var remarks: [WorkbookRemark]

  /// Values of new rows that no column has, by sheet and number of the row.
  var further: [PlanSheet: [Int: [KeyText]]] = [:]

  /// An action list as the rows of a workbook.
  package init(_ list: ActionList) {
    sheets = PlanSheet.allCases.compactMap { sheet in
      list.rows[sheet].map { ReturnedPlanSheet(sheet, tab: list.sheet, rows: $0) }
    }
    further = list.progress.mapValues { states in
      states.mapValues { [KeyText("done", "{state: \($0)}")] }
    }
    remarks = list.remarks
    title = list.title
  }

  /// The next version of an action list, for a plan that has the one before.
  ///
  /// - Parameter replaces: whether what the list says replaces what the plan has.
  package init(_ list: ActionList, into graph: PlanGraph, replaces: Bool) {
    let update = ListUpdate(list, into: graph, replaces: replaces)
    basis = update.basis
    sheets = PlanSheet.allCases.compactMap { sheet in
      update.sheets[sheet].map { ReturnedPlanSheet(sheet, tab: list.sheet, rows: $0) }
    }
    further = update.further.mapValues { states in
      states.mapValues { [KeyText("done", "{state: \($0)}")] }
    }
    remarks = list.remarks + update.remarks
  }

  /// Nil when no sheet is one of a plan's workbook.
  package init?(_ tables: [SheetTable]) {
    basis = tables.lazy.compactMap { WorkbookBasis($0) }.first
    var remarks: [WorkbookRemark] = []
    var sheets: [ReturnedPlanSheet] = []
    var taken: Set<PlanSheet> = []
    for (table, sheet) in Self.match(tables) {
      guard let sheet, taken.insert(sheet).inserted else {
        if let remark = Self.skipped(table) { remarks.append(remark) }
        continue
      }
      let returned = ReturnedPlanSheet(sheet, table)
      if !Self.hasName(table, sheet) {
        remarks.append(
          WorkbookRemark(
            .otherwise, at: WorkbookPosition(table.label),
            Phrase(nl: "gelezen als het blad ", en: "read as the sheet ") + sheet.name))
      }
      remarks += returned.remarks
      sheets.append(returned)
    }
    guard !sheets.isEmpty else { return nil }
    if basis == nil {
      remarks.append(
        WorkbookRemark(
          .otherwise, at: nil,
          Phrase(
            nl:
              "Het verborgen blad '\(BasisSheet.name)' ontbreekt of is van een andere versie van raakvlak: wat de cellen waren, is niet bekend. Alleen nieuwe rijen worden gelezen.",
            en:
              "The hidden sheet '\(BasisSheet.name)' is missing or is of another version of raakvlak: what the cells were is not known. Only new rows are read."
          )))
    }
    for sheet in basis?.rows.keys.sorted(by: { $0.rawValue < $1.rawValue }) ?? []
    where !taken.contains(sheet) {
      remarks.append(
        WorkbookRemark(
          .otherwise, at: nil,
          Phrase(nl: "Het blad '", en: "The sheet '") + sheet.name
            + Phrase(
              nl: "' ontbreekt; van wat daarop stond, verandert er niets.",
              en: "' is missing; nothing of what was on it changes.")))
    }
    self.sheets = sheets
    self.remarks = remarks
    let readMe = tables.first {
      [ReadMeSheet.name.dutch, ReadMeSheet.name.english].contains($0.name)
    }
    title = readMe?.rows.first.map { CellText.trimmed($0.cell(0).text) }
  }

  /// Whether it is one of ours and no list with a few headings like them.
  package var isWorkbook: Bool {
    basis != nil || sheets.contains { $0.hasColumn[0] }
  }

  /// Whether it is a workbook of a plan: by what it was exported from, or by what its own sheet says of
  /// the plan now. Who fills in title and period makes no other plan of it.
  package func isOf(_ plan: Plan) -> Bool {
    guard let basis else { return true }
    func column(_ key: String) -> Int { PlanSheet.plan.index(of: key) ?? 0 }
    let typed = sheets.first { $0.sheet == .plan }?.rows.first
    func text(_ key: String) -> String { CellText.trimmed(typed?.cells[column(key)] ?? "") }
    let edition = text("edition").isEmpty ? text("period") : text("edition")
    // An id that was written is a name that never changes; else it follows the title.
    let former = basis.rows[.plan]?.first?.cells[column("title")] ?? ""
    let isByTitle = plan.header?.id == nil && basis.planID == DerivedID.of(former)
    return (basis.planID == plan.stableID || isByTitle && text("title") == plan.title)
      && (basis.edition == plan.editionName || edition == plan.editionName)
  }

  /// Title of the plan on the read-me sheet, or above an action list.
  package private(set) var title: String?

  private static func hasName(_ table: SheetTable, _ sheet: PlanSheet) -> Bool {
    let name = CellText.folded(table.name)
    return [sheet.name.dutch, sheet.name.english].contains { CellText.folded($0) == name }
  }

  /// The sheet that each table is: by its name, else by its headings.
  private static func match(_ tables: [SheetTable]) -> [(SheetTable, PlanSheet?)] {
    let named = tables.map { table in PlanSheet.allCases.first { hasName(table, $0) } }
    var free = PlanSheet.allCases.filter { !named.contains($0) }
    return zip(tables, named).map { table, sheet in
      if let sheet, ReturnedPlanSheet.headings(of: sheet, in: table) >= 2 { return (table, sheet) }
      guard !isOurs(table) else { return (table, nil) }
      // Three of five headings, so that a sheet of somebody's own is not taken for one.
      let best = free.map { ($0, ReturnedPlanSheet.headings(of: $0, in: table)) }
        .filter { $0.1 * 5 >= $0.0.columns.count * 3 }.max { $0.1 < $1.1 }
      if let best { free.removeAll { $0 == best.0 } }
      return (table, best?.0)
    }
  }

  /// Whether it is a sheet that explains, and has nothing to read.
  private static func isOurs(_ table: SheetTable) -> Bool {
    let names = [ReadMeSheet.name, ConflictSheet.name].flatMap { [$0.dutch, $0.english] }
    return names.contains(table.name) || table.name == BasisSheet.name
  }

  private static func skipped(_ table: SheetTable) -> WorkbookRemark? {
    guard !isOurs(table), !table.rows.isEmpty else { return nil }
    return WorkbookRemark(
      .unread, at: WorkbookPosition(table.label),
      Catalogue.rows(table.rows.count)
        + Phrase(
          nl: " niet gelezen: dit is geen blad van raakvlak",
          en: " not read: this is no sheet of raakvlak"))
  }
}
