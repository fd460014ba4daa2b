package import SourceText

/// A societal theme, the middle of one mindmap.
package struct Theme: Sendable, Equatable {
  package let id: Located<String>
  package let title: Located<String>
  package let otherNames: [PrintedName]
  package let explanation: Located<String>?
  package let citations: [Citation]
  /// The effects directly below the theme, in order.
  package internal(set) var placements: [Placement]
  package let exceptions: [RuleException]
  package let range: SourceRange
}

/// The place of an effect under a theme or under another effect.
package struct Placement: Sendable, Equatable {
  /// The effect and what its place here rests on. `Evidence.own` is the effect's own lines.
  package let reference: Reference
  /// The place in `Plan.effects` of the effect that is written out here; nil when the effect is
  /// referred to by `same-as`.
  package internal(set) var writtenOut: Int?
  /// The side of a two-sided drawing on which this branch must stand; nil where the tool may choose.
  /// It counts directly under a theme only.
  package let side: BranchSide?
}

/// A side of a two-sided drawing.
package enum BranchSide: String, Sendable {
  case left
  case right
}

/// A consequence of a theme for safety: a node of one or more mindmaps.
package struct Effect: Sendable, Equatable {
  package let id: Located<String>
  package let label: Located<String>
  package let explanation: Located<String>?
  package let citations: [Citation]
  package let link: Located<String>?
  package let focus: [Reference]
  package let points: [Reference]
  /// The reason why no action point follows.
  package let context: Located<String>?
  /// The reason why it is not split further.
  package let leaf: Located<String>?
  /// The effects directly below this one, in order.
  package internal(set) var placements: [Placement]
  package let exceptions: [RuleException]
  package let range: SourceRange
}
