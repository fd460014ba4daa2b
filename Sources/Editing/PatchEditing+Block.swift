import SourceText

extension PatchEditing {
  /// Inserts and removes items of a list with dashes.
  mutating func changeBlock(
    _ sequence: Int, _ items: [Int], _ change: YAMLPatch.ItemChanges
  ) throws(PatchProblem) {
    let positions = try source.itemLines(of: sequence)
    guard change.removed.count < items.count || !change.inserted.isEmpty else {
      throw problem(sequence)
    }
    let leading = (0..<items.count).prefix { change.removed.contains($0) }.count
    for index in change.removed.sorted() where items.indices.contains(index) {
      let position = positions[index]
      if index > 0 {
        let blanks = lines.blankLines(above: position.first, after: positions[index - 1].last)
        remove(lines: position.first - blanks, through: position.last)
      } else {
        // What was between it and the next item goes with it.
        let isNextKept = leading == 1 && items.count > 1
        let after = isNextKept ? lines.blankLines(below: position.last) : 0
        remove(lines: position.first, through: position.last + after)
      }
    }
    let blanks = Array(
      repeating: "", count: writing.habits.blankLines(between: items, of: sequence, positions))
    let column = source.column(of: sequence)
    for (index, values) in change.inserted.sorted(by: { $0.key < $1.key }) {
      let model = items.isEmpty ? nil : items[max(0, min(index, items.count) - 1)]
      let new = values.map { writing.item($0, at: column, like: model, near: items[0]) }
      // Before one that goes means before the next that stays: its lines are no position.
      let next = (min(index, items.count)..<items.count).first { !change.removed.contains($0) }
      if let next {
        let before = lines.start(of: positions[next].first)
        insert(new.flatMap { $0 + blanks }, at: before)
      } else if let last = positions.last {
        let all = new.flatMap { blanks + $0 }
        // Behind a text that keeps its blank lines another one would become a part of it.
        let own = lines.isBlank(last.last) ? all.dropFirst(blanks.count) : all[...]
        insert(Array(own), at: lines.end(of: last.last))
      }
    }
  }

  /// Adds and removes entries of a mapping with a key a line.
  mutating func changeBlock(
    _ mapping: Int, _ entries: [(key: Int, value: Int)], _ change: YAMLPatch.EntryChanges,
    _ added: [Int: [(key: String, value: YAMLValue)]]
  ) throws(PatchProblem) {
    let removed = change.removed
    guard removed.count < entries.count else { throw problem(mapping) }
    let column = source.column(of: mapping)
    for (index, entry) in entries.enumerated() where removed.contains(entry.key) {
      let position = source.entryLines(key: entry.key, value: entry.value)
      guard document.style(entry.key) != .flow,
        source.column(of: entry.key) == column
      else { throw problem(entry.key) }
      if lines.indent(of: position.start) == column {
        if change.commented.contains(entry.key), replaceWithComments(position, at: column) {
          continue
        }
        let blanks = index > 0 ? self.blankLines(above: index, of: entries) : 0
        remove(lines: position.first - blanks, through: position.last)
      } else {
        // Behind a dash: the next key takes its position.
        guard index + 1 < entries.count, !removed.contains(entries[index + 1].key),
          document.range(entries[index + 1].key).start.line == position.last + 1
        else { throw problem(entry.key) }
        add(source.start(of: entry.key)..<source.start(of: entries[index + 1].key), "")
      }
    }
    for (index, new) in added.sorted(by: { $0.key < $1.key }) {
      let margin = try margin(of: mapping)
      let text = new.flatMap { entry -> [String] in
        let text = writing.value(entry.value, of: entry.key, at: column, near: mapping)
        return [margin + YAMLWriting.entry(entry.key, text.inline)] + text.lines
      }
      if index == 0 {
        let start = source.start(of: entries[0].key)
        let body = text.joined(separator: lines.newline).dropFirst(margin.utf8.count)
        add(start..<start, body + lines.newline + margin)
      } else {
        let before = entries[index - 1]
        let position = source.entryLines(key: before.key, value: before.value)
        let isSpaced =
          entries.count > 1
          && entries.indices.dropFirst().allSatisfy { blankLines(above: $0, of: entries) > 0 }
        // Behind a text that keeps its blank lines another one would become a part of it.
        let blank = isSpaced && !lines.isBlank(position.last) ? [""] : []
        insert(blank + text, at: lines.end(of: position.last))
      }
    }
  }

  /// Blank lines between an entry and the one before it.
  private func blankLines(above index: Int, of entries: [(key: Int, value: Int)]) -> Int {
    let (before, entry) = (entries[index - 1], entries[index])
    return lines.blankLines(
      above: source.entryLines(key: entry.key, value: entry.value).first,
      after: source.entryLines(key: before.key, value: before.value).last)
  }

  /// Leaves of an entry the comments in its lines; those above it stay where they are.
  ///
  /// - Returns: false when it has none.
  private mutating func replaceWithComments(_ position: ItemLines, at column: Int) -> Bool {
    let (start, end) = (lines.start(of: position.start), lines.end(of: position.last))
    let kept = source.comments().filter { (start..<end).contains($0.offset) }.map(\.text)
    guard !kept.isEmpty else { return false }
    let margin = String(repeating: " ", count: column)
    let text = kept.map { margin + $0 }.joined(separator: lines.newline)
    add(start..<end, lines.isEnded(at: end) ? text + lines.newline : text)
    return true
  }

  /// The blanks before the keys of a block mapping.
  private func margin(of mapping: Int) throws(PatchProblem) -> String {
    let start = source.start(of: mapping)
    let line = lines.start(of: document.range(mapping).start.line)
    let before = source.file.bytes[line..<start]
    guard before.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) else {
      throw problem(mapping)
    }
    return String(repeating: " ", count: before.count)
  }

  // MARK: Values

  /// Writes a value instead of a node.
  mutating func replace(_ node: Int, with value: YAMLValue) throws(PatchProblem) {
    guard let parent = source.parent(of: node) else { throw problem(node) }
    let range = document.range(node)
    if source.isInFlow(node) {
      let text =
        value.scalar.map {
          YAMLScalar.inline(
            $0, style: scalarStyle(node), isText: value.isText, inFlow: true)
        } ?? writing.flow(value)
      let start = source.start(of: node)
      return add(
        start..<source.end(of: node), range.start == document.end(node) ? " \(text)" : text)
    }
    let text: YAMLWriting.Text
    // Where a value that has lines of its own begins: behind the colon or the dash.
    let colon: Int
    if document.kind(parent) == .mapping {
      let key = node - 1
      let name = document.text(key)
      text = writing.value(
        value, of: name, at: source.column(of: key), near: node,
        replacing: document.kind(node) == .scalar ? document.style(node) : nil)
      colon = try self.colon(after: key)
    } else {
      let column = source.column(of: parent) + source.gap(ofItem: node)
      let isScalar = document.kind(node) == .scalar
      text = writing.itemText(value, at: column, like: isScalar ? node : nil, near: node)
      colon = source.start(of: node)
    }
    try write(text, instead: node, behind: colon)
  }

  private func scalarStyle(_ node: Int) -> YAMLDocument.Style {
    document.kind(node) == .scalar ? document.style(node) : .plain
  }

  private func colon(after key: Int) throws(PatchProblem) -> Int {
    let bytes = source.file.bytes
    var offset = source.end(of: key)
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else { throw problem(key) }
    return offset + 1
  }

  private mutating func write(
    _ text: YAMLWriting.Text, instead node: Int, behind colon: Int
  ) throws(PatchProblem) {
    let bytes = source.file.bytes
    let startLine = document.range(node).start.line
    let start = source.start(of: node)
    let style = document.style(node)
    if style.isBlockScalar {
      var end = start
      while end < bytes.count, "|>+-0123456789".utf8.contains(bytes[end]) { end += 1 }
      add(start..<end, text.inline)
      // Blank lines that were a part of the text stay, as those between two parts.
      var last = source.lastLine(of: node)
      while last > startLine, lines.isBlank(last) { last -= 1 }
      if last > startLine { remove(lines: startLine + 1, through: last) }
      if !text.lines.isEmpty { insert(text.lines, at: lines.end(of: max(last, startLine))) }
      return
    }
    if document.kind(node) == .scalar || style == .flow {
      let end = source.end(of: node)
      // A value on the line below its key is left to a person.
      guard lines.start(of: startLine) <= colon else { throw problem(node) }
      let inline =
        text.inline.isEmpty ? "" : start == colon && start == end ? " \(text.inline)" : text.inline
      let from = text.inline.isEmpty ? min(colon, start) : start
      add(from..<end, inline)
      if !text.lines.isEmpty { insert(text.lines, at: lines.end(of: document.end(node).line)) }
      return
    }
    let last = source.lastLine(of: node)
    guard startLine > source.file.position(ofByte: colon).line || colon == start else {
      throw problem(node)
    }
    if colon == start {
      // An item: from behind its dash.
      let end = lines.start(of: last) + lines.text(of: last).count
      add(start..<end, text.inline)
    } else {
      add(colon..<colon, text.inline.isEmpty ? "" : " \(text.inline)")
      remove(lines: source.file.position(ofByte: colon).line + 1, through: last)
    }
    if !text.lines.isEmpty { insert(text.lines, at: lines.end(of: last)) }
  }
}
