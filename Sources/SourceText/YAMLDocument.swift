import Toolkit

/// A YAML document laid out flat: its nodes in the order of reading, and the bytes of their texts.
///
/// Whoever reads a plan looks at a million nodes and keeps a fraction of their texts. Nodes that own
/// what is below them have to be counted, copied and freed one by one, which takes longer than
/// libyaml takes to read them. A node is named by its place in the list; what is in it follows it, a
/// mapping holding its keys and values by turns.
package struct YAMLDocument: Sendable {
  package enum Kind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping
  }

  private struct Node {
    let start: SourcePosition
    var end: SourcePosition
    /// The beginning of its text, by which nearly all are told apart.
    let head: UInt64
    private let textStart: UInt32
    private let textEnd: UInt32
    /// The place behind all that is in it.
    var next: UInt32
    let kind: Kind

    var text: Range<Int> { Int(textStart)..<Int(textEnd) }

    init(_ kind: Kind, _ text: Range<Int>, head: UInt64, at range: SourceRange, next: Int) {
      start = range.start
      end = range.end
      self.head = head
      textStart = UInt32(text.lowerBound)
      textEnd = UInt32(text.upperBound)
      self.next = UInt32(next)
      self.kind = kind
    }
  }

  private let file: FileNumber
  private var nodes: [Node] = []
  private var texts: [UInt8] = []

  /// - Parameter size: of the file in bytes, which bounds what the document takes.
  init(_ file: FileNumber, size: Int) {
    self.file = file
    texts.reserveCapacity(size)
    nodes.reserveCapacity(size / 24)
  }

  package func kind(_ place: Int) -> Kind { nodes[place].kind }

  package func range(_ place: Int) -> SourceRange {
    SourceRange(file: file, start: nodes[place].start, end: nodes[place].end)
  }

  /// The place behind all that is in a node: that of what follows it.
  package func next(_ place: Int) -> Int { Int(nodes[place].next) }

  // MARK: What is in a node

  /// The items of a sequence, or the keys and values of a mapping by turns.
  package func forEachChild(of place: Int, _ visit: (Int) -> Void) {
    let end = next(place)
    var child = place + 1
    while child < end {
      visit(child)
      child = next(child)
    }
  }

  /// The entries of a mapping, each as the places of its key and value; the same key may occur
  /// twice.
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

  /// The text of a scalar; nothing for anything else.
  package func text(_ place: Int) -> String {
    String(decoding: texts[nodes[place].text], as: UTF8.self)
  }

  /// The text without the newline in which a folded block ends, and that nobody typed on purpose.
  package func trimmedText(_ place: Int) -> String {
    let text = nodes[place].text
    let isEnded = !text.isEmpty && texts[text.upperBound - 1] == 0x0A
    return String(
      decoding: texts[text.lowerBound..<text.upperBound - (isEnded ? 1 : 0)], as: UTF8.self)
  }

  /// Whether a text holds nothing but blanks.
  package func isBlank(_ place: Int) -> Bool {
    let text = nodes[place].text
    // Nearly every text begins with a letter, and need not be made for this.
    if !text.isEmpty, (0x21...0x7E).contains(texts[text.lowerBound]) { return false }
    return self.text(place).isBlank
  }

  /// Whether a scalar is a key, byte by byte.
  package func isKey(_ key: YAMLKey, at place: Int) -> Bool {
    let node = nodes[place]
    guard node.head == key.head, node.text.count == key.length, node.kind == .scalar else {
      return false
    }
    return key.length <= MemoryLayout.size(ofValue: key.head)
      || key.text.utf8.elementsEqual(texts[node.text])
  }

  /// The first of certain keys that a scalar is, by its place among them.
  package func place(of scalar: Int, among keys: [YAMLKey], in part: Range<Int>) -> Int? {
    for place in part where isKey(keys[place], at: scalar) { return place }
    return nil
  }

  /// Whether two scalars have the same text, byte by byte.
  package func areSameText(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (nodes[one], nodes[other])
    guard one.head == other.head, one.text.count == other.text.count else { return false }
    return texts[one.text] == texts[other.text]
  }

  // MARK: Mappings

  /// The value of the first entry with a key; nil when there is none, or no mapping.
  package func value(of key: YAMLKey, in mapping: Int) -> Int? {
    guard nodes[mapping].kind == .mapping else { return nil }
    // A mapping has a handful of keys: looking along is quicker than making a table.
    let end = next(mapping)
    var place = mapping + 1
    while place < end {
      if isKey(key, at: place) { return place + 1 }
      place = next(place + 1)
    }
    return nil
  }

  /// The first key of a mapping with the same text as this one of its keys.
  package func first(like key: Int, in mapping: Int) -> Int {
    var place = mapping + 1
    while place < key, !areSameText(place, key) { place = next(place + 1) }
    return place
  }

  /// How many entries a mapping has.
  package func entryCount(_ mapping: Int) -> Int {
    var count = 0
    forEachEntry(of: mapping) { _, _ in count += 1 }
    return count
  }

  // MARK: Reading

  /// Takes in a scalar; answers its place.
  @unsafe
  mutating func add(scalar text: UnsafeBufferPointer<UInt8>, at range: SourceRange) -> Int {
    let start = texts.count
    unsafe texts.append(contentsOf: text)
    return add(.scalar, start..<texts.count, head: unsafe YAMLKey.head(of: text.span), at: range)
  }

  /// Begins a sequence or mapping; answers its place.
  mutating func begin(_ kind: Kind, at range: SourceRange) -> Int {
    add(kind, 0..<0, head: 0, at: range)
  }

  private mutating func add(
    _ kind: Kind, _ text: Range<Int>, head: UInt64, at range: SourceRange
  ) -> Int {
    let place = nodes.count
    nodes.append(Node(kind, text, head: head, at: range, next: place + 1))
    return place
  }

  /// Ends a sequence or mapping: what was added since is in it.
  mutating func finish(_ place: Int, at end: SourcePosition) {
    nodes[place].end = max(nodes[place].start, end)
    nodes[place].next = UInt32(nodes.count)
  }

  /// Takes back a node and all that was added after it.
  mutating func remove(from place: Int) { nodes.removeSubrange(place...) }
}
