package import Findings
package import PlanModel
package import Rules

/// A plan with what the check found in it: the second stage.
package struct CheckedPlan: Sendable {
  package let input: PlanInput
  package let findings: [Finding]

  package init(input: PlanInput, findings: [Finding]) {
    self.input = input
    self.findings = findings
  }

  package var graph: PlanGraph { input.graph }
  package var plan: Plan { input.plan }
}
