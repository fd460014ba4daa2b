package import SourceText

/// Where a file does not have the form of a plan's file.
package struct FormatProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The file could not be read as YAML, or uses what a plan's files do without.
    case yaml(YAMLProblem.Kind)
    case unknownKey(String, in: MapName, nearest: String?)
    case duplicateKey(String, first: SourceRange)
    case missingKey(String, in: MapName)
    /// A key without anything behind it.
    case emptyText(key: String)
    case wrongType(key: String, expected: ValueKind, found: Found)
  }

  /// What stands where something else was expected.
  package enum Found: Sendable, Equatable {
    case text(String)
    case list
    case mapping
    case nothing
  }

  package let kind: Kind
  package let range: SourceRange
  /// Whether what stands in the file was lost to the plan, so that nothing sound can be made of it.
  package var endsReading: Bool {
    if case .yaml(let problem) = kind { YAMLProblem(problem, at: range).endsReading } else { false }
  }

  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
