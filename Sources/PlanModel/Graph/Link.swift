package import SourceText

/// Role of a link. Each role joins certain kinds of node and no others.
package enum LinkRole: String, CaseIterable, Hashable, Sendable {
  /// A theme or an effect contains an effect in its outline.
  case place
  /// An effect, an action point or a budget line falls under a focus area.
  case focus
  /// An action point belongs to a group.
  case group
  /// A theme, an effect or a budget line leads to an action point.
  case point
  /// An action point or a sub-point is assigned to a department: as the one that leads, as one of
  /// those printed, or as a partner.
  case department
  /// The department that leads an action point or a sub-point.
  case lead
  /// A department that takes part in an action point.
  case partner
  /// The text of an action point or sub-point refers to a point or a focus area.
  case reference
  /// A sub-point has the same text as another.
  case sameText
  /// A decision is about an action point or a sub-point.
  case decided
  /// A decision was made by a department.
  case decider
  /// The plan belongs to a department.
  case owner
  /// A goal, an indicator or a result is about an action point or a sub-point.
  case pointAim
  /// A goal or an indicator is about a focus area.
  case focusAim
  /// A goal or an indicator is about an effect.
  case effectAim
  /// A goal is seen by an indicator.
  case indicator
  /// An indicator is the rate of a count.
  case rateOf
  /// A percentage makes 100 with another.
  case complementOf
  /// An indicator is the sum of others.
  case figurePart
  /// A goal or a result belongs to a goal.
  case goal
  /// An indicator has figures or targets of a region.
  case region
  /// An indicator has a footnote, itself or at a figure or target.
  case footnote
  /// A report uses a scale of ratings.
  case scale
  /// A row of progress is from a report.
  case report
  /// A row of progress is about a thing.
  case subject
}

/// Link between two existing nodes.
package struct Link: Hashable, Sendable {
  package let from: Node
  package let to: Node
  package let role: LinkRole
  package let evidence: Evidence
  /// Target as it was written, with its range.
  package let printed: Located<String>
  /// Kind of a link with the role `place`: what the effect is to the node above it. Any other link
  /// has `consequence`.
  package let kind: BranchKind
}

/// Link whose target does not exist, or is a node of a kind that the role does not join.
package struct BrokenLink: Hashable, Sendable {
  package let from: Node
  package let role: LinkRole
  package let printed: Located<String>
  /// Node of another kind with that name.
  package let other: Node?
}
