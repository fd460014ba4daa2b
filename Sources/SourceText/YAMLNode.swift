/// A piece of a YAML document with the place where it stands.
///
/// Every scalar is text as it was written: `no`, `012` and `~` mean themselves.
package struct YAMLNode: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let content: Content
  package let range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }
}

/// One `key: value` of a mapping, in the order of the file; the same key may occur twice.
package struct YAMLEntry: Sendable, Equatable {
  package let key: Located<String>
  package let value: YAMLNode

  package init(key: Located<String>, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
