package import SourceText
package import Toolkit

/// How far a department is with a recommendation.
package enum DecisionState: String, CaseIterable, Sendable {
  case notDiscussed = "not-discussed"
  case discussed
  case takesOver = "takes-over"
  case takesOverInPart = "takes-over-in-part"
  case declines
  case later

  /// The words for a reader, as printed in lists and drop-downs.
  package var name: Phrase {
    switch self {
    case .notDiscussed: Phrase(nl: "nog niet besproken", en: "not yet discussed")
    case .discussed: Phrase(nl: "besproken", en: "discussed")
    case .takesOver: Phrase(nl: "neemt over", en: "takes over")
    case .takesOverInPart: Phrase(nl: "neemt deels over", en: "takes over in part")
    case .declines: Phrase(nl: "neemt niet over", en: "declines")
    case .later: Phrase(nl: "later", en: "later")
    }
  }
}

/// What a department answered to a recommendation, at one time. Of one department's answers to the
/// same recommendation the last in the file is valid; those before it are its history.
package struct Decision: Sendable, Equatable {
  /// The id of an action point or sub-point; in older files its number: `2`, `2a`.
  package var point: Located<String>
  /// The words that were asked; nil in older files.
  package var asked: Located<String>?
  package var department: Located<String>
  package var state: DecisionState = .notDiscussed
  /// Nil when it is not known when.
  package var date: Day?
  package var reason: Located<String>?
  /// The policy, project or budget in which the advice ended up.
  package var landed: Located<String>?
  /// What the department did with it since.
  package var done: Progress?
  /// Whether it may be shown outside with its reason.
  package var isPublic = false
  /// The words that were asked where those of the point are others now; found by the graph.
  package var olderText: String?
  /// Whether it names its sub-point by the letter of today and no words, so that a sub-point that was
  /// inserted or removed since would have moved it; found by the graph.
  package var isByLetter = false
  /// The file and row it was read from.
  package var origin: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    point = .missing(in: range)
    department = .missing(in: range)
  }
}

/// When the lists were handed out, and how long the departments have to answer.
package struct HandOutTerm: Sendable, Equatable {
  package var date: Day?
  /// Who sends the lists, with how to reach them; nil for the plan's owner.
  package var from: Located<String>?
  /// Where answers go; nil for who sends the lists.
  package var returnTo: Located<String>?
  /// In months; nil when no term was set.
  package var answerWithin: Int?
  /// What headings mean that departments put above columns, as an import is to read them; nil when
  /// nothing was remembered.
  package var columns: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
  }

  /// The last day on which an answer is in time; nil when none was set.
  package var lastDay: Day? {
    guard let date, let answerWithin else { return nil }
    return date.adding(months: answerWithin)
  }
}
