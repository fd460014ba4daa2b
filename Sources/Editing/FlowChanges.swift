import SourceText

/// Changes to a list in brackets or a mapping in braces.
struct FlowChanges {
  /// New parts before the part of an index, or at the end.
  var inserted: [Int: [String]] = [:]
  var removed: Set<Int> = []

  /// - Parameter parts: first and last node of each item or entry.
  func make(
    of parts: [(first: Int, last: Int)], in collection: Int, _ editing: inout PatchEditing
  ) throws(PatchProblem) {
    let source = editing.source
    let bytes = source.file.bytes
    func end(_ index: Int) -> Int {
      max(source.end(of: parts[index].first), source.end(of: parts[index].last))
    }
    func start(_ index: Int) -> Int { source.start(of: parts[index].first) }
    /// A comment between the parts belongs to one of them, and it is not sure to which.
    func isSure(_ range: Range<Int>) -> Bool { !bytes[range].contains(UInt8(ascii: "#")) }
    var index = 0
    while index < parts.count {
      guard removed.contains(index) else {
        index += 1
        continue
      }
      var last = index
      while removed.contains(last + 1), last + 1 < parts.count { last += 1 }
      let range: Range<Int>
      if last + 1 < parts.count {
        range = start(index)..<start(last + 1)
        guard isSure(end(last)..<start(last + 1)) else { throw editing.problem(parts[last].last) }
      } else if index > 0 {
        range = end(index - 1)..<end(last)
        guard isSure(end(index - 1)..<start(index)) else {
          throw editing.problem(parts[index].first)
        }
      } else {
        range = start(index)..<end(last)
      }
      editing.add(range, "")
      index = last + 1
    }
    for (index, texts) in inserted.sorted(by: { $0.key < $1.key }) {
      // On a line of its own where the others are.
      let isTall =
        parts.count > 1
        && source.document.range(parts[1].first).start.line
          > source.document.range(parts[0].first).start.line
      let margin = isTall ? String(repeating: " ", count: source.column(of: parts[1].first)) : ""
      let separator = isTall ? ",\(source.lines.newline)\(margin)" : ", "
      if parts.isEmpty {
        let start = source.start(of: collection) + 1
        let inside = bytes[start..<source.end(of: collection) - 1]
        guard inside.allSatisfy({ " \t\r\n".utf8.contains($0) }) else {
          throw editing.problem(collection)
        }
        editing.add(start..<start + inside.count, texts.joined(separator: ", "))
      } else if index < parts.count {
        let position = start(index)
        editing.add(position..<position, texts.map { $0 + separator }.joined())
      } else {
        let position = end(parts.count - 1)
        editing.add(position..<position, texts.map { separator + $0 }.joined())
      }
    }
  }
}

extension YAMLPatch.ItemChanges {
  /// Makes the edits of a list in brackets.
  func makeFlow(
    of parts: [(first: Int, last: Int)], in collection: Int, _ editing: inout PatchEditing
  ) throws(PatchProblem) {
    let flow = FlowChanges(
      inserted: inserted.mapValues { $0.map(editing.writing.flow) }, removed: removed)
    try flow.make(of: parts, in: collection, &editing)
  }
}
