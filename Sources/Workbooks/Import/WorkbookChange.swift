package import Operations
package import PlanModel
import SourceText
package import Toolkit

/// One change that a workbook asks for: a cell, a new row, a row that went or moved.
package struct WorkbookChange: Sendable {
  /// Order in which changes are made: each on what those before it made.
  package enum Phase: Sendable, Comparable {
    case rename
    case set
    /// At this depth below what exists already.
    case add(Int)
    case move(Int)
    case remove(Int)
    case arrange
  }

  package let position: WorkbookPosition
  package let phase: Phase
  package let operations: [Operation]
  /// What it does, for a reader.
  package let words: Phrase

  init(_ phase: Phase, at position: WorkbookPosition, _ words: Phrase, _ operations: [Operation]) {
    self.phase = phase
    self.position = position
    self.words = words
    self.operations = operations
  }

  /// Operations of changes phase by phase.
  package static func phases(_ changes: [WorkbookChange]) -> [[Operation]] {
    var phases: [[Operation]] = []
    var last: Phase?
    for change in changes.sorted(by: { $0.phase < $1.phase }) {
      if change.phase != last { phases.append([]) }
      phases[phases.count - 1] += change.operations
      last = change.phase
    }
    return phases
  }
}

extension WorkbookChange {
  /// Writes what headings of an action list mean; nothing where the plan has it already.
  package static func remembering(
    _ choices: [ListChoice], in plan: Plan, of sheet: String
  ) -> [WorkbookChange] {
    let texts = choices.map(\.text)
    guard texts != plan.header?.listColumns.map(\.value) else { return [] }
    return [
      WorkbookChange(
        .set, at: WorkbookPosition(sheet),
        Phrase(nl: "kopjes onthouden: ", en: "headings remembered: ") + Catalogue.list(texts),
        [.set(.named("plan"), key: "list-columns", texts)])
    ]
  }
}

/// A cell that the plan and the workbook both changed.
package struct WorkbookConflict: Sendable, Equatable {
  package let position: WorkbookPosition
  /// Of which thing, in words.
  package let thing: Phrase
  package let base: String
  package let mine: String
  package let theirs: String
}

/// A row that is no longer in the workbook.
package struct WorkbookDeletion: Sendable, Equatable {
  package let sheet: PlanSheet
  package let key: String
  package let thing: Phrase
  /// Whether the plan changed it since.
  package let isChanged: Bool
}
