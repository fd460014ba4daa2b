import Editing
import PlanModel
import SourceText
import Toolkit

/// Keys of mappings and items of lists, by their ranges.
extension PlanEditor {
  static func keys(_ map: MapName) -> [String] { PlanFormat[map].keys.map(\.name) }

  static func mapping(
    _ range: SourceRange, _ patch: YAMLPatch
  ) throws(PatchProblem) -> Int {
    guard let node = patch.source.node(.mapping, at: range.start) else {
      throw PatchProblem(.unsureForm, line: range.start.line)
    }
    return node
  }

  mutating func set(
    _ key: String, _ value: YAMLValue, in range: SourceRange, _ map: MapName
  ) throws(OperationRefusal) {
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      let mapping = try Self.mapping(range, patch)
      switch value {
      case .list(let items) where !PlanFormat[map].isListOnly(key):
        patch.set(items: items, of: key, in: mapping, order: Self.keys(map))
      case .list, .mapping:
        patch.change(
          key, to: value, in: mapping, order: Self.keys(map), Self.keysBelow(key, of: map))
      case .text, .token, .copied:
        patch.set(key, value, in: mapping, order: Self.keys(map))
      }
    }
  }

  /// Keys of the mappings that are the value of a key.
  private static func keysBelow(_ key: String, of map: MapName) -> YAMLPatch.Keys {
    let below: MapName? =
      switch PlanFormat[map].key(key)?.kind {
      case .map(let map), .maps(let map): map
      default: nil
      }
    return YAMLPatch.Keys(order: below.map(keys) ?? []) { former, new in
      below == .target && conditionKeys.contains(former) && conditionKeys.contains(new)
    }
  }

  mutating func clear(_ key: String, in range: SourceRange) throws(OperationRefusal) {
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      let mapping = try Self.mapping(range, patch)
      guard let value = patch.source.value(of: key, in: mapping) else { return }
      patch.remove(key: value - 1, of: mapping)
    }
  }

  func has(_ key: String, in range: SourceRange) -> Bool {
    guard let source = changes.source(range.file),
      let mapping = source.node(.mapping, at: range.start)
    else { return false }
    return source.value(of: key, in: mapping) != nil
  }

  /// The value of a key as it is written; nil when there is none.
  func value(of key: String, in range: SourceRange) -> YAMLValue? {
    guard let source = changes.source(range.file),
      let mapping = source.node(.mapping, at: range.start),
      let node = source.value(of: key, in: mapping)
    else { return nil }
    return YAMLValue(node, of: source.document)
  }

  // MARK: Lists

  /// Adds an item to the list of a key.
  mutating func append(
    _ value: YAMLValue, at index: Int? = nil, to key: String, in range: SourceRange, _ map: MapName
  ) throws(OperationRefusal) {
    let isListOnly = PlanFormat[map].isListOnly(key)
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      let mapping = try Self.mapping(range, patch)
      patch.append(
        value, at: index, to: key, in: mapping, order: Self.keys(map), isListOnly: isListOnly)
    }
  }

  /// Adds an item to a section of a file; made when it is missing.
  mutating func append(
    _ value: YAMLValue, at index: Int?, toSection key: String, of file: FileNumber
  ) throws(OperationRefusal) {
    try changes.withPatch(file) { patch throws(PatchProblem) in
      let root = patch.source.root
      patch.append(value, at: index, to: key, in: root, order: [], isListOnly: true)
    }
  }

  /// Removes the item, or the value of a key, that is written at a range.
  mutating func removeItem(
    at range: SourceRange, _ kind: YAMLDocument.Kind
  ) throws(OperationRefusal) {
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      let node =
        kind == .scalar
        ? patch.source.scalar(containing: range.start) : patch.source.node(kind, at: range.start)
      guard let node, patch.removeItem(node) else {
        throw PatchProblem(.unsureForm, line: range.start.line)
      }
    }
  }

  /// The item at a range with its layout, to be written elsewhere.
  mutating func copy(itemAt range: SourceRange) throws(OperationRefusal) -> YAMLValue {
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      guard let node = patch.source.node(.mapping, at: range.start),
        let (list, index) = patch.source.owner(of: node)
      else { throw PatchProblem(.unsureForm, line: range.start.line) }
      return .copied(try patch.source.copy(item: index, of: list))
    }
  }
}

extension MapFormat {
  /// Whether a key has a list also when there is one item.
  func isListOnly(_ key: String) -> Bool {
    if case .maps? = self.key(key)?.kind { true } else { false }
  }
}
