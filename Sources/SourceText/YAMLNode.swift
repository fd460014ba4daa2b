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

extension [YAMLEntry] {
  /// The place of the first entry with a key, among the first so many. A mapping has a handful of
  /// them: looking along is quicker than making a table, and nearly all differ in length.
  package func place(of key: String, among count: Int = .max) -> Int? {
    let length = key.utf8.count
    var place = 0
    while place < self.count, place < count {
      if self[place].key.value.utf8.count == length, self[place].key.value == key { return place }
      place += 1
    }
    return nil
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
