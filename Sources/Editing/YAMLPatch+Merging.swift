import SourceText

/// Changes lists and mappings only where they differ, so that the rest keeps its layout and comments.
extension YAMLPatch {
  /// What is known of the keys of the mappings in such a value.
  package struct Keys {
    /// In the order in which a person writes them.
    let order: [String]
    /// Whether the second key may replace the first one in its line.
    let canReplace: (String, String) -> Bool

    package init(order: [String] = [], canReplace: @escaping (String, String) -> Bool) {
      self.order = order
      self.canReplace = canReplace
    }
  }

  /// Writes the list or mapping of a key; of one that is there only what differs.
  package mutating func change(
    _ key: String, to value: YAMLValue, in mapping: Int, order: [String], _ keys: Keys
  ) {
    guard let node = source.value(of: key, in: mapping) else {
      return set(key, value, in: mapping, order: order)
    }
    mappings[mapping]?.removed.remove(node - 1)
    // The last value that is asked for counts.
    for inner in node..<source.document.next(node) {
      replaced[inner] = nil
      unfolding.remove(inner)
      widened[inner] = nil
      mappings[inner] = nil
      sequences[inner] = nil
      renamed[inner] = nil
    }
    change(node, to: value, keys)
  }

  private mutating func change(_ node: Int, to value: YAMLValue, _ keys: Keys) {
    guard !value.isValue(of: node, in: source.document) else { return }
    switch (source.document.kind(node), value) {
    case (.sequence, .list(let items)) where change(items, of: node, keys): break
    case (.mapping, .mapping(let entries)) where change(entries, of: node, keys): break
    default: replace(node, with: value)
    }
  }

  // MARK: Lists

  /// - Returns: false when the list must be written anew.
  private mutating func change(_ items: [YAMLValue], of list: Int, _ keys: Keys) -> Bool {
    let former = source.children(of: list)
    guard !former.isEmpty, !items.isEmpty else { return false }
    // One that has nothing in common is another thing, to which no comment of this one may come.
    let pairs = pairs(former, items).filter { pair in
      items[pair.new].isAlike(former[pair.old], of: source.document)
    }
    let (kept, known) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
    let added = items.indices.filter { !known.contains($0) }
    guard !added.contains(where: { isTooLong(items[$0], in: list) }) else { return false }
    for (old, new) in pairs { change(former[old], to: items[new], keys) }
    for index in former.indices where !kept.contains(index) { remove(item: index, of: list) }
    for index in added {
      let next = pairs.first { $0.new > index }?.old ?? former.count
      insert([items[index]], at: next, in: list)
    }
    return true
  }

  /// Which item becomes which: those that have most in common, in their order. Either items go or
  /// items are added, never both.
  private func pairs(_ former: [Int], _ items: [YAMLValue]) -> [(old: Int, new: Int)] {
    let document = source.document
    let shorter = min(former.count, items.count)
    let first = (0..<shorter).prefix { items[$0].isValue(of: former[$0], in: document) }.count
    let last = (0..<shorter - first).prefix {
      items[items.count - 1 - $0].isValue(of: former[former.count - 1 - $0], in: document)
    }.count
    let (olds, news) = (former.count - first - last, items.count - first - last)
    let count = min(olds, news)
    /// Number of items that go or are added before each pair.
    var skips = Array(repeating: 0, count: count)
    // Beyond this the comparison takes too long, and one by one is as good as another choice.
    if olds != news, olds * news <= 10_000 {
      let isShrinking = olds > news
      let most = max(olds, news) - count
      // Best sum with the first `pair` pairs, of which the last is behind `skip` items; by rows.
      var sums = [Array(repeating: 0, count: most + 1)]
      for pair in 0..<count {
        var row: [Int] = []
        for skip in 0...most {
          let (old, new) = isShrinking ? (pair + skip, pair) : (pair, pair + skip)
          let shared = items[first + new].shared(with: former[first + old], of: document)
          row.append((sums[pair][...skip].max() ?? 0) + shared)
        }
        sums.append(row)
      }
      var skip = most
      for pair in (0..<count).reversed() {
        skip =
          sums[pair + 1][...skip].enumerated().reduce((0, -1)) { best, next in
            next.element > best.1 ? (next.offset, next.element) : best
          }.0
        skips[pair] = skip
      }
    }
    let ends = (0..<last).reversed().map { (former.count - 1 - $0, items.count - 1 - $0) }
    return (0..<first).map { ($0, $0) }
      + (0..<count).map { pair in
        olds > news
          ? (first + pair + skips[pair], first + pair) : (first + pair, first + pair + skips[pair])
      } + ends
  }

  // MARK: Mappings

  /// - Returns: false when the mapping must be written anew.
  private mutating func change(
    _ entries: [(key: String, value: YAMLValue)], of mapping: Int, _ keys: Keys
  ) -> Bool {
    let former = source.entries(of: mapping)
    let names = former.map { source.document.text($0.key) }
    var added = entries.filter { !names.contains($0.key) }
    var gone: [Int] = []
    var taken: [(index: Int, entry: (key: String, value: YAMLValue))] = []
    for (index, name) in names.enumerated() {
      if let entry = entries.first(where: { $0.key == name }) {
        taken.append((index, entry))
      } else if let other = added.firstIndex(where: { keys.canReplace(name, $0.key) }) {
        taken.append((index, added.remove(at: other)))
      } else {
        gone.append(index)
      }
    }
    guard !taken.isEmpty, Set(names).count == names.count, canRemove(gone, of: former, in: mapping)
    else { return false }
    for (index, entry) in taken {
      if names[index] != entry.key { renamed[former[index].key] = entry.key }
      change(former[index].value, to: entry.value, keys)
    }
    for index in gone { remove(names[index], in: mapping, keepingComments: true) }
    for entry in added { set(entry.key, entry.value, in: mapping, order: keys.order) }
    return true
  }

  /// Whether keys can be removed in place. Behind a dash the next key must take the first one's line.
  private func canRemove(
    _ gone: [Int], of entries: [(key: Int, value: Int)], in mapping: Int
  ) -> Bool {
    guard gone.first == 0, source.document.style(mapping) != .flow else { return true }
    let position = source.entryLines(key: entries[0].key, value: entries[0].value)
    if source.lines.indent(of: position.start) == source.column(of: entries[0].key) { return true }
    return !gone.contains(1) && entries.count > 1
      && source.document.range(entries[1].key).start.line == position.last + 1
  }
}

extension YAMLValue {
  /// Whether a node may become this value and still be about the same: it names the same, or has an entry
  /// in common.
  fileprivate func isAlike(_ node: Int, of document: YAMLDocument) -> Bool {
    if isValue(of: node, in: document) || shared(with: node, of: document) > 0 { return true }
    return target != nil && target == Self.target(of: node, in: document)
  }

  /// What an item of a list is about: in `12@295`, in `to: 12` with what it rests on, or by itself. Nil
  /// where it does not name anything.
  var target: String? {
    switch content {
    case .text(let text), .token(let text): Self.target(in: text)
    case .mapping(let entries): entries.first { $0.key == "to" }?.value.scalar
    case .list, .copied: nil
    }
  }

  /// The keys of a link; those of `12@295` too.
  var linkEntries: [(key: String, value: YAMLValue)]? {
    switch content {
    case .text(let text), .token(let text):
      guard let sign = text.lastIndex(of: "@") else { return [("to", .token(text))] }
      return [
        ("to", .token(String(text[..<sign]))),
        ("stated", .token(String(text[text.index(after: sign)...]))),
      ]
    case .mapping(let entries): return entries
    case .list, .copied: return nil
    }
  }

  /// What a node is about.
  static func target(of node: Int, in document: YAMLDocument) -> String? {
    switch document.kind(node) {
    case .scalar: target(in: document.text(node))
    case .mapping: document.value(of: YAMLKey("to"), in: node).map(document.text)
    case .sequence: nil
    }
  }

  private static func target(in text: String) -> String {
    text.lastIndex(of: "@").map { String(text[..<$0]) } ?? text
  }

  /// Number of entries that a mapping has in common with a node; of other values nothing.
  fileprivate func shared(with node: Int, of document: YAMLDocument) -> Int {
    guard case .mapping(let entries) = content, document.kind(node) == .mapping else { return 0 }
    var count = 0
    document.forEachEntry(of: node) { key, value in
      let name = document.text(key)
      if entries.contains(where: { $0.key == name && $0.value.isValue(of: value, in: document) }) {
        count += 1
      }
    }
    return count
  }
}
