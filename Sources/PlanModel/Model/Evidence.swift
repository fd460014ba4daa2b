package import SourceText

/// Lines of a source text that something rests on.
package struct Citation: Hashable, Sendable {
  /// The source's id; nil is the plan's first source.
  package let source: Located<String>?
  /// Line numbers, counted from one.
  package let lines: ClosedRange<Int>
  package let range: SourceRange
}

/// On what a link rests. Every link is stated or inferred; the two are never mixed up.
package enum Evidence: Hashable, Sendable {
  /// Stated in the lines that the thing which holds the link cites for itself.
  case own
  /// Stated in these lines.
  case stated([Citation])
  /// Not said by the text; the reason for thinking so, which may wrongly be empty.
  case inferred(Located<String>)

  package var isOwn: Bool {
    if case .own = self { true } else { false }
  }

  package var isInferred: Bool {
    if case .inferred = self { true } else { false }
  }
}

/// A link as it was written: the name of a target and what the link rests on.
package struct Reference: Hashable, Sendable {
  package let target: Located<String>
  package let evidence: Evidence
  package let range: SourceRange
}

/// A name under which a thing is printed elsewhere.
package struct PrintedName: Hashable, Sendable {
  package let name: Located<String>
  package let citation: Citation?
}

/// A rule that does not hold for the thing at which this is written.
package struct RuleException: Hashable, Sendable {
  package let rule: Located<String>
  package let reason: Located<String>
}
