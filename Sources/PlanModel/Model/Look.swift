package import SourceText

/// House style of a municipality's drawings.
package struct Look: Sendable, Equatable {
  /// Colours of the main branches, in order, as written: `#rrggbb`. They repeat when there are more
  /// branches.
  package var colours: [Located<String>] = []
  /// Name of a typeface, without quotes.
  package var typeface: Located<String>?
  /// Path in the plan's folder of a file of design tokens.
  package var tokens: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
  }

  /// Takes from the tokens what is not written in the plan itself.
  package mutating func complete(with tokens: DesignTokens) {
    if colours.isEmpty { colours = tokens.colours }
    typeface = typeface ?? tokens.typeface
  }
}

extension Look {
  /// Whether a text is safe in CSS as the name of a typeface.
  package static func isTypeface(_ text: String) -> Bool {
    (1...60).contains(text.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " " || $0 == "-") }
  }
}
