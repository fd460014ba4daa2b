package import SourceText

/// How a municipality wants its drawings to look.
package struct Look: Sendable, Equatable {
  /// The colours of the main branches, in order, as written: `#rrggbb`. Used again from the first
  /// when there are more branches.
  package var colours: [Located<String>] = []
  /// The name of a typeface, without quotes.
  package var typeface: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
  }
}

extension Look {
  /// Whether a text can stand in a style as the name of a typeface.
  package static func isTypeface(_ text: String) -> Bool {
    (1...60).contains(text.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " " || $0 == "-") }
  }
}
