import Toolkit

/// YAML document as a flat list: its nodes in the order of reading, and the bytes of their texts.
///
/// A plan has a million nodes, and its reader keeps a fraction of their texts. A tree of nodes
/// would be reference-counted, copied and freed node by node, which takes longer than libyaml takes
/// to parse. A node is identified by its index in the list; its descendants follow it, the keys and
/// values of a mapping alternately.
package struct YAMLDocument: Sendable {
  package enum Kind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping
  }

  /// How a node is written.
  package enum Style: UInt8, Sendable {
    /// A scalar without quotes, or a collection by indentation.
    case plain
    case single
    case double
    /// A scalar on the lines below `|`.
    case literal
    /// A scalar on the lines below `>`.
    case folded
    /// A collection in brackets or braces.
    case flow

    package var isBlockScalar: Bool { self == .literal || self == .folded }
  }

  private struct Node {
    let start: SourcePosition
    var end: SourcePosition
    /// First eight bytes of its text, enough to distinguish almost all texts.
    let head: UInt64
    private let textStart: UInt32
    private let textEnd: UInt32
    /// Index after all its descendants.
    var next: UInt32
    let kind: Kind
    let style: Style

    var text: Range<Int> { Int(textStart)..<Int(textEnd) }

    init(
      _ kind: Kind, _ style: Style, _ text: Range<Int>, head: UInt64, at range: SourceRange,
      next: Int
    ) {
      start = range.start
      end = range.end
      self.head = head
      textStart = UInt32(text.lowerBound)
      textEnd = UInt32(text.upperBound)
      self.next = UInt32(next)
      self.kind = kind
      self.style = style
    }
  }

  private let file: FileNumber
  private var nodes: [Node] = []
  private var texts: [UInt8] = []

  /// - Parameter size: of the file in bytes, which bounds the size of the document.
  init(_ file: FileNumber, size: Int) {
    self.file = file
    texts.reserveCapacity(size)
    nodes.reserveCapacity(size / 24)
  }

  package func kind(_ index: Int) -> Kind { nodes[index].kind }

  /// Number of nodes.
  package var count: Int { nodes.count }

  package func style(_ index: Int) -> Style { nodes[index].style }

  /// Range of a node for messages; of a scalar below `|` or `>` only that sign, because its own
  /// range ends on the line after it.
  package func range(_ index: Int) -> SourceRange {
    let node = nodes[index]
    let end =
      node.style.isBlockScalar
      ? SourcePosition(line: node.start.line, column: node.start.column + 2) : node.end
    return SourceRange(file: file, start: node.start, end: end)
  }

  /// End of a node in the file; of a scalar below `|` or `>` the start of the line after it.
  package func end(_ index: Int) -> SourcePosition { nodes[index].end }

  /// Index after all descendants of a node: that of its next sibling.
  package func next(_ index: Int) -> Int { Int(nodes[index].next) }

  // MARK: What is in a node

  /// Visits the items of a sequence, or the keys and values of a mapping alternately.
  package func forEachChild(of index: Int, _ visit: (Int) -> Void) {
    let end = next(index)
    var child = index + 1
    while child < end {
      visit(child)
      child = next(child)
    }
  }

  /// Visits the entries of a mapping, each as the indices of its key and value; the same key may
  /// occur twice.
  package func forEachEntry(of mapping: Int, _ visit: (_ key: Int, _ value: Int) -> Void) {
    guard kind(mapping) == .mapping else { return }
    let end = next(mapping)
    var key = mapping + 1
    while key < end {
      visit(key, key + 1)
      key = next(key + 1)
    }
  }

  // MARK: Texts

  /// Text of a scalar; empty for any other node.
  package func text(_ index: Int) -> String {
    String(decoding: texts[nodes[index].text], as: UTF8.self)
  }

  /// Text without the newline in which a folded block ends, and that nobody typed on purpose.
  package func trimmedText(_ index: Int) -> String {
    let text = nodes[index].text
    let isEnded = !text.isEmpty && texts[text.upperBound - 1] == 0x0A
    return String(
      decoding: texts[text.lowerBound..<text.upperBound - (isEnded ? 1 : 0)], as: UTF8.self)
  }

  /// Value of a scalar of one to nine digits, with how many they are; nil for anything else. Years and almost
  /// all figures are, and need no string.
  package func digits(_ index: Int) -> (value: Int, count: Int, beginsWithZero: Bool)? {
    let text = nodes[index].text
    guard nodes[index].kind == .scalar, (1...9).contains(text.count) else { return nil }
    var value = 0
    for position in text {
      let byte = texts[position]
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (value, text.count, texts[text.lowerBound] == 0x30)
  }

  /// Whether a text is empty or only white space.
  package func isBlank(_ index: Int) -> Bool {
    let text = nodes[index].text
    // Fast path: almost every text begins with printable ASCII, so no string need be made.
    if !text.isEmpty, (0x21...0x7E).contains(texts[text.lowerBound]) { return false }
    return self.text(index).isBlank
  }

  /// Whether a scalar is a key, byte by byte.
  package func isKey(_ key: YAMLKey, at index: Int) -> Bool {
    let node = nodes[index]
    guard node.head == key.head, node.text.count == key.length, node.kind == .scalar else {
      return false
    }
    return key.length <= MemoryLayout.size(ofValue: key.head)
      || key.text.utf8.elementsEqual(texts[node.text])
  }

  /// Index in `keys` of the first key in `part` that equals a scalar.
  package func index(of scalar: Int, among keys: [YAMLKey], in part: Range<Int>) -> Int? {
    for index in part where isKey(keys[index], at: scalar) { return index }
    return nil
  }

  /// Whether two scalars have the same text, byte by byte.
  package func areSameText(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (nodes[one], nodes[other])
    guard one.head == other.head, one.text.count == other.text.count else { return false }
    return texts[one.text] == texts[other.text]
  }

  /// Whether two nodes of different documents are the same with all that is in them, byte by byte.
  package func isSameTree(_ one: Int, as other: YAMLDocument, _ another: Int) -> Bool {
    let count = next(one) - one
    guard other.next(another) - another == count else { return false }
    var (text, twinText): (Range<Int>?, Range<Int>?)
    for index in 0..<count {
      let (node, twin) = (nodes[one + index], other.nodes[another + index])
      guard node.kind == twin.kind, node.head == twin.head, node.text.count == twin.text.count,
        Int(node.next) - one == Int(twin.next) - another
      else { return false }
      guard node.kind == .scalar else { continue }
      text = (text?.lowerBound ?? node.text.lowerBound)..<node.text.upperBound
      twinText = (twinText?.lowerBound ?? twin.text.lowerBound)..<twin.text.upperBound
    }
    // Texts of consecutive scalars are consecutive, so that one comparison does for all.
    guard let text, let twinText else { return true }
    return texts[text] == other.texts[twinText]
  }

  // MARK: Mappings

  /// Value of the first entry with a key; nil when there is none, or no mapping.
  package func value(of key: YAMLKey, in mapping: Int) -> Int? {
    guard nodes[mapping].kind == .mapping else { return nil }
    // Linear search: a mapping has a handful of keys, for which a table is slower.
    let end = next(mapping)
    var index = mapping + 1
    while index < end {
      if isKey(key, at: index) { return index + 1 }
      index = next(index + 1)
    }
    return nil
  }

  /// First key of a mapping with the same text as `key`.
  package func first(like key: Int, in mapping: Int) -> Int {
    var index = mapping + 1
    while index < key, !areSameText(index, key) { index = next(index + 1) }
    return index
  }

  /// Number of entries of a mapping.
  package func entryCount(_ mapping: Int) -> Int {
    var count = 0
    forEachEntry(of: mapping) { _, _ in count += 1 }
    return count
  }

  // MARK: Reading

  /// Adds a scalar; returns its index.
  @unsafe
  mutating func add(
    scalar text: UnsafeBufferPointer<UInt8>, _ style: Style, at range: SourceRange
  ) -> Int {
    let start = texts.count
    unsafe texts.append(contentsOf: text)
    let head = unsafe YAMLKey.head(of: text.span)
    return add(.scalar, style, start..<texts.count, head: head, at: range)
  }

  /// Begins a sequence or mapping; returns its index.
  mutating func begin(_ kind: Kind, _ style: Style, at range: SourceRange) -> Int {
    add(kind, style, 0..<0, head: 0, at: range)
  }

  private mutating func add(
    _ kind: Kind, _ style: Style, _ text: Range<Int>, head: UInt64, at range: SourceRange
  ) -> Int {
    let index = nodes.count
    nodes.append(Node(kind, style, text, head: head, at: range, next: index + 1))
    return index
  }

  /// Ends a sequence or mapping: the nodes added since are its descendants.
  mutating func finish(_ index: Int, at end: SourcePosition) {
    nodes[index].end = max(nodes[index].start, end)
    nodes[index].next = UInt32(nodes.count)
  }

  /// Removes a node and all that was added after it.
  mutating func remove(from index: Int) { nodes.removeSubrange(index...) }
}
