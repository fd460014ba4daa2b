package import SourceText

/// A value to be written in a YAML file.
package indirect enum YAMLValue: Sendable {
  /// A text for a reader; what other programs would take for a number is quoted.
  case text(String)
  /// A number, day, code or notation such as `12@295`, written plain where that reads back.
  case token(String)
  case list([YAMLValue])
  case mapping([(key: String, value: YAMLValue)])
  /// An item of a list with its layout and comments, from this file or another.
  case copied(YAMLCopy)

  /// Text of a scalar; nil for a collection.
  package var scalar: String? {
    switch self {
    case .text(let text), .token(let text): text
    case .list, .mapping, .copied: nil
    }
  }

  /// The value without its layout.
  var content: YAMLValue {
    if case .copied(let copy) = self { copy.value } else { self }
  }

  /// The value of a node of a document.
  package init(_ node: Int, of document: YAMLDocument) {
    switch document.kind(node) {
    case .scalar: self = .token(document.text(node))
    case .sequence:
      var items: [YAMLValue] = []
      document.forEachChild(of: node) { items.append(YAMLValue($0, of: document)) }
      self = .list(items)
    case .mapping:
      var entries: [(key: String, value: YAMLValue)] = []
      document.forEachEntry(of: node) { key, value in
        entries.append((document.text(key), YAMLValue(value, of: document)))
      }
      self = .mapping(entries)
    }
  }
}

extension YAMLValue {
  /// The same mapping with the keys that are in an order in that order; the others stay where they are.
  func arranged(by order: [String]) -> YAMLValue {
    guard case .mapping(let entries) = self else { return self }
    let rank = Dictionary(zip(order, order.indices), uniquingKeysWith: { first, _ in first })
    let known = entries.filter { rank[$0.key] != nil }
    var sorted = known.enumerated().sorted {
      (rank[$0.element.key] ?? 0, $0.offset) < (rank[$1.element.key] ?? 0, $1.offset)
    }.map(\.element).makeIterator()
    return .mapping(entries.map { rank[$0.key] == nil ? $0 : sorted.next() ?? $0 })
  }
}

/// An item of a block list as it was written.
package struct YAMLCopy: Sendable {
  let value: YAMLValue
  /// Its lines from the comments above it on, without the indentation of its dash.
  let lines: [String]
  /// Texts of the comments in them.
  let comments: [String]
}

extension YAMLValue {
  /// Whether a node of a document has this value.
  func isValue(of node: Int, in document: YAMLDocument) -> Bool {
    switch self {
    case .text(let text), .token(let text):
      return document.kind(node) == .scalar && document.text(node).utf8.elementsEqual(text.utf8)
    case .copied(let copy): return copy.value.isValue(of: node, in: document)
    case .list(let items):
      guard document.kind(node) == .sequence else { return false }
      var (index, isSame) = (0, true)
      document.forEachChild(of: node) { child in
        isSame =
          isSame && index < items.count && items[index].isValue(of: child, in: document)
        index += 1
      }
      return isSame && index == items.count
    case .mapping(let entries):
      guard document.kind(node) == .mapping else { return false }
      var (index, isSame) = (0, true)
      document.forEachEntry(of: node) { key, value in
        isSame =
          isSame && index < entries.count
          && document.text(key).utf8.elementsEqual(entries[index].key.utf8)
          && entries[index].value.isValue(of: value, in: document)
        index += 1
      }
      return isSame && index == entries.count
    }
  }
}
