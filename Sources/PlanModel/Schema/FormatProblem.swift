package import SourceText

/// Problem of form in a plan's file.
package struct FormatProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The file could not be read as YAML, or uses a feature that plans must not use.
    case yaml(YAMLProblem.Kind)
    case unknownKey(String, in: MapName, nearest: String?)
    case duplicateKey(String, first: SourceRange)
    case missingKey(String, in: MapName)
    /// A key without a value.
    case emptyText(key: String)
    case wrongType(key: String, expected: ValueKind, found: Found)
  }

  /// Actual value where something else was expected.
  package enum Found: Sendable, Equatable {
    case text(String)
    case list
    case mapping
    case nothing
  }

  package let kind: Kind
  package let range: SourceRange
  /// Whether the plan is incomplete because the content of the file was lost.
  package var endsReading: Bool {
    if case .yaml(let problem) = kind { YAMLProblem(problem, at: range).endsReading } else { false }
  }

  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
