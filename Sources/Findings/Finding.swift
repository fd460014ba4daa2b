package import PlanModel
package import SourceText
package import Toolkit

/// Something that the person who keeps the plan should know, with the place and what to do.
package struct Finding: Sendable, Hashable {
  /// The name of the rule that found it.
  package let rule: String
  package let level: Level
  /// What is wrong, in one sentence.
  package let message: Phrase
  /// What to do about it.
  package let remedy: Phrase
  package let place: SourceRange
  /// The thing that it concerns, where an exception may stand.
  package let subject: Node?
  /// Other places that belong to it.
  package let notes: [Note]
  /// The reason of the exception that excuses it.
  package var excuse: String?
  /// Whether that exception is at the plan itself.
  package var isExcusedByPlan = false

  package init(
    rule: String, level: Level, message: Phrase, remedy: Phrase, place: SourceRange, subject: Node?,
    notes: [Note], excuse: String? = nil
  ) {
    self.rule = rule
    self.level = level
    self.message = message
    self.remedy = remedy
    self.place = place
    self.subject = subject
    self.notes = notes
    self.excuse = excuse
  }

  package struct Note: Sendable, Hashable {
    package let text: Phrase
    package let place: SourceRange

    package init(_ text: Phrase, at place: SourceRange) {
      self.text = text
      self.place = place
    }
  }
}

extension Finding: Comparable {
  /// The order of reading: by file and place, then by rule.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return (left.rule, left.message.english) < (right.rule, right.message.english)
  }
}
