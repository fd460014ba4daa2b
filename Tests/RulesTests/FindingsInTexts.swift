import Findings
import Rules
import SourceText

/// Findings of one rule in files of these texts, called 0.yaml, 1.yaml and so on.
func findings(_ rule: any Rule.Type, in texts: String...) -> [Finding] {
  let files = texts.enumerated().map { SourceFile(path: "\($0).yaml", text: $1) }
  return Checker.check(PlanInput(files: files)).filter { $0.rule == rule.name }
}
