package import PlanModel
package import Toolkit
import SourceText

extension Decision {
  /// The answer in one line: 'takes over, 12 May 2027; reason: it fits; where it landed: budget
  /// 2028'.
  package var answer: Phrase {
    let words = Self.answer(
      state, date, reason: reason?.value, landed: landed?.value, done: done?.allWords)
    return olderTextWords.map { words + Phrase(verbatim: "; ") + $0 } ?? words
  }

  /// That the words of the point have changed since, with those that were asked.
  package var olderTextWords: Phrase? {
    olderText.map {
      DetailKey.olderText.name + Phrase(verbatim: ": '\($0)'")
    }
  }

  static func answer(
    _ state: DecisionState, _ date: Day?, reason: String?, landed: String?, done: Phrase? = nil
  ) -> Phrase {
    let day = date.map { Phrase(verbatim: ", ") + $0.phrase } ?? Phrase(verbatim: "")
    var parts = [state.name + day]
    if let reason { parts.append(DetailKey.reason.name + Phrase(verbatim: ": \(reason)")) }
    if let landed {
      parts.append(DetailKey.landed.name + Phrase(verbatim: ": \(landed)"))
    }
    if let done { parts.append(DetailKey.done.name + Phrase(verbatim: ": ") + done) }
    return .joined(parts, by: "; ")
  }
}
