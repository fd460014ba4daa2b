package import Toolkit
package import Findings
import PlanModel
import SourceText

/// One demand that a plan must meet. A rule is a type without cases, in a file of its own, listed
/// in `RuleRegistry`; its examples are its manual and its tests.
package protocol Rule: Sendable {
  /// Stable, in kebab case: exceptions in plans refer to it.
  static var name: String { get }
  static var group: RuleGroup { get }
  /// The level of its findings, where they do not differ.
  static var level: Level { get }
  /// What it demands, in one sentence.
  static var demand: Phrase { get }
  /// Why that matters.
  static var reason: Phrase { get }
  /// What to do when it is not met.
  static var remedy: Phrase { get }
  /// Plan files, or parts of them, in which it finds nothing.
  static var good: [RuleExample] { get }
  /// Plan files, or parts of them, with `↓` before each place where it must find something.
  static var bad: [RuleExample] { get }

  /// Whether it looks for what is missing, so that it has nothing to say while a file could not be
  /// read: what it misses may stand there.
  static var needsWholePlan: Bool { get }

  static func check(_ input: PlanInput) -> [Finding]
}

/// A rule about what the other rules found.
package protocol ClosingRule: Rule {
  static func check(_ input: PlanInput, after findings: [Finding]) -> [Finding]
}

extension ClosingRule {
  package static func check(_ input: PlanInput) -> [Finding] { [] }
}

extension Rule {
  package static var needsWholePlan: Bool { false }

  /// A finding of this rule.
  static func finding(
    _ message: Phrase, at place: SourceRange, about subject: Node? = nil,
    level: Level = Self.level, remedy: Phrase = Self.remedy, notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: name, level: level, message: message, remedy: remedy, place: place, subject: subject,
      notes: notes)
  }
}
