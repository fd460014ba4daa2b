import SourceText

/// Tokens of a JSON file: an object with `value` or `$value` is one, others are groups. In a file of Tokens
/// Studio, which has `$themes` or `$metadata`, the outermost groups are sets and no part of names. The
/// first of a name counts: sets for a dark screen come last.
///
/// Read by the reader of YAML, of which JSON is a part: it gives the position of every value, and has
/// limits against files that were made to exhaust it.
struct TokenTree {
  /// Values by the names of their groups with hyphens between: `utrecht-link-color`.
  private(set) var tokens: [String: Located<String>] = [:]
  /// Why the file cannot be read.
  let problem: YAMLProblem?

  init(_ file: SourceFile, number: FileNumber) {
    let reader = YAMLReader(file, number: number)
    problem = reader.problems.first(where: \.endsReading)
    guard problem == nil, let root = reader.root, case .mapping(let entries) = root.content else {
      return
    }
    let isInSets = entries.contains { ["$themes", "$metadata"].contains($0.key.value) }
    for entry in entries where !entry.key.value.hasPrefix("$") {
      collect(entry.value, name: isInSets ? "" : entry.key.value)
    }
  }

  private mutating func collect(_ node: YAMLNode, name: String) {
    guard case .mapping(let entries) = node.content else { return }
    for key in ["$value", "value"] {
      guard let entry = entries.first(where: { $0.key.value == key }),
        let text = Self.text(of: entry.value)
      else { continue }
      if tokens[name] == nil { tokens[name] = Located(text.trimmed, at: entry.value.range) }
      return
    }
    for entry in entries {
      collect(entry.value, name: name.isEmpty ? entry.key.value : "\(name)-\(entry.key.value)")
    }
  }

  /// A list is that of typefaces, of which the first counts.
  private static func text(of node: YAMLNode) -> String? {
    switch node.content {
    case .scalar(let text): text
    case .sequence(let items):
      if case .scalar(let text)? = items.first?.content { text } else { nil }
    case .mapping: nil
    }
  }
}
