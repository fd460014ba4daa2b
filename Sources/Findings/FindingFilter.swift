package import PlanModel

/// Which findings are asked for: of some rules, in some files, new ones, or all.
package struct FindingFilter: Sendable {
  /// The names of rules; empty for every rule.
  package let rules: Set<String>
  /// Paths as messages show them; empty for every file.
  package let files: Set<String>

  /// Findings of an earlier check, of which none is asked for; nil for every finding.
  package let former: FormerFindings?

  package init(
    rules: Set<String> = [], files: Set<String> = [], former: FormerFindings? = nil
  ) {
    self.rules = rules
    self.files = files
    self.former = former
  }

  package func callAsFunction(_ findings: [Finding], in graph: PlanGraph) -> [Finding] {
    let new = former?.new(among: findings, in: graph) ?? findings
    guard !rules.isEmpty || !files.isEmpty else { return new }
    return new.filter { finding in
      (rules.isEmpty || rules.contains(finding.rule))
        && (files.isEmpty || files.contains(graph.plan.path(of: finding.range)))
    }
  }
}
