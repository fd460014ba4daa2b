package import Toolkit
package import PlanModel

/// Row of a sheet: a thing of the plan as cells.
package struct PlanRow: Sendable, Equatable {
  /// Identity in column A.
  package let key: String
  /// Thing of the row; of a placement its effect. Nil in a row that was read from a file.
  package var node: Node?
  /// Whether the key is an id that is written in the plan, and not a number or a text.
  package var isByID = true
  /// Theme or effect above a placement, action point of a sub-point.
  package var parent: Node?
  /// Texts by the columns of the sheet.
  package var cells: [String]
}

/// All rows of a plan, sheet by sheet.
package struct PlanRows: Sendable {
  package private(set) var rows: [PlanSheet: [PlanRow]] = [:]

  package init(_ graph: PlanGraph, in language: Language) {
    let writer = PlanRowWriter(graph: graph, notation: CellNotation(language: language))
    for sheet in PlanSheet.allCases { rows[sheet] = writer.rows(of: sheet) }
  }

  package subscript(_ sheet: PlanSheet) -> [PlanRow] { rows[sheet] ?? [] }
}
