package import SourceText

/// Problem of form in a plan's file.
package struct FormatProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The file could not be read as YAML, or uses a feature that plans must not use.
    case yaml(YAMLProblem.Kind)
    /// With the keys that may be meant: those that are near and are not there already.
    case unknownKey(String, in: MapName, near: [String])
    case duplicateKey(String, first: SourceRange)
    case missingKey(String, in: MapName)
    /// The plan is written in a newer version of the format than this program knows.
    case newerFormat(Int)
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
    switch kind {
    case .yaml(let problem): YAMLProblem(problem, at: range).endsReading
    // What a newer program wrote may mean something else than it seems to.
    case .newerFormat: true
    default: false
    }
  }

  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
