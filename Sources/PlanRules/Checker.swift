import PlanModel
import SourceText

/// Runs the rules over a plan.
package enum Checker {
  /// Every finding of every rule, in order of reading; excused ones carry their excuse.
  package static func check(_ input: CheckedPlan) -> [Finding] {
    let rules = RuleRegistry.all.filter { !input.isIncomplete || !$0.needsWholePlan }
    var findings = rules.flatMap { $0.check(input) }
    excuse(&findings, in: input.graph)
    for rule in rules {
      if let closing = rule as? any ClosingRule.Type {
        findings += closing.check(input, after: findings)
      }
    }
    return findings.sorted()
  }

  private static func excuse(_ findings: inout [Finding], in graph: PlanGraph) {
    for index in findings.indices {
      guard let holder = findings[index].subject?.holder else { continue }
      let rule = findings[index].rule
      let exception = graph.exceptions(of: holder).first { $0.rule.value == rule }
      findings[index].excuse = exception?.reason.value
    }
  }
}
