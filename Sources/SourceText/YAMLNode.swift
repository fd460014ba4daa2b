/// Node of a YAML document with its range.
///
/// Every scalar is text as it was written: `no`, `012` and `~` are strings.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let document: YAMLDocument
  /// Index in the document.
  package let index: Int

  package init(_ document: YAMLDocument, at index: Int) {
    self.document = document
    self.index = index
  }

  package var range: SourceRange { document.range(index) }

  package var content: Content {
    switch document.kind(index) {
    case .scalar: .scalar(document.text(index))
    case .sequence: .sequence(children)
    case .mapping: .mapping(entries)
    }
  }

  private var children: [YAMLNode] {
    var children: [YAMLNode] = []
    document.forEachChild(of: index) { children.append(YAMLNode(document, at: $0)) }
    return children
  }

  private var entries: [YAMLEntry] {
    var entries: [YAMLEntry] = []
    document.forEachEntry(of: index) { key, value in
      entries.append(
        YAMLEntry(
          key: Located(document.text(key), at: document.range(key)),
          value: YAMLNode(document, at: value)))
    }
    return entries
  }
}

/// Entry `key: value` of a mapping, in the order of the file; the same key may occur twice.
package struct YAMLEntry: Sendable {
  package let key: Located<String>
  package let value: YAMLNode
}
