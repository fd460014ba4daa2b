package import SourceText

/// The plan that this one carries out, such as the four-year plan of a yearly one.
package struct ParentPlan: Sendable, Equatable {
  package var title: Located<String>
  package var period: Located<String>?
  package var url: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    title = .missing(in: range)
  }
}
