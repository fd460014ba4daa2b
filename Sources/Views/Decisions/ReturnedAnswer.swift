package import PlanModel
package import Toolkit
import SourceText

/// What a row of a returned sheet comes to: an answer of a department to a recommendation.
package struct ReturnedAnswer: Sendable, Equatable {
  package let subject: Node
  package let department: Int
  /// As a plan file names them.
  package let point: String
  /// The words that were asked.
  package let asked: String
  package let code: String
  package let state: DecisionState
  package let date: Day?
  /// Empty when none was given.
  package let reason: String
  package let landed: String
  /// What the department did with it; nil when it reported nothing.
  package var done: ReturnedProgress?
  package let position: RowPosition
  /// Where the row was first, when it comes back corrected: of a list of refused rows, or from a page.
  package var origin: RowPosition?
  /// What a person must know of how it was read.
  package var remarks: [RowRemark] = []

  /// Whether a decision of the plan says the same. What reports nothing on what was done agrees
  /// with whatever was reported.
  func says(_ decision: Decision) -> Bool {
    state == decision.state && date == decision.date && reason == decision.reason?.value ?? ""
      && landed == decision.landed?.value ?? ""
      && (done == nil || done == decision.done.map(ReturnedProgress.init))
  }

  /// Whether it adds no more to a decision than what was done.
  func isProgress(after decision: Decision) -> Bool {
    var answer = self
    answer.done = nil
    return done != nil && answer.says(decision)
  }

  /// Whether another row says the same.
  func says(_ other: ReturnedAnswer) -> Bool {
    state == other.state && date == other.date && reason == other.reason && landed == other.landed
      && done == other.done
  }

  /// The answer in one line.
  package var words: Phrase {
    Decision.answer(
      state, date, reason: reason.isEmpty ? nil : reason, landed: landed.isEmpty ? nil : landed,
      done: done?.words)
  }
}
