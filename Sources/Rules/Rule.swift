package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Check that a plan must pass. A rule is a type without cases, in a file of its own, listed in
/// `RuleRegistry`; its examples are its manual and its tests.
package protocol Rule: Sendable {
  /// Identifier in kebab case; stable, because exceptions in plans refer to it.
  static var name: String { get }
  static var group: RuleGroup { get }
  /// Default level of its findings.
  static var level: Level { get }
  /// Demand, in one sentence.
  static var demand: Phrase { get }
  /// Reason why it matters.
  static var reason: Phrase { get }
  /// Remedy when it is not met.
  static var remedy: Phrase { get }
  /// Plan files, or parts of them, without findings.
  static var good: [RuleExample] { get }
  /// Plan files, or parts of them, with `↓` before each position of a finding.
  static var bad: [RuleExample] { get }

  /// Whether it looks for missing things, so that it is skipped while a file could not be read:
  /// what it misses may be in that file.
  static var needsWholePlan: Bool { get }

  static func check(_ input: PlanInput) -> [Finding]
}

/// Rule about the findings of other rules.
package protocol ClosingRule: Rule {
  static func check(_ input: PlanInput, after findings: [Finding]) -> [Finding]
}

extension ClosingRule {
  package static func check(_ input: PlanInput) -> [Finding] { [] }
}

extension Rule {
  package static var needsWholePlan: Bool { false }

  /// Finding of this rule.
  static func finding(
    _ message: Phrase, at range: SourceRange, about subject: Node? = nil,
    level: Level = Self.level, remedy: Phrase = Self.remedy, notes: [Finding.Note] = [],
    fixes: [Fix] = [], onScreen: Finding.OnScreen? = nil
  ) -> Finding {
    Finding(
      rule: name, level: level, message: message, remedy: remedy, range: range, subject: subject,
      notes: notes, fixes: fixes, onScreen: onScreen)
  }
}
