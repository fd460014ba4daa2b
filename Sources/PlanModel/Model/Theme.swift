// Why an effect is written out once and a placement is a type of its own: the links of an effect
// belong to the effect, what its position in a map rests on belongs to the placement. An effect
// that is referred to by `same-as` has its own links in that map and a pointer to the map in which
// it is written out, without what is below it. So drawing, outline and tables agree, a map has as
// many nodes as its file has placements, cycles end by themselves, and a chain of shared effects
// cannot grow without bound.

package import SourceText

/// Societal theme, the root of one mindmap.
package struct Theme: Sendable, Equatable {
  package var id: Located<String>
  package var title: Located<String>
  package var otherNames: [PrintedName] = []
  package var explanation: Located<String>?
  package var citations: [Citation] = []
  /// Action points that follow from the theme itself, not from an effect.
  package var points: [Reference] = []
  /// Effects directly below the theme, in order.
  package var placements: [Placement] = []
  /// Ids that it had before.
  package var formerly: [FormerID] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
    title = .missing(in: range)
  }
}

/// Placement of an effect under a theme or under another effect.
package struct Placement: Sendable, Equatable {
  /// Effect with the evidence for its placement here. `Evidence.own` is the effect's own lines.
  package var reference: Reference
  /// Index in `Plan.effects` of the effect that is written out here; nil when the effect is
  /// referred to by `same-as`.
  package var writtenOut: Int?
  /// What the effect is here to what is above it.
  package var kind = BranchKind.consequence
  /// Required side of this branch in a two-sided drawing; nil where the tool may choose.
  /// It counts directly under a theme only.
  package var side: BranchSide?
  package var range: SourceRange { reference.range }

  package init(at range: SourceRange) { reference = Reference(at: range) }

  /// Placement of an effect that is written out there.
  init(of effect: Effect, at index: Int) {
    reference = Reference(to: effect.id, effect.placementEvidence, at: effect.range)
    reference.assumption = effect.placementAssumption
    writtenOut = index
    kind = effect.kind
    side = effect.side
  }
}

/// Side of a two-sided drawing.
package enum BranchSide: String, CaseIterable, Sendable {
  case left
  case right
}

/// Consequence of a theme for safety: a node of one or more mindmaps.
package struct Effect: Sendable, Equatable {
  package var id: Located<String>
  package var label: Located<String>
  package var explanation: Located<String>?
  package var citations: [Citation] = []
  /// Items of theme sessions that it comes from, as written: `wonen-2026-11-28@14`.
  package var origins: [Located<String>] = []
  /// Evidence for its placement; `Evidence.own` is its own lines.
  package var placementEvidence: Evidence = .own
  /// What must be so for it to follow from what is above it where it is written out.
  package var placementAssumption: Located<String>?
  /// Kind of the placement where it is written out; its other placements have their own.
  package var kind = BranchKind.consequence
  package var link: Located<String>?
  package var focus: [Reference] = []
  package var points: [Reference] = []
  /// How it is measured.
  package var measure = Measure()
  /// Reason why no action point follows.
  package var context: Located<String>?
  /// Reason why it is not split further.
  package var leaf: Located<String>?
  package var side: BranchSide?
  /// Effects directly below this one, in order.
  package var placements: [Placement] = []
  /// Ids that it had before, and themes on whose pages it was.
  package var formerly: [FormerEffect] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
    label = .missing(in: range)
  }
}
