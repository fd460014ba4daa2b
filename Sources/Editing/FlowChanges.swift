import SourceText

/// Changes to a list in brackets or a mapping in braces.
struct FlowChanges {
  /// New parts before the part of an index, or at the end.
  var inserted: [Int: [String]] = [:]
  var removed: Set<Int> = []

  func make(in collection: Int, _ editing: inout PatchEditing) throws(PatchProblem) {
    let parts = FlowParts(of: collection, in: editing.source)
    try remove(parts, &editing)
    // Those before a part that goes come before the next one that stays.
    var pending: [Int: [String]] = [:]
    for (index, texts) in inserted.sorted(by: { $0.key < $1.key }) {
      let next = (min(index, parts.count)..<parts.count).first { !removed.contains($0) }
      pending[next ?? parts.count, default: []] += texts
    }
    for (index, texts) in pending.sorted(by: { $0.key < $1.key }) {
      try insert(texts, before: index, parts, in: collection, &editing)
    }
  }

  // MARK: Removing

  private func remove(
    _ parts: FlowParts, _ editing: inout PatchEditing
  ) throws(PatchProblem) {
    var index = 0
    while index < parts.count {
      guard removed.contains(index) else {
        index += 1
        continue
      }
      var last = index
      while removed.contains(last + 1), last + 1 < parts.count { last += 1 }
      if parts.hasComment(behind: index - 1, to: last + 1) {
        // Each with its comments, so that none of them comes behind another part.
        for part in index...last {
          guard let lines = parts.lines(of: part) else {
            throw editing.problem(parts.parts[part].first)
          }
          editing.add(lines, "")
        }
      } else if last + 1 < parts.count {
        editing.add(parts.start(index)..<parts.start(last + 1), "")
      } else {
        let start = index > 0 ? parts.end(index - 1) : parts.start(index)
        editing.add(start..<parts.end(last), "")
      }
      index = last + 1
    }
  }

  // MARK: Inserting

  private func insert(
    _ texts: [String], before index: Int, _ parts: FlowParts, in collection: Int,
    _ editing: inout PatchEditing
  ) throws(PatchProblem) {
    guard parts.count > 0 else { return try fill(collection, texts, &editing) }
    // Behind this one, or the opening bracket.
    let former = (0..<index).last { !removed.contains($0) } ?? -1
    if parts.hasComment(behind: former, to: index) {
      return try insert(texts, behind: former, before: index, parts, &editing)
    }
    let newline = editing.source.lines.newline
    let separator = margin(parts, in: editing.source).map { ",\(newline)\($0)" } ?? ", "
    if index < parts.count {
      let position = parts.start(index)
      editing.add(position..<position, texts.map { $0 + separator }.joined())
    } else {
      let position = parts.end(parts.count - 1)
      let text = texts.joined(separator: separator)
      editing.add(position..<position, former < 0 ? text : separator + text)
    }
  }

  /// The blanks before a new part on a line of its own; nil where the parts are on one line.
  private func margin(_ parts: FlowParts, in source: YAMLSource) -> String? {
    func line(_ index: Int) -> Int { source.document.range(parts.parts[index].first).start.line }
    if parts.count == 1 { return parts.margin(of: 0) }
    guard line(1) > line(0) else { return nil }
    return String(repeating: " ", count: source.column(of: parts.parts[1].first))
  }

  private func fill(
    _ collection: Int, _ texts: [String], _ editing: inout PatchEditing
  ) throws(PatchProblem) {
    let source = editing.source
    let start = source.start(of: collection) + 1
    let inside = source.file.bytes[start..<source.end(of: collection) - 1]
    guard inside.allSatisfy({ " \t\r\n".utf8.contains($0) }) else {
      throw editing.problem(collection)
    }
    editing.add(start..<start + inside.count, texts.joined(separator: ", "))
  }

  /// Inserts lines below the one of a part, which its comment ends.
  private func insert(
    _ texts: [String], behind former: Int, before index: Int, _ parts: FlowParts,
    _ editing: inout PatchEditing
  ) throws(PatchProblem) {
    let gap = parts.gap(behind: former)
    let problem = editing.problem(parts.parts[max(former, 0)].first)
    guard let lineEnd = gap.lineEnd,
      let margin = parts.parts.indices.lazy.compactMap({ parts.margin(of: $0) }).first
    else { throw problem }
    let isLast = index == parts.count
    var comma = ""
    if former >= 0, !gap.isCommaInLine {
      guard gap.comma == nil, former == parts.count - 1 else { throw problem }
      comma = ","
    }
    // A comma behind the last part stays the habit.
    let isEnded = !isLast || parts.gap(behind: parts.count - 1).comma != nil
    let newline = editing.source.lines.newline
    let lines = texts.joined(separator: ",\(newline)\(margin)") + (isEnded ? "," : "")
    let text = newline + margin + lines
    if !comma.isEmpty, parts.end(former) < lineEnd {
      editing.add(parts.end(former)..<parts.end(former), comma)
      comma = ""
    }
    editing.add(lineEnd..<lineEnd, comma + text)
  }
}

extension YAMLPatch.ItemChanges {
  /// Makes the edits of a list in brackets.
  func makeFlow(in collection: Int, _ editing: inout PatchEditing) throws(PatchProblem) {
    let flow = FlowChanges(
      inserted: inserted.mapValues { $0.map(editing.writing.flow) }, removed: removed)
    try flow.make(in: collection, &editing)
  }
}
