package import SourceText

/// A part of a source text with a title of its own. It runs to where the next one begins.
package struct SourceSection: Sendable, Equatable {
  package var title: Located<String>
  /// The line of its title.
  package var line = 1
  /// The page on which it begins, where the text says so.
  package var page: Int?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    title = .missing(in: range)
  }
}
