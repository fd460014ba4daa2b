package import PlanModel
package import Toolkit
import SourceText

/// Changes to the plan by the returned rows, before anything is written.
///
/// The plan's decisions are a log: an accepted answer is added behind the others and is valid from
/// then on. Nothing is ever removed from it.
package struct DecisionImport: Sendable {
  /// Every row in which something was filled in, or typed elsewhere, in order.
  package let rows: [Row]
  /// Rows in which nothing was filled in.
  package let emptyCount: Int
  /// Whether what is in conflict goes in all the same.
  package let replaces: Bool

  package struct Row: Sendable {
    package let returned: ReturnedRow
    /// The recommendation as the row names it; empty when it names none that can be read.
    package let name: String
    package let outcome: Outcome
    /// What a person must know of how the row was read.
    package let remarks: [RowRemark]

    package var position: RowPosition { returned.position }

    /// Why the row does not go in; empty for one that does, or that only conflicts with another.
    package var refusals: [RowRefusal] {
      switch outcome {
      case .refused(let refusal): refusal.all
      case .waiting(let waiting): [RowRefusal(waiting)]
      default: []
      }
    }

    /// Whether the row is kept for a person to correct.
    package var isKept: Bool { !refusals.isEmpty }
  }

  package enum Outcome: Sendable {
    /// The department had not answered yet.
    case new(ReturnedAnswer)
    /// The plan has an older answer.
    case changed(ReturnedAnswer, from: Decision)
    /// The plan knows the answer, or another row brings it.
    case unchanged(ReturnedAnswer)
    /// The plan has had the answer, and another one after it; or another row brings a later one.
    case superseded(ReturnedAnswer, by: Side)
    case refused(RowRefusal)
    /// Nothing was filled in where answers go.
    case unfilled
    /// It is not sure what the row is about.
    case waiting(RowWaiting)
    /// Nothing shows that this answer replaces the other one.
    case conflict(ReturnedAnswer, with: Side, isChosen: Bool)
  }

  /// The other side of a conflict.
  package enum Side: Sendable {
    case plan(Decision)
    case row(ReturnedAnswer)

    package var words: Phrase {
      switch self {
      case .plan(let decision): decision.answer
      case .row(let answer): answer.words
      }
    }
  }

  /// - Parameter replaces: whether an answer in conflict goes in all the same: of several rows the
  ///   one with the newest date, and of those the last. This can make a former answer valid again.
  package init(_ returned: [ReturnedRow], by reader: RowReader, replaces: Bool = false) {
    var reader = reader
    var read: [(row: ReturnedRow, result: Read)] = []
    var empty = 0
    self.replaces = replaces
    for row in returned {
      do throws(RowRefusal) {
        switch try reader.read(row) {
        case .empty: empty += 1
        case .unfilled(let remarks):
          empty += 1
          read.append((row, .other(.unfilled, remarks)))
        case .answer(let answer): read.append((row, .answer(answer)))
        case .waiting(let waiting): read.append((row, .other(.waiting(waiting), [])))
        }
      } catch {
        read.append((row, .other(.refused(error), [])))
      }
    }
    emptyCount = empty
    let weighing = ConflictResolver(
      read.compactMap { if case .answer(let answer) = $0.result { answer } else { nil } },
      in: reader.graph, replaces: replaces)
    rows = read.map { row in
      switch row.result {
      case .other(let outcome, let remarks):
        Row(returned: row.row, name: row.row.name, outcome: outcome, remarks: remarks)
      case .answer(let answer):
        Row(
          returned: row.row, name: row.row.name, outcome: weighing.outcome(of: answer),
          remarks: answer.remarks)
      }
    }
  }

  /// A row as it was read, before it is compared with others.
  private enum Read {
    case answer(ReturnedAnswer)
    case other(Outcome, [RowRemark])
  }

  /// The answers to write, in order.
  package var accepted: [ReturnedAnswer] {
    rows.compactMap { row in
      switch row.outcome {
      case .new(let answer), .changed(let answer, _), .conflict(let answer, _, isChosen: true):
        answer
      default: nil
      }
    }
  }

  /// Whether something stays behind that a person must look at.
  package var isComplete: Bool {
    rows.allSatisfy { row in
      if case .conflict(_, _, isChosen: false) = row.outcome { return false }
      return !row.isKept
    }
  }
}
