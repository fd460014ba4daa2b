import PlanModel
import Sheets
import SourceText
import Toolkit

/// A next version of an action list, beside the plan that has the one before.
///
/// Nobody knows what its cells were: what the plan leaves open is filled in, what is different there
/// waits and both are shown. A row is that of a point by its number where the titles are the same, else
/// by its title.
struct ListUpdate {
  private let theirs: PlanRows
  /// Whether what the list says replaces what the plan has.
  private let replaces: Bool
  private(set) var sheets: [PlanSheet: [ReturnedPlanSheet.Row]] = [:]
  private(set) var basis: WorkbookBasis
  private(set) var remarks: [WorkbookRemark] = []
  private(set) var further: [PlanSheet: [Int: String]] = [:]

  init(_ list: ActionList, into graph: PlanGraph, replaces: Bool) {
    self.replaces = replaces
    theirs = PlanRows(graph, in: graph.plan.language)
    basis = WorkbookBasis(of: graph.plan)
    further = list.progress
    for (sheet, rows) in list.rows where sheet != .points && sheet != .subPoints {
      sheets[sheet] = rows
    }
    readPoints(list)
    readParts(list)
  }

  private static func cell(_ id: String, _ sheet: PlanSheet, _ cells: [String?]) -> String {
    CellText.trimmed(sheet.index(of: id).flatMap { cells[$0] } ?? "")
  }

  private mutating func readPoints(_ list: ActionList) {
    var free = theirs[.points]
    for row in list.rows[.points] ?? [] {
      let number = Self.cell("number", .points, row.cells)
      let title = CellText.folded(Self.cell("title", .points, row.cells))
      func isNumber(_ other: PlanRow) -> Bool {
        Self.cell("number", .points, other.cells) == number && !number.isEmpty
      }
      func isTitle(_ other: PlanRow) -> Bool {
        ["title", "list-title"].contains {
          CellText.folded(Self.cell($0, .points, other.cells)) == title
        }
      }
      let found =
        free.firstIndex { isNumber($0) && isTitle($0) } ?? free.firstIndex(where: isTitle)
        ?? (replaces ? free.firstIndex(where: isNumber) : nil)
      if let found {
        keep(row, as: free.remove(at: found), .points)
      } else if let other = theirs[.points].first(where: isNumber) {
        let theirs = Self.cell("title", .points, other.cells)
        remarks.append(
          WorkbookRemark(
            .waiting, at: WorkbookPosition(list.sheet, row: row.number),
            Phrase(
              nl: "nummer \(number) is in het plan '\(theirs)'; de rij is niet gelezen",
              en: "number \(number) is '\(theirs)' in the plan; the row was not read"),
            remedy: Phrase(
              nl: "Is het hetzelfde punt: --replace. Geef het anders een nieuw nummer.",
              en: "If it is the same point: --replace. Else give it a new number."
            ).onScreen(
              nl:
                "Is het hetzelfde punt, laat de lijst dan vervangen wat het plan heeft. Geef het anders een nieuw nummer.",
              en:
                "If it is the same point let the list replace what the plan has. Else give it a new number."
            )))
      } else {
        sheets[.points, default: []].append(row)
      }
    }
    guard !free.isEmpty else { return takeOrder(of: .points) { _ in true } }
    let numbers = free.prefix(12).map { Self.cell("number", .points, $0.cells) }
    remarks.append(
      WorkbookRemark(
        .otherwise, at: WorkbookPosition(list.sheet),
        Phrase(
          nl: "in het plan en niet in de lijst; dat blijft: ",
          en: "in the plan and not in the list; that stays: ")
          + Catalogue.list(numbers + (free.count > 12 ? ["…"] : []))))
  }

  private mutating func readParts(_ list: ActionList) {
    var free = theirs[.subPoints]
    for row in list.rows[.subPoints] ?? [] {
      let text = CellText.folded(Self.cell("text", .subPoints, row.cells))
      let point = Self.cell(SheetColumn.point, .subPoints, row.cells)
      let found = free.firstIndex { other in
        Self.cell(SheetColumn.point, .subPoints, other.cells) == point
          && CellText.folded(Self.cell("text", .subPoints, other.cells)) == text
      }
      if let found {
        keep(row, as: free.remove(at: found), .subPoints)
      } else {
        sheets[.subPoints, default: []].append(row)
      }
    }
    let open = Set(free.map { Self.cell(SheetColumn.point, .subPoints, $0.cells) })
    takeOrder(of: .subPoints) { row in
      !open.contains(Self.cell(SheetColumn.point, .subPoints, row.cells))
    }
  }

  /// Rows of which the list has all that the plan has were in the plan's order: then another order in the
  /// list is one. That of a part of them says nothing.
  private mutating func takeOrder(of sheet: PlanSheet, where isWhole: (PlanRow) -> Bool) {
    let ranks = Dictionary(
      theirs[sheet].enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    guard let rows = basis.rows[sheet] else { return }
    basis.rows[sheet] =
      rows.filter(isWhole).sorted { ranks[$0.key] ?? 0 < ranks[$1.key] ?? 0 }
      + rows.filter { !isWhole($0) }
  }

  /// A row of the list as that of a thing of the plan; what the list leaves open is not in it.
  private mutating func keep(
    _ row: ReturnedPlanSheet.Row, as theirs: PlanRow, _ sheet: PlanSheet
  ) {
    var cells = row.cells.map { text in text?.isEmpty == true ? nil : text }
    if let state = further[sheet]?.removeValue(forKey: row.number),
      let index = sheet.index(of: "done"), !theirs.cells[index].contains("state: \(state)")
    {
      cells[index] = "state: \(state)"
    }
    // Titles and texts by which the row was recognised are the plan's.
    if !replaces, let text = sheet.index(of: sheet.textKey) { cells[text] = nil }
    cells[0] = theirs.key
    var was = theirs.cells
    for (index, column) in sheet.columns.enumerated() where column.role == .value {
      // What the plan leaves open was open; what it has may be newer than the list.
      let isKept = replaces || column.id == sheet.textKey
      if !isKept { was[index] = "" }
    }
    basis.rows[sheet, default: []].append(PlanRow(key: theirs.key, cells: was))
    sheets[sheet, default: []].append(
      ReturnedPlanSheet.Row(number: row.number, cells: cells, problems: row.problems))
  }
}
