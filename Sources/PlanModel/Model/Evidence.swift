package import SourceText

/// Lines of a source text, cited as evidence.
package struct Citation: Hashable, Sendable {
  /// Source's id; nil is the plan's first source.
  package let source: Located<String>?
  /// Line numbers, counted from one.
  package let lines: ClosedRange<Int>
  package let range: SourceRange
}

/// Evidence for a link. Every link is stated or inferred; the two are never mixed up.
package enum Evidence: Hashable, Sendable {
  /// Stated in the lines that the link's source node cites for itself.
  case own
  /// Stated in these lines.
  case stated([Citation])
  /// Not in the text; the reason for the inference, which may wrongly be empty.
  case inferred(Located<String>)

  package var isOwn: Bool {
    if case .own = self { true } else { false }
  }

  package var isInferred: Bool {
    if case .inferred = self { true } else { false }
  }
}

extension Evidence {
  /// Citations of a stated link; nil when it has none.
  var citations: [Citation]? {
    if case .stated(let citations) = self { citations } else { nil }
  }

  /// Reason of an inferred link; nil for a stated one.
  var reason: Located<String>? {
    if case .inferred(let reason) = self { reason } else { nil }
  }

  /// Adds citations. A reason has precedence, in whatever order the two are written.
  mutating func state(_ citations: [Citation]) {
    if !isInferred { self = .stated(citations) }
  }
}

/// Link as it was written: the name of a target and the evidence.
package struct Reference: Hashable, Sendable {
  package var target: Located<String>
  package var evidence: Evidence = .own
  /// What must be so for the one to lead to the other.
  package var assumption: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) { self.init(to: .missing(in: range), at: range) }

  init(to target: Located<String>, _ evidence: Evidence = .own, at range: SourceRange) {
    self.target = target
    self.evidence = evidence
    self.range = range
  }
}

/// Name under which a thing is printed elsewhere.
package struct PrintedName: Hashable, Sendable {
  package let name: Located<String>
  package let citation: Citation?
}

/// Exception: a rule that is not applied to the node at which this is written.
package struct RuleException: Hashable, Sendable {
  package let rule: Located<String>
  package let reason: Located<String>
}
