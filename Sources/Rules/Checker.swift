package import Findings
import PlanModel
import SourceText
import Toolkit

/// Runs the rules over a plan.
package enum Checker {
  /// Findings of all rules, in order of reading; excused ones have their excuse.
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

  /// Excuses what has an exception at its thing, else what has one at the plan, which is for all of
  /// it.
  private static func excuse(_ findings: inout [Finding], in graph: PlanGraph) {
    func known(_ holder: Node) -> [String: String] {
      Dictionary(graph.exceptions(of: holder).map { ($0.rule.value, $0.reason.value) }) {
        first, _ in
        first
      }
    }
    let everywhere = known(.plan)
    var reasons: [Node: [String: String]] = [:]
    for index in findings.indices {
      let (rule, subject) = (findings[index].rule, findings[index].subject)
      if let holder = subject?.holder, !graph.exceptions(of: holder).isEmpty {
        let here = reasons[holder] ?? known(holder)
        reasons[holder] = here
        findings[index].excuse = here[rule]
      }
      if findings[index].excuse == nil, subject != .plan, let reason = everywhere[rule] {
        findings[index].excuse = reason
        findings[index].isExcusedByPlan = true
      }
    }
  }
}
