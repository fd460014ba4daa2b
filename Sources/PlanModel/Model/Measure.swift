package import SourceText

/// How success is measured: the indicator with its values, as printed.
package struct Measure: Sendable, Equatable {
  package var indicator: Located<String>?
  /// Value at the beginning.
  package var baseline: Located<String>?
  /// Value that is aimed at.
  package var target: Located<String>?
}
