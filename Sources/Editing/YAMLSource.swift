package import SourceText

/// A YAML file whose nodes can be found by position, with the lines that each takes.
package struct YAMLSource: Sendable {
  package let file: SourceFile
  /// What the file reads as.
  package let yaml: YAMLReader
  package let document: YAMLDocument
  package let root: Int
  let lines: LineStarts
  /// Index of the collection around each node; of the root itself.
  private let parents: [Int32]

  /// - Throws: `PatchProblem` when the file cannot be read whole, or uses what plans must not use.
  package init(_ file: SourceFile) throws(PatchProblem) { try self.init(file, YAMLReader(file)) }

  /// - Parameter reader: of the same file.
  package init(_ file: SourceFile, _ reader: YAMLReader) throws(PatchProblem) {
    let root = try Self.root(of: reader)
    self.init(file, reader, root.document, root: root.index)
  }

  /// Root of a document that can be edited.
  ///
  /// - Throws: `PatchProblem` when it was not read whole, or uses what plans must not use.
  static func root(of reader: YAMLReader) throws(PatchProblem) -> YAMLNode {
    for problem in reader.problems {
      if case .controlCharacter = problem.kind { continue }
      throw PatchProblem(.unreadable, line: problem.range.start.line)
    }
    guard let root = reader.root else { throw PatchProblem(.empty, line: 1) }
    return root
  }

  private init(_ file: SourceFile, _ yaml: YAMLReader, _ document: YAMLDocument, root: Int) {
    self.file = file
    self.yaml = yaml
    self.document = document
    self.root = root
    lines = LineStarts(file)
    var parents = [Int32](repeating: 0, count: document.count)
    var open: [Int] = []
    for node in 0..<document.count {
      while let inmost = open.last, document.next(inmost) <= node { open.removeLast() }
      parents[node] = Int32(open.last ?? node)
      if document.kind(node) != .scalar { open.append(node) }
    }
    self.parents = parents
  }

  // MARK: Nodes

  /// The collection around a node; nil for the root.
  func parent(of node: Int) -> Int? {
    let parent = Int(parents[node])
    return parent == node ? nil : parent
  }

  /// The last line on which something of a node is written: that of the last node in it, or of
  /// brackets that end behind that.
  func lastLine(of node: Int) -> Int {
    var inmost = document.next(node) - 1
    var line = ownLastLine(of: inmost)
    while inmost != node, let around = parent(of: inmost) {
      inmost = around
      line = max(line, ownLastLine(of: inmost))
    }
    return line
  }

  private func ownLastLine(of node: Int) -> Int {
    let (start, end) = (document.range(node).start, document.end(node))
    let style = document.style(node)
    if document.kind(node) != .scalar, style != .flow { return start.line }
    guard style.isBlockScalar else { return end.line }
    var line = end.column > 1 ? end.line : end.line - 1
    if keepsBlankLines(node) { return line }
    while line > start.line, lines.isBlank(line) { line -= 1 }
    return line
  }

  /// Whether the blank lines below a text are a part of it: `|+` and `>+`.
  private func keepsBlankLines(_ node: Int) -> Bool {
    file.bytes[start(of: node)...].prefix { "|>+-0123456789".utf8.contains($0) }
      .contains(UInt8(ascii: "+"))
  }

  func start(of node: Int) -> Int { lines.offset(of: document.range(node).start) }

  /// End in bytes of a node that ends on a line of its own text: not of a block.
  func end(of node: Int) -> Int { lines.offset(of: document.end(node)) }

  func column(of node: Int) -> Int { document.range(node).start.column - 1 }

  /// Whether a node is written in brackets or braces.
  func isInFlow(_ node: Int) -> Bool {
    parent(of: node).map { document.style($0) == .flow } ?? false
  }

  /// Whether a mapping in brackets has no braces, as in `[key: value]`.
  package func isBare(_ mapping: Int) -> Bool {
    document.style(mapping) == .flow && file.bytes[start(of: mapping)] != UInt8(ascii: "{")
  }

  package func children(of node: Int) -> [Int] {
    var children: [Int] = []
    document.forEachChild(of: node) { children.append($0) }
    return children
  }

  func entries(of mapping: Int) -> [(key: Int, value: Int)] {
    var entries: [(key: Int, value: Int)] = []
    document.forEachEntry(of: mapping) { entries.append(($0, $1)) }
    return entries
  }

  /// The node of a kind that begins at a position.
  package func node(_ kind: YAMLDocument.Kind, at position: SourcePosition) -> Int? {
    var index = firstNode(from: position)
    while index < document.count, document.range(index).start == position {
      if document.kind(index) == kind { return index }
      index += 1
    }
    return nil
  }

  /// The scalar that contains a position.
  package func scalar(containing position: SourcePosition) -> Int? {
    if let scalar = node(.scalar, at: position) { return scalar }
    let index = firstNode(from: position) - 1
    guard index >= 0, document.kind(index) == .scalar, position < document.end(index) else {
      return nil
    }
    return index
  }

  /// Index of the first node that does not begin before a position: nodes are in reading order.
  private func firstNode(from position: SourcePosition) -> Int {
    var (low, high) = (0, document.count)
    while low < high {
      let middle = (low + high) / 2
      if document.range(middle).start < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The list or mapping in which a node is an item or a value, and its index there.
  package func owner(of node: Int) -> (collection: Int, index: Int)? {
    guard let parent = parent(of: node) else { return nil }
    let children = children(of: parent)
    guard let index = children.firstIndex(of: node) else { return nil }
    return (parent, document.kind(parent) == .mapping ? index / 2 : index)
  }

  /// The node that is written at a range: a scalar in which it begins, or a list or mapping of which it is
  /// the whole. An empty range is of the mapping that begins there.
  package func node(at range: SourceRange) -> Int? {
    if range.start == range.end, let mapping = node(.mapping, at: range.start) { return mapping }
    if let scalar = scalar(containing: range.start), range.end <= document.end(scalar) {
      return scalar
    }
    return node(.mapping, at: range.start) ?? node(.sequence, at: range.start)
      ?? scalar(containing: range.start)
  }

  /// The mappings around a node, the innermost first, each with the node of the key under which it is. A
  /// key is under itself.
  package func mappings(around node: Int) -> [(mapping: Int, key: Int)] {
    var found: [(mapping: Int, key: Int)] = []
    var inner = node
    while let (collection, index) = owner(of: inner) {
      if document.kind(collection) == .mapping {
        found.append((collection, entries(of: collection)[index].key))
      }
      inner = collection
    }
    return found
  }

  /// The value of a key of a mapping.
  package func value(of key: String, in mapping: Int) -> Int? {
    document.value(of: YAMLKey(key), in: mapping)
  }

  // MARK: Comments

  /// Texts of the file's comments in order, each from its `#`.
  package var commentTexts: [String] { comments().map(\.text) }

  /// Whether comments are written in a list or mapping: of one with dashes also behind its last line.
  func hasComments(in node: Int) -> Bool {
    let isFlow = document.style(node) == .flow
    let (start, end) = (start(of: node), isFlow ? end(of: node) : lines.end(of: lastLine(of: node)))
    guard file.bytes[start..<end].contains(UInt8(ascii: "#")) else { return false }
    return comments().contains { (start..<end).contains($0.offset) }
  }

  /// The file's comments in order, each from its `#` to the end of its line.
  func comments() -> [YAMLComment] { YAMLComment.all(in: file, document) }
}

/// Why a file cannot be changed as asked.
package struct PatchProblem: Error, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The file is no YAML that a plan may use.
    case unreadable
    /// The file has nothing but comments.
    case empty
    /// The form of the file leaves no sure position.
    case unsureForm
    /// A comment would be lost that belongs to something else.
    case commentInside
    /// The text does not read back as what was meant.
    case readsOtherwise
    /// The file would have more levels, or more bytes in it or in a text, than a plan may have.
    case beyondLimit(YAMLProblem.Kind)
  }

  package let kind: Kind
  package let line: Int

  package init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
