/// One mapping as an item of a YAML list, ready to be written; values are already quoted.
package struct YAMLItem: Sendable {
  private let values: [(key: String, value: String)]

  /// - Parameter values: keys with their values as YAML, see `YAMLText`.
  package init(_ values: [(key: String, value: String)]) { self.values = values }

  /// An item with a dash before it, one value a line.
  func block(indent: String, newline: String) -> String {
    values.enumerated().map { index, pair in
      "\(indent)\(index == 0 ? "- " : "  ")\(pair.key): \(pair.value)\(newline)"
    }.joined()
  }

  /// In braces, on one line.
  package var flow: String {
    "{\(values.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
  }
}
