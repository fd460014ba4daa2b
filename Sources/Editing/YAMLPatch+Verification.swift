import SourceText

extension YAMLPatch {
  /// Reads the edited text back.
  ///
  /// - Parameter concerned: the nodes in which something changes.
  /// - Returns: comments that are no longer there, and what the text reads as.
  /// - Throws: when it is not the former document with these changes and no others, or a comment
  ///   was lost that is not in a removed part.
  func verified(_ file: SourceFile, _ concerned: Set<Int>) throws(PatchProblem) -> (
    lost: [String], after: YAMLReader
  ) {
    let after = YAMLReader(file, number: source.yaml.number)
    if let problem = after.problems.lazy.map(\.kind).first(where: { $0.isLimit }) {
      throw PatchProblem(.beyondLimit(problem), line: firstLine)
    }
    guard let root = try? YAMLSource.root(of: after),
      PatchVerification(self, concerned: concerned, root.document)
        .isExpected(root.index, for: source.root)
    else { throw PatchProblem(.readsOtherwise, line: firstLine) }
    return (try lostComments(YAMLComment.all(in: file, root.document)), after)
  }

  /// Name of a key after the changes.
  private func name(of key: Int) -> String { renamed[key] ?? source.document.text(key) }

  /// New entries by the index of the entry before which they come: each behind the last of the
  /// present ones that a person writes before it.
  func additions(_ change: EntryChanges, in mapping: Int) -> [Int: [(
    key: String, value: YAMLValue
  )]] {
    let rank = Dictionary(
      change.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = source.entries(of: mapping)
    var result: [Int: [(key: String, value: YAMLValue)]] = [:]
    let inOrder = change.added.enumerated().sorted {
      (rank[$0.element.key] ?? .max, $0.offset) < (rank[$1.element.key] ?? .max, $1.offset)
    }.map(\.element)
    for entry in inOrder {
      let own = rank[entry.key] ?? .max
      let before = entries.indices.last { index in
        !change.removed.contains(entries[index].key)
          && rank[name(of: entries[index].key)] ?? .max <= own
      }
      result[before.map { $0 + 1 } ?? 0, default: []].append(entry)
    }
    return result
  }

  private func lostComments(_ after: [YAMLComment]) throws(PatchProblem) -> [String] {
    let before = source.comments()
    let removed = removedLines
    func isRemoved(_ offset: Int) -> Bool { removed.contains { $0.contains(offset) } }
    var counts: [String: Int] = [:]
    for comment in before { counts[comment.text, default: 0] += 1 }
    for text in copiedComments { counts[text, default: 0] += 1 }
    for comment in after { counts[comment.text, default: 0] -= 1 }
    guard counts.values.allSatisfy({ $0 >= 0 }) else {
      throw PatchProblem(.readsOtherwise, line: firstLine)
    }
    var lost: [String] = []
    for comment in before where counts[comment.text, default: 0] > 0 {
      guard isRemoved(comment.offset) else { continue }
      lost.append(comment.text)
      counts[comment.text, default: 0] -= 1
    }
    if let text = counts.first(where: { $0.value > 0 })?.key {
      let offset = before.first { $0.text == text }?.offset ?? 0
      throw PatchProblem(
        .commentInside, line: source.file.position(ofByte: offset).line)
    }
    return lost
  }

  /// Comments of items that are written here as they were elsewhere.
  var copiedComments: [String] {
    func comments(_ value: YAMLValue) -> [String] {
      switch value {
      case .copied(let copy): copy.comments
      case .list(let items): items.flatMap(comments)
      case .mapping(let entries): entries.flatMap { comments($0.value) }
      case .text, .token: []
      }
    }
    return replaced.values.flatMap(comments)
      + mappings.values.flatMap { $0.added.flatMap { comments($0.value) } }
      + sequences.values.flatMap { $0.inserted.values.flatMap { $0.flatMap(comments) } }
  }

  /// The bytes of what is removed with its comments.
  private var removedLines: [Range<Int>] {
    var ranges: [Range<Int>] = []
    let lines = source.lines
    for (node, value) in replaced where source.document.kind(node) == .sequence {
      guard case .list(let items) = value, items.isEmpty,
        let parts = try? source.itemLines(of: node),
        let first = parts.first, let last = parts.last
      else { continue }
      ranges.append(lines.start(of: first.first)..<lines.end(of: last.last))
    }
    for (sequence, change) in sequences where !change.removed.isEmpty {
      guard source.document.style(sequence) != .flow else {
        let parts = FlowParts(of: sequence, in: source)
        ranges += change.removed.filter { $0 < parts.count }.compactMap(parts.lines)
        continue
      }
      guard let items = try? source.itemLines(of: sequence) else { continue }
      for index in change.removed where items.indices.contains(index) {
        ranges.append(lines.start(of: items[index].first)..<lines.end(of: items[index].last))
      }
    }
    for (mapping, change) in mappings where !change.removed.isEmpty {
      guard source.document.style(mapping) != .flow else {
        let parts = FlowParts(of: mapping, in: source)
        ranges += parts.parts.indices.filter { change.removed.contains(parts.parts[$0].first) }
          .compactMap(parts.lines)
        continue
      }
      for key in change.removed {
        let entry = source.entryLines(key: key, value: key + 1)
        ranges.append(lines.start(of: entry.first)..<lines.end(of: entry.last))
      }
    }
    return ranges
  }
}
