package import PlanModel

/// Which findings are asked for: of some rules, in some files, or all.
package struct FindingFilter: Sendable {
  /// The names of rules; empty for every rule.
  package let rules: Set<String>
  /// Paths as messages show them; empty for every file.
  package let files: Set<String>

  package init(rules: Set<String> = [], files: Set<String> = []) {
    self.rules = rules
    self.files = files
  }

  package func callAsFunction(_ findings: [Finding], in plan: Plan) -> [Finding] {
    guard !rules.isEmpty || !files.isEmpty else { return findings }
    return findings.filter { finding in
      (rules.isEmpty || rules.contains(finding.rule))
        && (files.isEmpty || files.contains(plan.path(of: finding.range)))
    }
  }
}
