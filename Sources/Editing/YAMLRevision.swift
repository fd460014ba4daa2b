package import SourceText

/// Changes to mappings of one YAML file, as edits of its bytes: comments and layout stay.
///
/// What comes out is read back. It must be the former document with these changes and no others,
/// else the change is refused: whatever the form of the file, nothing is guessed.
package struct YAMLRevision {
  private let file: SourceFile
  private var changes: [SourcePosition: Change] = [:]

  private struct Change {
    /// Entries before the first one, with their values as texts.
    var first: [(key: String, value: String)] = []
    /// Of a key a new value, and entries behind it.
    var replaced: [String: (value: String, added: [(key: String, value: String)])] = [:]
  }

  package init(_ file: SourceFile) { self.file = file }

  /// Writes a key before the others of the mapping that begins at a position.
  package mutating func insert(_ key: String, _ value: String, at mapping: SourcePosition) {
    changes[mapping, default: Change()].first.append((key, value))
  }

  /// Replaces the value of a key, one scalar, and writes other keys behind it.
  package mutating func replace(
    _ key: String, with value: String, adding added: [(key: String, value: String)],
    at mapping: SourcePosition
  ) {
    changes[mapping, default: Change()].replaced[key] = (value, added)
  }

  /// The file with all changes.
  ///
  /// - Throws: `RevisionProblem` with the line at which the form of the file leaves no sure
  ///   position.
  package func bytes() throws(RevisionProblem) -> [UInt8] {
    guard !changes.isEmpty else { return file.bytes }
    let before = YAMLReader(file)
    guard let root = before.root, before.problems.isEmpty else { throw RevisionProblem(line: 1) }
    var walk = Walk(file.bytes, changes)
    try walk.visit(root)
    guard walk.remaining.isEmpty else {
      throw RevisionProblem(line: walk.remaining.keys.map(\.line).min() ?? 1)
    }
    var bytes = file.bytes
    for edit in walk.edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    let after = YAMLReader(SourceFile(path: file.path, bytes: bytes))
    var read = Walk(bytes, [:])
    if let root = after.root { try read.visit(root) }
    guard after.problems.isEmpty, read.tokens == walk.tokens else {
      throw RevisionProblem(line: changes.keys.map(\.line).min() ?? 1)
    }
    return bytes
  }

  /// The document as a list of tokens, with the changes made, and the edits that make them.
  private struct Walk {
    private let bytes: [UInt8]
    private let lines: LineStarts
    private(set) var remaining: [SourcePosition: Change]
    private(set) var tokens: [String] = []
    private(set) var edits: [(range: Range<Int>, text: String)] = []

    init(_ bytes: [UInt8], _ changes: [SourcePosition: Change]) {
      self.bytes = bytes
      lines = LineStarts(bytes)
      remaining = changes
    }

    mutating func visit(_ node: YAMLNode) throws(RevisionProblem) {
      switch node.content {
      case .scalar(let text): tokens.append("=\(text)")
      case .sequence(let items):
        tokens.append("[")
        for item in items { try visit(item) }
        tokens.append("]")
      case .mapping(let entries):
        tokens.append("{")
        let change = remaining.removeValue(forKey: node.range.start)
        if let change { try insert(change.first, in: node, isEmpty: entries.isEmpty) }
        var replaced = change?.replaced ?? [:]
        for entry in entries {
          tokens.append("=\(entry.key.value)")
          if let new = replaced.removeValue(forKey: entry.key.value) {
            try replace(entry, new.value, new.added, in: node)
          } else {
            try visit(entry.value)
          }
        }
        guard replaced.isEmpty else { throw RevisionProblem(line: node.range.start.line) }
        tokens.append("}")
      }
    }

    private mutating func note(_ entries: [(key: String, value: String)]) {
      for entry in entries { tokens += ["=\(entry.key)", "=\(entry.value)"] }
    }

    private mutating func insert(
      _ entries: [(key: String, value: String)], in node: YAMLNode, isEmpty: Bool
    ) throws(RevisionProblem) {
      guard !entries.isEmpty else { return }
      note(entries)
      let start = lines.offset(of: node.range.start)
      let items = entries.map { "\($0.key): \(YAMLText.identifier($0.value))" }
      if isFlow(node) {
        let text = items.joined(separator: ", ") + (isEmpty ? "" : ", ")
        return edits.append((start + 1..<start + 1, text))
      }
      let margin = try margin(of: node)
      let text = items.map { "\($0)\(newline)\(margin)" }.joined()
      edits.append((start..<start, text))
    }

    private mutating func replace(
      _ entry: YAMLEntry, _ value: String, _ added: [(key: String, value: String)],
      in node: YAMLNode
    ) throws(RevisionProblem) {
      let range = entry.value.range
      guard case .scalar = entry.value.content, range.start.line == range.end.line,
        range.start != range.end
      else { throw RevisionProblem(line: node.range.start.line) }
      tokens.append("=\(value)")
      note(added)
      let (start, end) = (lines.offset(of: range.start), lines.offset(of: range.end))
      edits.append((start..<end, YAMLText.identifier(value)))
      guard !added.isEmpty else { return }
      let items = added.map { "\($0.key): \(YAMLText.scalar($0.value))" }
      if isFlow(node) {
        // The edit at a later position is made first, so both may touch the end of the value.
        edits[edits.count - 1].text += items.map { ", \($0)" }.joined()
      } else {
        let margin = try margin(of: node)
        let next = lines.end(of: range.end.line)
        let isEnded = next > 0 && bytes[next - 1] == UInt8(ascii: "\n")
        let text = items.map { "\(margin)\($0)" }.joined(separator: newline)
        edits.append((next..<next, isEnded ? text + newline : newline + text))
      }
    }

    private var newline: String { lines.usesCarriageReturns ? "\r\n" : "\n" }

    private func isFlow(_ node: YAMLNode) -> Bool {
      bytes[lines.offset(of: node.range.start)...].first == UInt8(ascii: "{")
    }

    /// The blanks before the keys of a block mapping: what is before its first key, without dashes.
    private func margin(of node: YAMLNode) throws(RevisionProblem) -> String {
      let start = lines.offset(of: node.range.start)
      let line = lines.offset(of: SourcePosition(line: node.range.start.line, column: 1))
      var margin = ""
      for byte in bytes[line..<start] {
        guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") else {
          throw RevisionProblem(line: node.range.start.line)
        }
        margin += " "
      }
      return margin
    }
  }
}

/// The line at which the form of a file leaves no sure position for a change.
package struct RevisionProblem: Error, Equatable {
  package let line: Int
}
