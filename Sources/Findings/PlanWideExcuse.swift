package import Toolkit

/// An exception at the plan itself, with how many findings it excuses: one line instead of all
/// those.
package struct PlanWideExcuse: Sendable, Equatable {
  package let rule: String
  package let count: Int
  package let reason: String

  /// By the names of the rules.
  package static func all(in findings: [Finding]) -> [PlanWideExcuse] {
    Dictionary(grouping: findings.filter(\.isExcusedByPlan), by: \.rule)
      .sorted { $0.key < $1.key }
      .map { PlanWideExcuse(rule: $0, count: $1.count, reason: $1.first?.excuse ?? "") }
  }

  package var words: Phrase {
    Phrase(
      nl: "uitgezonderd voor het hele plan: \(rule), \(count) keer; reden: \(reason)",
      en: "excused for the whole plan: \(rule), \(count) times; reason: \(reason)")
  }
}
