package import SourceText

/// Focus area, in which effects and action points come together.
package struct FocusArea: Sendable, Equatable {
  /// Number as printed: its identity.
  package var numeral: Located<String>
  package var title: Located<String>
  package var otherNames: [PrintedName] = []
  package var vision: Located<String>?
  package var contribution: Located<String>?
  /// Whether it is daily work, which may have no action points.
  package var isBasis: Bool = false
  package var citations: [Citation] = []
  /// Numerals that it had before.
  package var formerly: [FormerNumeral] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    numeral = .missing(in: range)
    title = .missing(in: range)
  }
}

/// Group of action points that is no focus area.
package struct PointGroup: Sendable, Equatable {
  package var id: Located<String>
  package var title: Located<String>
  package var citations: [Citation] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
    title = .missing(in: range)
  }
}
