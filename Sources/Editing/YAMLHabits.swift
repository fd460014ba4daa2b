import SourceText

/// How a file is laid out: what is new is written in the same form.
struct YAMLHabits {
  private let source: YAMLSource
  /// Columns by which keys are indented below a key.
  let step: Int
  /// Columns by which a list is indented below its key.
  let listStep: Int
  /// Most characters in a line of text.
  let width: Int
  private let found = FoundValues()

  init(_ source: YAMLSource) {
    self.source = source
    let document = source.document
    var (step, listStep): (Int?, Int?) = (nil, nil)
    var longest = 0
    for node in 0..<document.count {
      if document.style(node) == .folded {
        for line in document.range(node).start
          .line..<max(
            document.range(node).start.line, source.lastLine(of: node))
        {
          longest = max(longest, source.length(of: line + 1))
        }
      }
      guard step == nil || listStep == nil, document.kind(node) == .mapping,
        document.style(node) != .flow
      else { continue }
      document.forEachEntry(of: node) { key, value in
        let distance = source.column(of: value) - source.column(of: key)
        guard document.style(value) == .plain, document.kind(value) != .scalar,
          document.range(value).start.line > document.range(key).start.line, distance >= 0
        else { return }
        if document.kind(value) == .sequence {
          listStep = listStep ?? distance
        } else if distance > 0 {
          step = step ?? distance
        }
      }
    }
    self.step = step ?? max(2, listStep ?? 2)
    self.listStep = listStep ?? 2
    width = longest >= 60 ? longest : 100
  }

  /// The value of a key that is nearest to a node: the last before it, else the first after it.
  func nearestValue(of key: String, to node: Int) -> Int? {
    let values = found.values(of: key, in: source.document)
    // The first mapping with the key from the node on; most often the sibling before it is wanted.
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle].mapping < node { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? values[low - 1].value : values.first?.value
  }

  /// Number of blank lines between the items of a list, as most have it.
  func blankLines(between items: [Int], of sequence: Int, _ positions: [ItemLines]) -> Int {
    guard items.count > 1 else {
      return positions.first.map { source.lines.blankLines(above: $0.first) } ?? 0
    }
    let counts = zip(positions, positions.dropFirst()).map {
      source.lines.blankLines(above: $1.first, after: $0.last)
    }
    let withBlank = counts.count { $0 > 0 }
    return withBlank * 2 > counts.count ? 1 : 0
  }
}

/// Where the keys that were asked for are: thousands of new values may look for the same one.
private final class FoundValues {
  private var known: [String: [(mapping: Int, value: Int)]] = [:]

  func values(of key: String, in document: YAMLDocument) -> [(mapping: Int, value: Int)] {
    if let values = known[key] { return values }
    let wanted = YAMLKey(key)
    var values: [(mapping: Int, value: Int)] = []
    for node in 0..<document.count where document.kind(node) == .mapping {
      if let value = document.value(of: wanted, in: node) { values.append((node, value)) }
    }
    known[key] = values
    return values
  }
}

/// The lines of an item of a block list, or of an entry of a block mapping, with the comments that
/// belong to it.
struct ItemLines {
  /// The first line, of a comment or of the item itself.
  let first: Int
  /// The line of the dash or the key.
  let start: Int
  let last: Int
}

extension YAMLSource {
  /// Length of a line in characters.
  func length(of line: Int) -> Int {
    lines.text(of: line).count { $0 & 0xC0 != 0x80 }
  }

  /// The lines of each item of a block list.
  ///
  /// - Throws: `PatchProblem` when an item shares a line with something else.
  func itemLines(of sequence: Int) throws(PatchProblem) -> [ItemLines] {
    let column = column(of: sequence)
    var found: [ItemLines] = []
    for item in children(of: sequence) {
      var line = document.range(item).start.line
      // The value of a dash may begin on a later line.
      let least = found.last?.last ?? 0
      while line > least, !isDash(line, at: column) { line -= 1 }
      guard line > least else {
        throw PatchProblem(.unsureForm, line: document.range(item).start.line)
      }
      let last = lines.lastComment(below: max(line, lastLine(of: item)), deeperThan: column)
      found.append(
        ItemLines(first: lines.firstComment(above: line, at: column), start: line, last: last))
    }
    return found
  }

  /// Columns from the dash of an item to what is behind it; two where that is on a line of its own.
  func gap(ofItem item: Int) -> Int {
    guard let list = parent(of: item), document.kind(list) == .sequence,
      document.style(list) != .flow, isDash(document.range(item).start.line, at: column(of: list))
    else { return 2 }
    return column(of: item) - column(of: list)
  }

  private func isDash(_ line: Int, at column: Int) -> Bool {
    let text = lines.text(of: line)
    return lines.indent(of: line) == column
      && text.dropFirst(column).first == UInt8(ascii: "-")
  }

  /// The lines of an entry of a block mapping; its key need not be the first of its line.
  func entryLines(key: Int, value: Int) -> ItemLines {
    let line = document.range(key).start.line
    let column = column(of: key)
    let isFirst = lines.indent(of: line) == column
    let last = lines.lastComment(
      below: max(document.range(key).end.line, lastLine(of: value)), deeperThan: column)
    return ItemLines(
      first: isFirst ? lines.firstComment(above: line, at: column) : line, start: line, last: last)
  }

  /// An item of a block list, to be written elsewhere with its comments.
  package func copy(item index: Int, of sequence: Int) throws(PatchProblem) -> YAMLCopy {
    let items = children(of: sequence)
    guard items.indices.contains(index) else { throw PatchProblem(.unsureForm, line: 1) }
    let value = YAMLValue(items[index], of: document)
    guard document.style(sequence) != .flow else {
      return YAMLCopy(value: value, lines: [], comments: [])
    }
    let position = try itemLines(of: sequence)[index]
    let column = column(of: sequence)
    let range = lines.start(of: position.first)..<lines.end(of: position.last)
    let comments = comments().filter { range.contains($0.offset) }.map(\.text)
    let text = (position.first...position.last).map { line in
      let bytes = lines.text(of: line)
      let dropped = min(column, bytes.prefix { $0 == UInt8(ascii: " ") }.count)
      return String(decoding: bytes.dropFirst(dropped), as: UTF8.self)
    }
    return YAMLCopy(value: value, lines: text, comments: comments)
  }
}
