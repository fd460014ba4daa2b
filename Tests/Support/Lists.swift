package import Testing

/// Compares two lists. A failure has what is only in one of them: of two lists of 200 paths nobody finds the
/// difference.
package func expectSame<Element: Hashable>(
  _ found: [Element], _ expected: [Element], sourceLocation: SourceLocation = #_sourceLocation
) {
  guard found != expected else { return }
  let lines = found.difference(from: expected).map { change in
    switch change {
    case .insert(let position, let element, _): "+ \(position): \(element)"
    case .remove(let position, let element, _): "- \(position): \(element)"
    }
  }
  let shown = lines.prefix(20).joined(separator: "\n")
  Issue.record(
    "\(lines.count) differences from \(expected.count) expected elements:\n\(shown)",
    sourceLocation: sourceLocation)
}

extension Collection where Index == Int {
  /// Element at a position. Where there is none the test fails; an index past the end would end all tests.
  package func at(_ index: Int, sourceLocation: SourceLocation = #_sourceLocation) throws -> Element
  {
    try #require(
      indices.contains(index) ? self[index] : nil, "no element \(index) among \(count)",
      sourceLocation: sourceLocation)
  }
}
