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
  package let number: Located<String>
  /// The title in the chapter.
  package let title: Located<String>
  /// The title in the list at the end, where it differs.
  package let listTitle: Located<String>?
  package let priority: Priority
  /// Where the priority is written.
  package let priorityRange: SourceRange
  package let focus: Located<String>?
  package let group: Located<String>?
  /// Department codes as printed, one each.
  package let departments: [Located<String>]
  package let page: Int?
  package let summary: Located<String>?
  package let citations: [Citation]
  package let refersTo: [Reference]
  package let subPoints: [SubPoint]
  package let exceptions: [RuleException]
  package let range: SourceRange

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
  package let text: Located<String>
  /// The policy by which a department finds its advice.
  package let policyField: Located<String>?
  package let departments: [Located<String>]
  /// A party outside the municipality whose this is.
  package let outsideParty: Located<String>?
  /// The name of another sub-point that says the same.
  package let sameAs: Located<String>?
  package let citations: [Citation]
  package let refersTo: [Reference]
  package let range: SourceRange
}
