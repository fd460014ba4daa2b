import SourceText

/// Lists under a key, of which one item may be written without a list.
extension YAMLPatch {
  /// Adds an item to the list under a key of a mapping, which is made when it is missing.
  ///
  /// - Parameters:
  ///   - index: before which item; nil for the end.
  ///   - isListOnly: whether one item must be in a list too.
  package mutating func append(
    _ value: YAMLValue, at index: Int? = nil, to key: String, in mapping: Int, order: [String],
    isListOnly: Bool
  ) {
    guard let node = source.value(of: key, in: mapping) else {
      if let pending = mappings[mapping]?.added.firstIndex(where: { $0.key == key }),
        let former = mappings[mapping]?.added[pending].value
      {
        mappings[mapping]?.added[pending].value = former.joined(with: value, at: index)
        return
      }
      let isList = isListOnly || hasListHabit(key, near: mapping) || value.scalar == nil
      return set(key, isList ? .list([value]) : value, in: mapping, order: order)
    }
    if mappings[mapping]?.removed.remove(node - 1) != nil {
      // Its last item went before: the list is there again with this one.
      let isList = isListOnly || source.document.kind(node) == .sequence || value.scalar == nil
      return replace(node, with: isList ? .list([value]) : value)
    }
    let former = replaced[node]
    switch source.document.kind(node) {
    case .sequence:
      if let former { return replace(node, with: former.joined(with: value, at: index)) }
      let items = source.children(of: node)
      if items.isEmpty { return replace(node, with: .list([value])) }
      if isTooLong(value, in: node) { unfolding.insert(node) }
      insert([value], at: min(index ?? items.count, items.count), in: node)
    case .scalar where source.document.text(node).isEmpty:
      if let former { return replace(node, with: former.joined(with: value, at: index)) }
      replace(node, with: isListOnly || value.scalar == nil ? .list([value]) : value)
    case .scalar, .mapping:
      if index == 0 {
        widened[node, default: ([], [])].before.insert(value, at: 0)
      } else {
        widened[node, default: ([], [])].after.append(value)
      }
    }
  }

  /// Adds items to the end of the list under a key of a mapping, which is made when it is missing.
  package mutating func append(
    _ values: [YAMLValue], to key: String, in mapping: Int, order: [String]
  ) {
    if let node = source.value(of: key, in: mapping), source.document.kind(node) == .sequence,
      source.document.style(node) != .flow, replaced[node] == nil
    {
      let count = source.children(of: node).count
      if count > 0 { return insert(values, at: count, in: node) }
    }
    for value in values {
      append(value, to: key, in: mapping, order: order, isListOnly: true)
    }
  }

  /// Adds items behind those of a list at the root of the file, and changes none of them.
  ///
  /// - Throws: when the key has something else than a list.
  package mutating func add(_ values: [YAMLValue], behind key: String) throws(PatchProblem) {
    let (document, root) = (source.document, source.root)
    func unsure(_ node: Int) -> PatchProblem {
      PatchProblem(.unsureForm, line: document.range(node).start.line)
    }
    guard document.kind(root) == .mapping else { throw unsure(root) }
    let nodes = source.entries(of: root).filter { document.text($0.key) == key }.map(\.value)
    guard let node = nodes.first else {
      return set(key, .list(values), in: root, order: [])
    }
    guard nodes.count == 1 else { throw unsure(nodes[1]) }
    switch document.kind(node) {
    case .sequence where document.next(node) > node + 1:
      insert(values, at: source.children(of: node).count, in: node)
    case .sequence: replace(node, with: .list(values))
    case .scalar where document.text(node).isEmpty: replace(node, with: .list(values))
    case .scalar, .mapping: throw unsure(node)
    }
  }

  /// Writes the items of a key anew; one item is written without a list where that is the habit.
  package mutating func set(
    items: [YAMLValue], of key: String, in mapping: Int, order: [String]
  ) {
    let node = source.value(of: key, in: mapping)
    if let node, change(items, of: node) { return }
    let wasAlone = node.map { source.document.kind($0) == .scalar } ?? false
    let isAlone =
      items.count == 1 && items[0].scalar != nil
      && (wasAlone || !hasListHabit(key, near: mapping))
    set(key, isAlone ? items[0] : .list(items), in: mapping, order: order)
  }

  /// Changes the items of a list that differ, so that the others keep their layout and comments.
  ///
  /// - Returns: false when nothing of the list stays, or it must be written anew.
  private mutating func change(_ items: [YAMLValue], of node: Int) -> Bool {
    guard source.document.kind(node) == .sequence, replaced[node] == nil, sequences[node] == nil
    else { return false }
    let former = source.children(of: node)
    func isSame(_ item: Int, _ old: Int) -> Bool {
      items[item].isValue(of: former[old], in: source.document)
    }
    let shorter = min(items.count, former.count)
    let first = (0..<shorter).prefix { isSame($0, $0) }.count
    let last = (0..<shorter - first).prefix {
      isSame(items.count - 1 - $0, former.count - 1 - $0)
    }.count
    let new = items[first..<items.count - last]
    // In a list with dashes comments may be above items also where none stays.
    let isKept = first + last > 0 || source.document.style(node) != .flow && !new.isEmpty
    guard isKept || !new.isEmpty && source.hasComments(in: node),
      !new.contains(where: { isTooLong($0, in: node) })
    else { return false }
    // Only what names the same keeps its lines: a comment would come to another value.
    var next = first
    for index in new.indices {
      let target = items[index].target
      let same = (next..<former.count - last).first {
        target != nil && target == YAMLValue.target(of: former[$0], in: source.document)
      }
      guard let same else {
        insert([items[index]], at: next, in: node)
        continue
      }
      for index in next..<same { remove(item: index, of: node) }
      if !isSame(index, same) { replace(link: former[same], with: items[index]) }
      next = same + 1
    }
    for index in next..<former.count - last { remove(item: index, of: node) }
    return true
  }

  /// Writes a link instead of another one. One with comments in its lines keeps them: then its keys change.
  package mutating func replace(link node: Int, with value: YAMLValue) {
    guard source.document.kind(node) == .mapping, let entries = value.linkEntries,
      source.hasComments(in: node)
    else { return replace(node, with: value) }
    for entry in source.entries(of: node) {
      let name = source.document.text(entry.key)
      if !entries.contains(where: { $0.key == name }) {
        remove(name, in: node, keepingComments: true)
      }
    }
    for entry in entries {
      let former = source.value(of: entry.key, in: node)
      if let former, entry.value.isValue(of: former, in: source.document) { continue }
      set(entry.key, entry.value, in: node, order: ["to", "stated", "inferred", "assumption"])
    }
  }

  /// Removes the item of a list in which a node is, or the key whose only value it is. A list or
  /// mapping of which nothing is left goes with its key.
  ///
  /// - Returns: false when nothing contains the node.
  package mutating func removeItem(_ node: Int) -> Bool {
    guard let (collection, index) = source.owner(of: node) else { return false }
    guard source.document.kind(collection) == .sequence else {
      remove(key: node - 1, of: collection)
      return true
    }
    remove(item: index, of: collection)
    let change = sequences[collection]
    if let change, change.inserted.isEmpty,
      change.removed.count == source.children(of: collection).count,
      source.parent(of: collection) != nil
    {
      sequences[collection] = nil
      return removeItem(collection)
    }
    return true
  }

  /// Removes a key by its node, and the mapping's own key when no other is left.
  package mutating func remove(key: Int, of mapping: Int) {
    mappings[mapping, default: EntryChanges()].removed.insert(key)
    let change = mappings[mapping]
    guard let change, change.added.isEmpty,
      change.removed.count == source.document.entryCount(mapping)
    else { return }
    guard let parent = source.parent(of: mapping) else {
      // Of a file something stays: the last of its lists, without items.
      guard source.document.kind(key + 1) == .sequence else { return }
      mappings[mapping]?.removed.remove(key)
      return replace(key + 1, with: .list([]))
    }
    guard source.document.kind(parent) == .mapping else { return }
    mappings[mapping] = nil
    remove(key: mapping - 1, of: parent)
  }

  private func hasListHabit(_ key: String, near node: Int) -> Bool {
    YAMLHabits(source).nearestValue(of: key, to: node).map {
      source.document.kind($0) == .sequence
    } ?? false
  }

  /// Whether an item in brackets would make the line longer than others are.
  func isTooLong(_ value: YAMLValue, in list: Int) -> Bool {
    guard source.document.style(list) == .flow, !source.isInFlow(list), value.scalar == nil else {
      return false
    }
    let writing = YAMLWriting(source)
    let line = source.document.end(list).line
    return source.length(of: line) + 2 + writing.flow(value).unicodeScalars.count
      > writing.habits.width
  }
}

extension YAMLValue {
  /// A list of this value, or of its items, and another one.
  fileprivate func joined(with other: YAMLValue, at index: Int?) -> YAMLValue {
    guard case .list(var items) = self else {
      return .list(index == 0 ? [other, self] : [self, other])
    }
    items.insert(other, at: min(index ?? items.count, items.count))
    return .list(items)
  }
}

extension YAMLPatch {
  /// The text that a scalar gets; nil when it stays.
  package func replacement(of node: Int) -> String? { replaced[node]?.scalar }
}
