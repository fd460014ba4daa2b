package import SourceText
import Toolkit

/// What a goal is to the others.
package enum GoalKind: String, CaseIterable, Sendable {
  /// What the whole is for.
  case ambition
  case goal
}

/// What the plan aims at, with the indicators by which that is seen.
package struct Goal: Sendable, Equatable {
  /// The name that never changes; nil to make it from the text.
  package var id: Located<String>?
  package var text: Located<String>
  package var kind: GoalKind = .goal
  package var explanation: Located<String>?
  package var heading: Located<String>?
  /// Name of the goal that it is a part of.
  package var under: Located<String>?
  /// Who set it, when that is not the municipality.
  package var setBy: Located<String>?
  package var citations: [Citation] = []
  package var indicators: [Reference] = []
  package var points: [Reference] = []
  package var focus: [Reference] = []
  package var effects: [Reference] = []
  package var remark: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    text = .missing(in: range)
  }
}

/// Whether a text names something to reach or something to do.
package enum ResultKind: String, CaseIterable, Sendable {
  case result
  case activity
}

/// Visible result or activity on which a report says how far it is.
package struct StatedResult: Sendable, Equatable {
  /// The name that never changes; nil to make it from the text.
  package var id: Located<String>?
  package var text: Located<String>
  package var kind: ResultKind = .result
  /// Code that is printed beside it; several may have the same.
  package var code: Located<String>?
  package var heading: Located<String>?
  package var citations: [Citation] = []
  package var goals: [Reference] = []
  package var points: [Reference] = []
  package var remark: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    text = .missing(in: range)
  }
}

extension Goal {
  /// Name by which references find it.
  package var name: String { id?.value ?? DerivedID.of(text.value) }
}

extension StatedResult {
  /// Name by which references find it.
  package var name: String { id?.value ?? DerivedID.of(text.value) }
}
