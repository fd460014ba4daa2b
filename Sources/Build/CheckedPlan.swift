package import Findings
package import PlanModel
package import Rules

/// Plan with its findings: the second stage.
package struct CheckedPlan: Sendable {
  package let input: PlanInput
  package let findings: [Finding]
  /// What is made of it: the plan of the input, or what of that may be shown outside.
  package let graph: PlanGraph
  /// What may be shown outside; nil where everything is shown.
  package let publication: Publication?

  package init(input: PlanInput, findings: [Finding]) {
    self.input = input
    self.findings = findings
    graph = input.graph
    publication = nil
  }

  private init(publishing checked: CheckedPlan) {
    input = checked.input
    graph = PlanGraph(checked.plan.published)
    let publication = checked.plan.publication
    self.publication = publication
    let groups = RuleRegistry.groups
    // A finding on a decision quotes what was decided.
    findings =
      publication.findings
      ? checked.findings.filter {
        publication.decisions == .all || groups[$0.rule] != .decisions
      } : []
  }

  /// What of it may be shown outside.
  package var published: CheckedPlan { CheckedPlan(publishing: self) }

  package var plan: Plan { graph.plan }

  /// Whether the pages show what the check found.
  var showsFindings: Bool { publication?.findings ?? true }

  /// Whether the outputs show what departments answered.
  package var showsAnswers: Bool { publication.map { $0.decisions != .none } ?? true }
}
