import Operations
package import PlanModel
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
  /// Rows that are no longer on their sheet, and that the plan still has.
  var missing: [PlanSheet: [MissingRow]] = [:]
  /// Keys of those that go from the plan: an order does not name them.
  var leaving: [PlanSheet: Set<String>] = [:]

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
    for (returned, matching) in sheets {
      result.remarks += matching.remarks
      result.conflicts += matching.doubled.conflicts
      collectNames(matching)
      collectMissing(matching, returned)
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
      remove(matching)
    }
    joinNumbers()
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
}
