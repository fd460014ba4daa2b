package import SourceText

/// What a department is to the municipality.
package enum DepartmentKind: String, CaseIterable, Sendable {
  case unit
  case partner
}

/// A department of the municipality, or a partner.
package struct Department: Sendable, Equatable {
  /// The code as printed: its identity.
  package let code: Located<String>
  /// The full name; nil when the sources are silent.
  package let name: Located<String>?
  /// On what the name rests; an inferred name is a guess, and shown as one.
  package let nameEvidence: Evidence
  package let kind: DepartmentKind
  /// Other spellings that occur in the sources.
  package let aliases: [Located<String>]
  package let citations: [Citation]
  package let remark: Located<String>?
  package let exceptions: [RuleException]
  package let range: SourceRange
}
