/// Visitor of the elements and texts of one part, in document order.
protocol XMLVisitor {
  /// Whether `text` is called: making strings that nobody uses takes time.
  var wantsText: Bool { get }
  mutating func start(_ element: XMLElement) throws(SheetProblem.Kind)
  mutating func end(_ name: XMLName) throws(SheetProblem.Kind)
  /// Visits a piece of text: one text may come in several.
  mutating func text(_ piece: String) throws(SheetProblem.Kind)
}

extension XMLVisitor {
  var wantsText: Bool { false }
  mutating func end(_ name: XMLName) {}
  mutating func text(_ piece: String) {}
}
