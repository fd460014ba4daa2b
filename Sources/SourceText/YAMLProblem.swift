/// Problem of a file's syntax, before its meaning is looked at.
package struct YAMLProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// Not YAML. The message of libyaml, in English.
    case syntax(String)
    /// Bytes that are not UTF-8.
    case notUTF8
    /// `&name` or `*name`: one text at several positions, which a reader cannot see.
    case anchorOrAlias
    /// `!tag`.
    case tag
    /// The key `<<`.
    case mergeKey
    /// A second `---` document, which would be ignored without a message.
    case severalDocuments
    /// A list or mapping as a key.
    case complexKey
    /// Nested deeper than `YAMLLimits.depth`.
    case tooDeep
    /// A file or text larger than allowed; the limit, in bytes.
    case tooLarge(limit: Int)
    /// An invisible character that can reverse, hide or break text; its scalar value.
    case controlCharacter(UInt32)
    /// The contents are not there.
    case unread(SourceFile.Fault)

    /// Whether one of `YAMLLimits` is passed.
    package var isLimit: Bool {
      switch self {
      case .tooDeep, .tooLarge: true
      default: false
      }
    }
  }

  package let kind: Kind
  package let range: SourceRange

  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// Whether the rest of the file could not be read.
  package var endsReading: Bool {
    switch kind {
    case .syntax, .notUTF8, .tooDeep, .severalDocuments, .unread: true
    case .tooLarge(let limit): limit == YAMLLimits.fileBytes
    case .anchorOrAlias, .tag, .mergeKey, .complexKey, .controlCharacter: false
    }
  }
}

/// Limits that no real plan reaches, against exhaustion by a hostile one.
package enum YAMLLimits {
  /// Maximum levels of nesting.
  package static let depth = 64
  /// Maximum bytes in one file.
  package static let fileBytes = 32 << 20
  /// Maximum bytes in one text. Graphviz cuts strings at 16 KiB.
  package static let textBytes = 16_000
}
