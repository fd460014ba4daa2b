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
    if let former = replaced[node] {
      return replace(node, with: former.joined(with: value, at: index))
    }
    switch source.document.kind(node) {
    case .sequence:
      let items = source.children(of: node)
      if items.isEmpty || isTooLong(value, in: node) {
        var all = items.map { YAMLValue($0, of: source.document) }
        all.insert(value, at: min(index ?? items.count, items.count))
        return replace(node, with: .list(all))
      }
      insert([value], at: min(index ?? items.count, items.count), in: node)
    case .scalar where source.document.text(node).isEmpty:
      replace(node, with: isListOnly || value.scalar == nil ? .list([value]) : value)
    case .scalar, .mapping:
      let former = YAMLValue(node, of: source.document)
      replace(node, with: .list(index == 0 ? [value, former] : [former, value]))
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
    let new = Array(items[first..<items.count - last])
    // In a list with dashes comments may be above items also where none stays.
    let isKept = first + last > 0 || source.document.style(node) != .flow && !new.isEmpty
    guard isKept, !new.contains(where: { isTooLong($0, in: node) }) else { return false }
    // One for one as long as there are two, so that comments above an item stay.
    let old = former[first..<former.count - last]
    for (item, value) in zip(old, new) { replace(item, with: value) }
    for index in old.indices.dropFirst(new.count) { remove(item: index, of: node) }
    let more = Array(new.dropFirst(old.count))
    if !more.isEmpty { insert(more, at: former.count - last, in: node) }
    return true
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
      change.removed.count == source.document.entryCount(mapping),
      let parent = source.parent(of: mapping), source.document.kind(parent) == .mapping
    else { return }
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
