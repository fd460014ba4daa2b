// Why spans and not a dump of the tree: comments, blank lines, quotes and order are the user's. A
// patch is a list of changes to the tree of a file. It is carried out twice, independently: as edits
// of bytes, and as an expected tree. What the edited bytes read as must be that tree, and their
// comments must be the former ones but those that went with a removed part. So a form of YAML that
// this module does not know leads to a refusal and never to a file that says something else.

package import SourceText

/// Changes to the tree of one YAML file, made as edits of its bytes.
package struct YAMLPatch: Sendable {
  package let source: YAMLSource
  /// The form of what has no neighbour to copy.
  package var fallback = Fallback.open
  var replaced: [Int: YAMLValue] = [:]
  var mappings: [Int: EntryChanges] = [:]
  var sequences: [Int: ItemChanges] = [:]
  /// Lists between brackets that become lists with dashes.
  var unfolding: Set<Int> = []
  /// Items that come around a value that is no list.
  var widened: [Int: (before: [YAMLValue], after: [YAMLValue])] = [:]
  /// Other names of keys by their nodes.
  var renamed: [Int: String] = [:]

  struct EntryChanges: Sendable {
    var added: [(key: String, value: YAMLValue)] = []
    /// Keys in the order in which a person writes them.
    var order: [String] = []
    /// Nodes of the keys.
    var removed: Set<Int> = []
    /// Those of which the comments stay, on lines of their own.
    var commented: Set<Int> = []
  }

  struct ItemChanges: Sendable {
    /// New items before the item of an index, or at the end.
    var inserted: [Int: [YAMLValue]] = [:]
    var removed: Set<Int> = []
  }

  package enum Fallback: Sendable {
    /// Plain scalars, and a key a line.
    case open
    /// As logs have it: more than plain words in double quotes, and a mapping in an entry in braces.
    case log
  }

  package init(_ source: YAMLSource) { self.source = source }

  package var isEmpty: Bool {
    replaced.isEmpty && mappings.isEmpty && sequences.isEmpty && renamed.isEmpty
      && widened.isEmpty
  }

  /// Writes a value instead of a node.
  package mutating func replace(_ node: Int, with value: YAMLValue) { replaced[node] = value }

  /// Writes a key of a mapping, in its position among the others when it is new.
  package mutating func set(
    _ key: String, _ value: YAMLValue, in mapping: Int, order: [String]
  ) {
    if let node = source.value(of: key, in: mapping) {
      mappings[mapping]?.removed.remove(node - 1)
      return replace(node, with: value)
    }
    var change = mappings[mapping] ?? EntryChanges()
    change.added.removeAll { $0.key == key }
    change.added.append((key, value))
    change.order = order
    mappings[mapping] = change
  }

  /// Gives a key another name.
  package mutating func rename(key: Int, to name: String) { renamed[key] = name }

  /// Gives a key of a mapping another name; its value stays.
  package mutating func rename(key: String, to name: String, in mapping: Int) {
    guard let value = source.value(of: key, in: mapping) else { return }
    rename(key: value - 1, to: name)
  }

  /// Removes a key with its value.
  ///
  /// - Parameter keepingComments: for a key that goes because another value takes its place: then
  ///   nobody asked that what is said behind it goes.
  package mutating func remove(_ key: String, in mapping: Int, keepingComments: Bool = false) {
    guard let value = source.value(of: key, in: mapping) else { return }
    mappings[mapping, default: EntryChanges()].removed.insert(value - 1)
    if keepingComments { mappings[mapping]?.commented.insert(value - 1) }
  }

  /// Inserts items before the item of an index, or at the end. Their keys come in the order of the list's
  /// first item.
  package mutating func insert(_ values: [YAMLValue], at index: Int, in sequence: Int) {
    let first = sequence + 1
    var keys: [String] = []
    if first < source.document.next(sequence), source.document.kind(first) == .mapping {
      source.document.forEachEntry(of: first) { key, _ in keys.append(source.document.text(key)) }
    }
    sequences[sequence, default: ItemChanges()].inserted[index, default: []] +=
      keys.isEmpty ? values : values.map { $0.arranged(by: keys) }
  }

  package mutating func remove(item index: Int, of sequence: Int) {
    sequences[sequence, default: ItemChanges()].removed.insert(index)
  }

  /// The edited text.
  package struct Result: Sendable {
    package let text: EditedText
    /// The file with the edited text.
    package let file: SourceFile
    /// Comments that went with what was removed.
    package let lostComments: [String]
    /// Comments that came with items of other files or steps.
    package let copiedComments: [String]
    /// What the bytes read as; nil where nobody read them yet.
    package let yaml: YAMLReader?

    package var bytes: [UInt8] { file.bytes }
  }

  /// Makes the edits and reads them back.
  package func result() throws(PatchProblem) -> Result { try unfolded.made() }

  private func made() throws(PatchProblem) -> Result {
    let concerned = concernedNodes
    var editing = PatchEditing(self, concerned)
    try editing.visit(source.root)
    var text = EditedText(source.file.bytes)
    guard text.apply(editing.edits) else { throw PatchProblem(.unsureForm, line: firstLine) }
    let file = SourceFile(path: source.file.path, bytes: text.bytes)
    // A byte order mark is no text of a file.
    guard file.bytes.count == text.bytes.count else {
      throw PatchProblem(.readsOtherwise, line: firstLine)
    }
    let (lost, yaml) = try verified(file, concerned)
    return Result(
      text: text, file: file, lostComments: lost, copiedComments: copiedComments, yaml: yaml)
  }

  /// The changed nodes and those around them: whatever is below another node stays as it is.
  private var concernedNodes: Set<Int> {
    var nodes: Set<Int> = []
    let changes = [
      Array(replaced.keys), Array(mappings.keys), Array(sequences.keys), Array(renamed.keys),
    ]
    for changed in changes.joined() {
      var next: Int? = changed
      while let node = next, nodes.insert(node).inserted { next = source.parent(of: node) }
    }
    return nodes
  }

  /// The first line that is concerned, for messages.
  var firstLine: Int {
    let nodes =
      Array(replaced.keys) + Array(mappings.keys) + Array(sequences.keys) + Array(renamed.keys)
    return nodes.map { source.document.range($0).start.line }.min() ?? 1
  }
}
