package import PlanModel
import SourceText
import Toolkit

/// What headings and words of a list of one's own mean, as a plan remembers it.
package struct RememberedHeadings: Sendable {
  package private(set) var choices: [ListChoice] = []
  package private(set) var words: [ListWord] = []
  /// Parts that cannot be read, of headings and of words.
  package private(set) var unreadable: [String] = []
  package private(set) var unreadableWords: [String] = []

  package init(_ plan: Plan) {
    for written in plan.header?.listColumns ?? [] {
      if let choice = ListChoice(written.value) {
        choices.append(choice)
      } else {
        unreadable.append(written.value)
      }
    }
    for written in plan.header?.listWords ?? [] {
      if let word = ListWord(written.value) {
        words.append(word)
      } else {
        unreadableWords.append(written.value)
      }
    }
  }

  /// With other choices; one for a heading that is remembered replaces it.
  package func with(_ added: [ListChoice]) -> [ListChoice] {
    let new = Set(added.map { CellText.folded($0.heading) })
    return choices.filter { !new.contains(CellText.folded($0.heading)) } + added
  }

  /// With what is said of other words; what is said of one that is remembered replaces it.
  package func with(_ added: [ListWord]) -> [ListWord] {
    let new = Set(added.map { CellText.folded($0.word) })
    return words.filter { !new.contains(CellText.folded($0.word)) } + added
  }
}
