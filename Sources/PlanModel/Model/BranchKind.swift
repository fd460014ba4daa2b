/// What an effect is to the theme or effect above it: the kind of its placement, not of the effect.
package enum BranchKind: String, CaseIterable, Sendable {
  /// It follows from what is above it.
  case consequence
  /// It leads to what is above it.
  case cause
  /// It is a case of what is above it.
  case example
  /// It is something good that what is above it makes possible.
  case chance
  /// It is done already about what is above it.
  case measure

  /// Whether the effect above leads to this one. With a cause the direction is reversed; an example
  /// is part of the effect above, and a measure is a response to it.
  package var follows: Bool { self == .consequence || self == .chance }
}
