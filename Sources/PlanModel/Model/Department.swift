package import SourceText
package import Toolkit

/// What a department is to the municipality.
package enum DepartmentKind: String, CaseIterable, Sendable {
  case unit
  case partner
}

/// A department of the municipality, or a partner.
package struct Department: Sendable, Equatable {
  /// The code as printed: its identity.
  package var code: Located<String>
  /// The full name; nil when the sources are silent.
  package var name: Located<String>?
  /// On what the name rests; an inferred name is a guess, and shown as one.
  package var nameEvidence: Evidence = .own
  package var kind: DepartmentKind = .unit
  /// The last day on which it existed; nil while it does.
  package var until: Day?
  /// Codes that it had before.
  package var formerly: [FormerCode] = []
  /// Other spellings that occur in the sources.
  package var aliases: [Located<String>] = []
  package var citations: [Citation] = []
  package var remark: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    code = .missing(in: range)
  }
}
