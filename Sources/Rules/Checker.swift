package import Findings
import PlanModel
import SourceText
import Toolkit

/// Runs the rules over a plan.
package enum Checker {
  /// Every finding of every rule, in order of reading; excused ones carry their excuse.
  package static func check(_ input: PlanInput) -> [Finding] {
    let rules = RuleRegistry.all.filter { !input.isIncomplete || !$0.needsWholePlan }
    var findings = rules.mapOnAllCores { $0.check(input) }.flatMap(\.self)
    excuse(&findings, in: input.graph)
    for rule in rules {
      if let closing = rule as? any ClosingRule.Type {
        findings += closing.check(input, after: findings)
      }
    }
    return findings.sorted()
  }

  private static func excuse(_ findings: inout [Finding], in graph: PlanGraph) {
    var reasons: [Node: [String: String]] = [:]
    let planWide = Dictionary(
      graph.exceptions(of: .plan).map { ($0.rule.value, $0.reason.value) }
    ) { first, _ in first }
    for index in findings.indices {
      // What is said at the thing itself goes before.
      defer {
        if findings[index].excuse == nil, findings[index].subject != .plan,
          let reason = planWide[findings[index].rule]
        {
          findings[index].excuse = reason
          findings[index].isExcusedByPlan = true
        }
      }
      guard let holder = findings[index].subject?.holder else { continue }
      let exceptions = graph.exceptions(of: holder)
      guard !exceptions.isEmpty else { continue }
      let known =
        reasons[holder]
        ?? Dictionary(exceptions.map { ($0.rule.value, $0.reason.value) }) { first, _ in first }
      reasons[holder] = known
      findings[index].excuse = known[findings[index].rule]
    }
  }
}
