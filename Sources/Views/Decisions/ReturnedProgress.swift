package import PlanModel
package import Toolkit
import Operations
import SourceText

/// What a department reports that it did, as values without positions.
package struct ReturnedProgress: Sendable, Equatable {
  package let state: ProgressState
  package let date: Day?
  /// Empty when none was given.
  package let reason: String
  package let evidence: String

  package init(state: ProgressState, date: Day?, reason: String, evidence: String) {
    self.state = state
    self.date = date
    self.reason = reason
    self.evidence = evidence
  }

  package init(_ progress: Progress) {
    self.init(
      state: progress.state, date: progress.date, reason: progress.reason?.value ?? "",
      evidence: progress.evidence?.value ?? "")
  }

  /// All that it says in one line.
  package var words: Phrase {
    let day = date.map { Phrase(verbatim: ", ") + $0.phrase } ?? Phrase(verbatim: "")
    var parts = [state.name + day]
    if !reason.isEmpty {
      parts.append(DetailKey.reason.name + Phrase(verbatim: ": \(reason)"))
    }
    if !evidence.isEmpty {
      parts.append(DetailKey.evidence.name + Phrase(verbatim: ": \(evidence)"))
    }
    return .joined(parts, by: "; ")
  }

  /// As the value of `done` in a plan's file.
  var entry: RecordEntry.Value {
    var values = [RecordEntry.Pair("state", .token(state.rawValue))]
    if let date { values.append(.init("date", .token(date.iso))) }
    if !reason.isEmpty { values.append(.init("reason", .text(reason))) }
    if !evidence.isEmpty { values.append(.init("evidence", .text(evidence))) }
    return .mapping(values)
  }
}
