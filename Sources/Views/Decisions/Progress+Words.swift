package import PlanModel
package import Toolkit
import SourceText

extension Progress {
  /// The state with its day, as in 'started, 1 February 2028'.
  package var words: Phrase {
    state.name + (date.map { Phrase(verbatim: ", ") + $0.phrase } ?? Phrase(verbatim: ""))
  }

  /// All that is known of it in one line.
  package var allWords: Phrase {
    var parts = [words]
    if let reason { parts.append(DetailKey.reason.name + Phrase(verbatim: ": \(reason.value)")) }
    if let evidence {
      parts.append(DetailKey.evidence.name + Phrase(verbatim: ": \(evidence.value)"))
    }
    return .joined(parts, by: "; ")
  }
}

extension Located<String> {
  /// A web address as a link, other words as a text.
  var asDetail: DetailValue { WebAddress.isSafe(value) ? .address(value) : .text(value) }
}

extension PlanGraph {
  /// What was done with an action point or sub-point by a department: as its last answer that
  /// reports it says, for a later answer without it does not undo what was done.
  package func progress(on subject: Node, by department: Int, asOf day: Day? = nil) -> Progress? {
    decisions(on: subject, by: department).last { decision in
      guard let done = decision.done else { return false }
      guard let day else { return true }
      return (done.date ?? decision.date).map { $0 <= day } ?? false
    }?.done
  }
}
