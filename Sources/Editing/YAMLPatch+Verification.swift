import SourceText

extension YAMLPatch {
  /// Reads the edited text back.
  ///
  /// - Returns: comments that are no longer there, and what the text reads as.
  /// - Throws: when it is not the former document with these changes and no others, or a comment
  ///   was lost that is not in a removed part.
  func verified(_ bytes: [UInt8], _ edits: [TextEdit]) throws(PatchProblem) -> (
    lost: [String], after: YAMLReader
  ) {
    let file = SourceFile(path: source.file.path, bytes: bytes)
    guard file.bytes.count == bytes.count else {
      throw PatchProblem(.readsOtherwise, line: firstLine)
    }
    let after: YAMLSource
    do {
      after = try YAMLSource(file, YAMLReader(file, number: source.yaml.number))
    } catch {
      throw PatchProblem(.readsOtherwise, line: firstLine)
    }
    guard isExpected(after.root, in: after.document, for: source.root) else {
      throw PatchProblem(.readsOtherwise, line: firstLine)
    }
    return (try lostComments(after, edits), after.yaml)
  }

  /// Whether a node of the new document is what a node of the former one becomes.
  private func isExpected(_ new: Int, in document: YAMLDocument, for old: Int) -> Bool {
    if let value = replaced[old] { return value.isValue(of: new, in: document) }
    let former = source.document
    guard document.kind(new) == former.kind(old) else { return false }
    switch former.kind(old) {
    case .scalar: return former.isSameText(old, as: document, new)
    case .sequence: return isExpected(items: new, in: document, for: old)
    case .mapping: return isExpected(entries: new, in: document, for: old)
    }
  }

  private func isExpected(items new: Int, in document: YAMLDocument, for old: Int) -> Bool {
    let change = sequences[old]
    let end = document.next(new)
    var (index, child, isSame) = (0, new + 1, true)
    func takeInserted() {
      for value in change?.inserted[index] ?? [] where isSame {
        isSame = child < end && value.isValue(of: child, in: document)
        if isSame { child = document.next(child) }
      }
    }
    source.document.forEachChild(of: old) { item in
      guard isSame else { return }
      takeInserted()
      if isSame, change?.removed.contains(index) != true {
        isSame = child < end && isExpected(child, in: document, for: item)
        if isSame { child = document.next(child) }
      }
      index += 1
    }
    takeInserted()
    return isSame && child == end
  }

  private func isExpected(entries new: Int, in document: YAMLDocument, for old: Int) -> Bool {
    let change = mappings[old]
    let added = change.map { additions($0, in: old) } ?? [:]
    let end = document.next(new)
    var (index, child, isSame) = (0, new + 1, true)
    func takeAdded() {
      for entry in added[index] ?? [] where isSame {
        isSame =
          child < end && document.text(child).utf8.elementsEqual(entry.key.utf8)
          && entry.value.isValue(of: child + 1, in: document)
        if isSame { child = document.next(child + 1) }
      }
    }
    source.document.forEachEntry(of: old) { key, value in
      guard isSame else { return }
      takeAdded()
      if isSame, change?.removed.contains(key) != true {
        isSame =
          child < end && source.document.isSameText(key, as: document, child)
          && isExpected(child + 1, in: document, for: value)
        if isSame { child = document.next(child + 1) }
      }
      index += 1
    }
    takeAdded()
    return isSame && child == end
  }

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
          && rank[source.document.text(entries[index].key)] ?? .max <= own
      }
      result[before.map { $0 + 1 } ?? 0, default: []].append(entry)
    }
    return result
  }

  private func lostComments(
    _ after: YAMLSource, _ edits: [TextEdit]
  ) throws(PatchProblem) -> [String] {
    let before = source.comments()
    let removed = removedLines
    func isRemoved(_ offset: Int) -> Bool { removed.contains { $0.contains(offset) } }
    var counts: [String: Int] = [:]
    for comment in before { counts[comment.text, default: 0] += 1 }
    for text in copiedComments { counts[text, default: 0] += 1 }
    for comment in after.comments() { counts[comment.text, default: 0] -= 1 }
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
    for (sequence, change) in sequences where !change.removed.isEmpty {
      guard source.document.style(sequence) != .flow,
        let items = try? source.itemLines(of: sequence)
      else { continue }
      for index in change.removed where items.indices.contains(index) {
        ranges.append(lines.start(of: items[index].first)..<lines.end(of: items[index].last))
      }
    }
    for (mapping, change) in mappings where source.document.style(mapping) != .flow {
      for key in change.removed {
        let entry = source.entryLines(key: key, value: key + 1)
        ranges.append(lines.start(of: entry.first)..<lines.end(of: entry.last))
      }
    }
    return ranges
  }
}
