package import PlanModel
package import Toolkit
import SourceText

extension Decision {
  /// The answer in one line: 'takes over, 12 May 2027; reason: it fits; where it landed: budget
  /// 2028'.
  package var answer: Phrase {
    let words = Self.answer(
      state, date, reason: reason?.value, landed: landed?.value, done: done?.allWords)
    return doubt.map { words + Phrase(verbatim: "; ") + $0 } ?? words
  }

  /// Why it is not sure that it is about these words: they were others, or only a letter was noted.
  package var doubt: Phrase? {
    if isByLetter { return Self.byLetterWords }
    return olderText.map { DetailKey.olderText.name + Phrase(verbatim: ": '\($0)'") }
  }

  static let byLetterWords = Phrase(
    nl: "alleen op letter genoteerd, dus niet zeker over welk onderdeel",
    en: "noted by letter only, so not sure about which sub-point")

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
