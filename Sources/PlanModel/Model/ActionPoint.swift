package import SourceText

/// Who decides on an action point.
package enum Priority: String, CaseIterable, Sendable {
  /// The owner of the plan itself.
  case primary
  /// Another department, to whom it is advice.
  case secondary
}

/// An action point, or recommendation.
package struct ActionPoint: Sendable, Equatable {
  /// The number as printed: its identity.
  package var number: Located<String>
  /// The title in the chapter.
  package var title: Located<String>
  /// The title in the list at the end, where it differs.
  package var listTitle: Located<String>?
  package var priority: Priority = .primary
  /// Where the priority is written.
  package var priorityRange: SourceRange
  package var focus: Located<String>?
  package var group: Located<String>?
  /// Department codes as printed, one each.
  package var departments: [Located<String>] = []
  package var page: Int?
  package var summary: Located<String>?
  package var citations: [Citation] = []
  package var refersTo: [Reference] = []
  package var subPoints: [SubPoint] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    number = .missing(in: range)
    title = .missing(in: range)
    priorityRange = range
  }

  /// The name of the sub-point at a place counted from zero: `2a`, and past z `2aa`.
  package func subPointName(at index: Int) -> String {
    var letters = ""
    var rest = index
    repeat {
      letters = String(UnicodeScalar(UInt8(97 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return number.value + letters
  }
}

/// A part of an action point.
package struct SubPoint: Sendable, Equatable {
  package var text: Located<String>
  /// The policy by which a department finds its advice.
  package var policyField: Located<String>?
  package var departments: [Located<String>] = []
  /// A party outside the municipality whose this is.
  package var outsideParty: Located<String>?
  /// The name of another sub-point that says the same.
  package var sameAs: Located<String>?
  package var citations: [Citation] = []
  package var refersTo: [Reference] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    text = .missing(in: range)
  }
}
