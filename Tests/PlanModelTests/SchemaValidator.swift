import SourceText
import TestSupport

/// Validates a YAML document against a JSON Schema, as an editor does; the keywords that ours uses.
struct SchemaValidator {
  let schema: JSON

  /// What is wrong, each with its path in the document; references that lead nowhere too.
  func problems(in node: YAMLNode) -> [String] { problems(node, schema, "") }

  private func problems(_ node: YAMLNode, _ schema: JSON, _ path: String) -> [String] {
    var found: [String] = []
    if let reference = schema["$ref"]?.text {
      guard let target = resolve(reference) else { return ["\(path): no \(reference)"] }
      found += problems(node, target, path)
    }
    if let alternatives = schema["anyOf"]?.items,
      !alternatives.contains(where: { problems(node, $0, path).isEmpty })
    {
      found.append("\(path): none of the alternatives")
    }
    if let type = schema["type"] {
      let allowed = type.text.map { [$0] } ?? type.items.compactMap(\.text)
      if allowed.allSatisfy({ !Self.types(of: node).contains($0) }) {
        found.append("\(path): not \(allowed)")
      }
    }
    switch node.content {
    case .scalar(let text): found += problems(text, Self.types(of: node), schema, path)
    case .sequence(let items):
      guard let item = schema["items"] else { break }
      for (place, child) in items.enumerated() {
        found += problems(child, item, "\(path)[\(place)]")
      }
    case .mapping(let entries): found += problems(entries, schema, path)
    }
    return found
  }

  private func problems(_ text: String, _ types: [String], _ schema: JSON, _ path: String)
    -> [String]
  {
    var found: [String] = []
    if let choices = schema["enum"]?.items, !choices.contains(.string(text)) {
      found.append("\(path): '\(text)' is no choice")
    }
    // A pattern is for strings only, a bound for numbers only.
    if types.contains("string"), let pattern = schema["pattern"]?.text {
      let matches = (try? Regex(pattern)).flatMap { try? $0.firstMatch(in: text) } != nil
      if !matches { found.append("\(path): '\(text)' is not \(pattern)") }
    }
    if case .number(let minimum) = schema["minimum"], let number = Double(text), number < minimum {
      found.append("\(path): below \(minimum)")
    }
    return found
  }

  private func problems(_ entries: [YAMLEntry], _ schema: JSON, _ path: String) -> [String] {
    var found: [String] = []
    for entry in entries {
      let name = entry.key.value
      if let rule = schema["propertyNames"]?["enum"]?.items, !rule.contains(.string(name)) {
        found.append("\(path): '\(name)' is no name")
      }
      if let property = schema["properties"]?[name] {
        found += problems(entry.value, property, "\(path)/\(name)")
      } else if schema["additionalProperties"] == .bool(false) {
        found.append("\(path): unknown '\(name)'")
      } else if let rest = schema["additionalProperties"] {
        found += problems(entry.value, rest, "\(path)/\(name)")
      }
    }
    for name in schema["required"]?.items.compactMap(\.text) ?? []
    where !entries.contains(where: { $0.key.value == name }) {
      found.append("\(path): no '\(name)'")
    }
    return found
  }

  /// `#/$defs/name`.
  func resolve(_ reference: String) -> JSON? {
    var place: JSON? = schema
    for part in reference.split(separator: "/").dropFirst() { place = place?[String(part)] }
    return reference.hasPrefix("#/") ? place : nil
  }

  /// What YAML 1.2's core schema makes of a node; a scalar in quotes is longer than its text.
  private static func types(of node: YAMLNode) -> [String] {
    switch node.content {
    case .mapping: return ["object"]
    case .sequence: return ["array"]
    case .scalar(let text):
      let width = node.range.end.column - node.range.start.column
      guard node.range.start.line == node.range.end.line, width == text.unicodeScalars.count else {
        return ["string"]
      }
      if text.wholeMatch(of: /[-+]?[0-9]+/) != nil { return ["integer", "number"] }
      if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil {
        return ["number"]
      }
      if ["true", "True", "TRUE", "false", "False", "FALSE"].contains(text) { return ["boolean"] }
      return ["", "~", "null", "Null", "NULL"].contains(text) ? ["null"] : ["string"]
    }
  }
}
