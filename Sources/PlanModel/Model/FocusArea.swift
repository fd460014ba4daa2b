package import SourceText

/// An area in which effects and action points come together.
package struct FocusArea: Sendable, Equatable {
  /// The number as printed: its identity.
  package let numeral: Located<String>
  package let title: Located<String>
  package let otherNames: [PrintedName]
  package let vision: Located<String>?
  package let contribution: Located<String>?
  /// Daily work, which may be without action points.
  package let isBasis: Bool
  package let citations: [Citation]
  package let exceptions: [RuleException]
  package let range: SourceRange
}

/// A group of action points that is no focus area.
package struct PointGroup: Sendable, Equatable {
  package let id: Located<String>
  package let title: Located<String>
  package let citations: [Citation]
  package let exceptions: [RuleException]
  package let range: SourceRange
}
