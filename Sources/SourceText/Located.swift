/// Value with the range in the source where it was written.
package struct Located<Value> {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located<String> {
  /// Specialised for texts, the usual case, so that no type metadata is looked up at run time.
  package init(_ text: String, at range: SourceRange) {
    value = text
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
