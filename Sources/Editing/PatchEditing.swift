import SourceText

/// Turns the changes of a patch into edits, in the order of the file.
struct PatchEditing {
  let patch: YAMLPatch
  let source: YAMLSource
  let writing: YAMLWriting
  /// The nodes in which something changes.
  private let concerned: Set<Int>
  private(set) var edits: [TextEdit] = []

  init(_ patch: YAMLPatch, _ concerned: Set<Int>) {
    self.patch = patch
    self.concerned = concerned
    source = patch.source
    writing = YAMLWriting(patch.source, patch.fallback)
  }

  var document: YAMLDocument { source.document }
  var lines: LineStarts { source.lines }

  mutating func add(_ range: Range<Int>, _ text: String) { edits.append(TextEdit(range, text)) }

  /// Makes the edits of a node and of what is below it. The recursion is as deep as the document,
  /// which `YAMLLimits` bounds.
  mutating func visit(_ node: Int) throws(PatchProblem) {
    guard concerned.contains(node) else { return }
    if let value = patch.replaced[node] { return try replace(node, with: value) }
    switch document.kind(node) {
    case .scalar: break
    case .sequence: try visit(sequence: node)
    case .mapping: try visit(mapping: node)
    }
  }

  private mutating func visit(sequence: Int) throws(PatchProblem) {
    let items = source.children(of: sequence)
    let change = patch.sequences[sequence]
    // First what is inside: at one position it comes before what follows the item.
    for (index, item) in items.enumerated() where change?.removed.contains(index) != true {
      try visit(item)
    }
    guard let change else { return }
    if document.style(sequence) == .flow {
      try change.makeFlow(in: sequence, &self)
    } else {
      try changeBlock(sequence, items, change)
    }
  }

  private mutating func visit(mapping: Int) throws(PatchProblem) {
    let entries = source.entries(of: mapping)
    let change = patch.mappings[mapping]
    for entry in entries where change?.removed.contains(entry.key) != true {
      if let name = patch.renamed[entry.key] {
        let text = YAMLScalar.inline(name, isText: false, inFlow: document.style(mapping) == .flow)
        add(source.start(of: entry.key)..<source.end(of: entry.key), text)
      }
      try visit(entry.value)
    }
    guard let change else { return }
    let added = patch.additions(change, in: mapping)
    if document.style(mapping) == .flow {
      var flow = FlowChanges()
      for (index, entries) in added { flow.inserted[index] = entries.map(writing.flow) }
      flow.removed = Set(entries.indices.filter { change.removed.contains(entries[$0].key) })
      try flow.make(in: mapping, &self)
    } else {
      try changeBlock(mapping, entries, change, added)
    }
  }

  func problem(_ node: Int, _ kind: PatchProblem.Kind = .unsureForm) -> PatchProblem {
    PatchProblem(kind, line: document.range(node).start.line)
  }

  // MARK: Lines

  /// Inserts whole lines before the line that begins at an offset, or at the end of the file.
  mutating func insert(_ new: [String], at offset: Int) {
    let newline = lines.newline
    if lines.isEnded(at: offset) {
      add(offset..<offset, new.map { $0 + newline }.joined())
    } else {
      // The last line has no line end, and keeps none.
      add(offset..<offset, new.map { newline + $0 }.joined())
    }
  }

  /// Removes whole lines.
  mutating func remove(lines first: Int, through last: Int) {
    var start = lines.start(of: first)
    let end = lines.end(of: last)
    guard end > start else { return }
    if !lines.isEnded(at: end), start > 0 {
      // The last line has no line end: the line before it now keeps none.
      start -= lines.newline.utf8.count
    }
    add(start..<end, "")
  }
}
