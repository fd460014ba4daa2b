package import SourceText
package import Toolkit

/// A former name of an action point or sub-point, or a department whose it was.
package struct FormerPoint: Sendable, Equatable {
  package var id: Located<String>?
  /// As printed: `7`, or `2b` for a sub-point.
  package var number: Located<String>?
  /// Departments that it was for.
  package var departments: [Located<String>] = []
  /// The last day on which this was so; nil when that is not known.
  package var until: Day?
  package let range: SourceRange

  package init(at range: SourceRange) { self.range = range }
}

/// A former id of a theme.
package struct FormerID: Sendable, Equatable {
  package var id: Located<String>
  /// The last day on which it was used; nil when that is not known.
  package var until: Day?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
  }
}

/// A former id of an effect, or the theme on whose page it was.
package struct FormerEffect: Sendable, Equatable {
  package var id: Located<String>
  /// Id of the theme in whose map it was then; nil when only the id is another one now.
  package var theme: Located<String>?
  /// The last day on which this was so; nil when that is not known.
  package var until: Day?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
  }
}

/// A former numeral of a focus area.
package struct FormerNumeral: Sendable, Equatable {
  package var numeral: Located<String>
  /// The last day on which it was used; nil when that is not known.
  package var until: Day?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    numeral = .missing(in: range)
  }
}

/// A former code of a department.
package struct FormerCode: Sendable, Equatable {
  package var code: Located<String>
  /// The last day on which it was used; nil when that is not known.
  package var until: Day?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    code = .missing(in: range)
  }
}

extension Day? {
  /// Whether something that ended on this day, if it ended, was so on another day. What has no date
  /// may have been then.
  package func includes(_ day: Day?) -> Bool {
    guard let self, let day else { return true }
    return day <= self
  }
}
