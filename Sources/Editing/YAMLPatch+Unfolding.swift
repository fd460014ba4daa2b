import SourceText

/// Values that take another form for a new item: a list between brackets becomes one with dashes where the item is too
/// long for its line, and a value without a list becomes a list.
extension YAMLPatch {
  /// The same changes, with each such value written anew as a whole. Only when all changes are known:
  /// a change to an item of what was written anew before it would be lost.
  var unfolded: YAMLPatch {
    let changed = unfolding.union(widened.keys)
    guard !changed.isEmpty else { return self }
    var patch = self
    for node in changed where !isWithin(changed, node) {
      let value = changedValue(of: node)
      patch.forget(within: node)
      patch.replaced[node] = value
      // The value that was there went, the new ones did not.
      if let mapping = source.parent(of: node) { patch.mappings[mapping]?.removed.remove(node - 1) }
    }
    (patch.unfolding, patch.widened) = ([], [:])
    return patch
  }

  private func isWithin(_ changed: Set<Int>, _ node: Int) -> Bool {
    var next = source.parent(of: node)
    while let parent = next {
      if changed.contains(parent) || replaced[parent] != nil { return true }
      next = source.parent(of: parent)
    }
    return false
  }

  private mutating func forget(within node: Int) {
    let inside = node..<source.document.next(node)
    replaced = replaced.filter { !inside.contains($0.key) }
    mappings = mappings.filter { !inside.contains($0.key) }
    sequences = sequences.filter { !inside.contains($0.key) }
    renamed = renamed.filter { !inside.contains($0.key) }
  }

  /// What a node says with the changes to it and to what is in it.
  private func changedValue(of node: Int) -> YAMLValue {
    guard let added = widened[node] else { return ownValue(of: node) }
    let mapping = source.parent(of: node)
    let isRemoved = mapping.flatMap { mappings[$0] }?.removed.contains(node - 1) ?? false
    guard !isRemoved else { return .list(added.before + added.after) }
    let own = ownValue(of: node)
    let items = if case .list(let items) = own { items } else { [own] }
    return .list(added.before + items + added.after)
  }

  private func ownValue(of node: Int) -> YAMLValue {
    if let value = replaced[node] { return value }
    switch source.document.kind(node) {
    case .scalar: return YAMLValue(node, of: source.document)
    case .sequence:
      let (items, change) = (source.children(of: node), sequences[node] ?? ItemChanges())
      var all: [YAMLValue] = []
      for index in 0...items.count {
        all += change.inserted[index] ?? []
        guard index < items.count, !change.removed.contains(index) else { continue }
        all.append(changedValue(of: items[index]))
      }
      return .list(all)
    case .mapping:
      let (entries, change) = (source.entries(of: node), mappings[node] ?? EntryChanges())
      let added = additions(change, in: node)
      var all: [(key: String, value: YAMLValue)] = []
      for index in 0...entries.count {
        all += added[index] ?? []
        guard index < entries.count, !change.removed.contains(entries[index].key) else { continue }
        let key = entries[index].key
        all.append(
          (renamed[key] ?? source.document.text(key), changedValue(of: entries[index].value)))
      }
      return .mapping(all)
    }
  }
}
