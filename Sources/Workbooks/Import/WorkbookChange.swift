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
    remembering(
      choices.map(\.text), plan.header?.listColumns, as: "list-columns", of: sheet,
      Phrase(nl: "kopjes onthouden: ", en: "headings remembered: "))
  }

  /// Writes what words of an action list mean; nothing where the plan has it already.
  package static func remembering(
    _ words: [ListWord], in plan: Plan, of sheet: String
  ) -> [WorkbookChange] {
    remembering(
      words.map(\.text), plan.header?.listWords, as: "list-words", of: sheet,
      Phrase(nl: "woorden onthouden: ", en: "words remembered: "))
  }

  private static func remembering(
    _ texts: [String], _ known: [Located<String>]?, as key: String, of sheet: String,
    _ words: Phrase
  ) -> [WorkbookChange] {
    guard texts != (known ?? []).map(\.value) else { return [] }
    return [
      WorkbookChange(
        .set, at: WorkbookPosition(sheet), words + Catalogue.list(texts),
        [.set(.named("plan"), key: key, texts)])
    ]
  }
}

/// A row that is no longer in the workbook.
package struct WorkbookDeletion: Sendable, Equatable {
  package let sheet: PlanSheet
  package let key: String
  package let thing: Phrase
  /// Whether the plan changed it since.
  package let isChanged: Bool
}
