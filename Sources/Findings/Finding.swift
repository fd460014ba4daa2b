package import PlanModel
package import SourceText
package import Toolkit

/// Finding about a plan, with its position, message and remedy.
package struct Finding: Sendable, Hashable {
  /// Name of the rule that found it.
  package let rule: String
  package let level: Level
  /// Message in one sentence: what is wrong.
  package let message: Phrase
  /// Remedy: what to do about it.
  package let remedy: Phrase
  package let range: SourceRange
  /// Node that it concerns, at which an exception may be recorded.
  package let subject: Node?
  /// Other positions that belong to it.
  package let notes: [Note]
  /// Repairs that the program can make; several where a person must choose.
  package let fixes: [Fix]
  /// What to show instead to who sees no files; nil where message and remedy are good for them too.
  package let onScreen: OnScreen?
  /// Reason of the exception that excuses it.
  package var excuse: String?
  /// Whether that exception is at the plan itself.
  package var isExcusedByPlan = false

  package init(
    rule: String, level: Level, message: Phrase, remedy: Phrase, range: SourceRange, subject: Node?,
    notes: [Note], fixes: [Fix] = [], onScreen: OnScreen? = nil, excuse: String? = nil
  ) {
    self.rule = rule
    self.level = level
    self.message = message
    self.remedy = remedy
    self.range = range
    self.subject = subject
    self.notes = notes
    self.fixes = fixes
    self.onScreen = onScreen
    self.excuse = excuse
  }

  /// Message and remedy for a form: without words of YAML, keys in backticks.
  package struct OnScreen: Sendable, Hashable {
    package let message: Phrase
    package let remedy: Phrase

    package init(_ message: Phrase, remedy: Phrase) {
      self.message = message
      self.remedy = remedy
    }
  }

  package struct Note: Sendable, Hashable {
    package let text: Phrase
    package let range: SourceRange

    package init(_ text: Phrase, at range: SourceRange) {
      self.text = text
      self.range = range
    }
  }
}

extension Finding: Comparable {
  /// Order of reading: by file and position, then by rule.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.range != right.range { return left.range < right.range }
    return (left.rule, left.message.english) < (right.rule, right.message.english)
  }
}

extension [Finding] {
  /// Errors first, then warnings, then remarks; those of one level in the order of reading.
  package var gravestFirst: [Finding] {
    Level.allCases.sorted(by: >).flatMap { level in filter { $0.level == level } }
  }
}
