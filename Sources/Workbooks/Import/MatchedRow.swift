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

  var isNew: Bool { if case .new = state { true } else { false } }

  var theirs: PlanRow? {
    switch state {
    case .known(_, let theirs), .unbased(let theirs): theirs
    case .new, .place, .ignored: nil
    }
  }
}
