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

extension Evidence {
  /// The lines in which it is stated; nil when it is not.
  var citations: [Citation]? {
    if case .stated(let citations) = self { citations } else { nil }
  }

  /// The reason for thinking so; nil when it is not inferred.
  var reason: Located<String>? {
    if case .inferred(let reason) = self { reason } else { nil }
  }

  /// Takes lines in. A reason outweighs them, in whatever order the two are written.
  mutating func state(_ citations: [Citation]) {
    if !isInferred { self = .stated(citations) }
  }
}

/// A link as it was written: the name of a target and what the link rests on.
package struct Reference: Hashable, Sendable {
  package var target: Located<String>
  package var evidence: Evidence = .own
  package let range: SourceRange

  package init(at range: SourceRange) { self.init(to: .missing(in: range), at: range) }

  init(to target: Located<String>, _ evidence: Evidence = .own, at range: SourceRange) {
    self.target = target
    self.evidence = evidence
    self.range = range
  }
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
