import SourceText

/// Every node of a document in reading order, each as `range content`.
func nodes(_ text: String) -> [String] {
  nodes(of: YAMLReader(SourceFile(path: "plan.yaml", text: text)).root)
}

private func nodes(of node: YAMLNode?) -> [String] {
  guard let node else { return [] }
  switch node.content {
  case .scalar(let text): return ["\(position(node.range)) '\(text)'"]
  case .sequence(let items): return ["\(position(node.range)) list"] + items.flatMap(nodes(of:))
  case .mapping(let entries):
    return ["\(position(node.range)) map"]
      + entries.flatMap { ["\(position($0.key.range)) \($0.key.value):"] + nodes(of: $0.value) }
  }
}

/// What is wrong with a document, each as `range kind`.
func problems(_ text: String) -> [String] { problems(Array(text.utf8)) }

func problems(_ bytes: [UInt8]) -> [String] {
  YAMLReader(SourceFile(path: "plan.yaml", bytes: bytes)).problems
    .map { "\(position($0.range)) \($0.kind)" }
}

/// The texts of a document's flat mapping or list.
func texts(_ text: String) -> [String] {
  let content = YAMLReader(SourceFile(path: "plan.yaml", text: text)).root?.content
  let values =
    switch content {
    case .sequence(let items): items
    case .mapping(let entries): entries.map(\.value)
    case .scalar, nil: [YAMLNode]()
    }
  return values.compactMap { if case .scalar(let text) = $0.content { text } else { nil } }
}

private func position(_ range: SourceRange) -> String {
  "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
}
