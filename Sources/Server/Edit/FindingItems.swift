import Build
import Findings
import Operations
import PlanModel
import Rules
import SourceText
import TextFormats
import Toolkit

/// What the check found, with repairs as operations.
struct FindingItems {
  let json: JSONValue

  init(
    _ checked: CheckedPlan, _ plan: EditedPlan, _ operations: OperationJSON, _ language: Language
  ) {
    let manual = RuleRegistry.groups
    json = .list(
      checked.findings.filter { $0.excuse == nil }.gravestFirst.map { finding in
        var members: [String: JSONValue] = [
          "rule": .text(finding.rule), "level": .text(finding.level.rawValue),
          "levelName": .text(finding.level.name(language)),
          "message": .text(FormatJSON.plain(finding.message(language), language)),
          "remedy": .text(FormatJSON.plain(finding.remedy(language), language)),
          "file": .text(plan.relative(checked.plan.path(of: finding.range))),
          "line": .number(finding.range.start.line),
          "fixes": .list(
            finding.fixes.compactMap { Self.json($0, plan.graph, operations, language) }),
        ]
        members["group"] = (manual[finding.rule]?.title(language)).map { .text($0) }
        if let subject = finding.subject, let id = plan.ids.id(of: subject) {
          members["subject"] = .text(id)
          members["canExcuse"] = .flag(PlanFormat[subject.holder.mapName].key("exceptions") != nil)
        }
        return .object(members)
      })
  }

  private static func json(
    _ fix: Fix, _ graph: PlanGraph, _ operations: OperationJSON, _ language: Language
  ) -> JSONValue? {
    let made = fix.operations.compactMap(operations.json)
    guard made.count == fix.operations.count else { return nil }
    let sentences = fix.operations.map { $0.sentence(in: graph) }
    return .object([
      "sentence": .text(
        FormatJSON.plain(Phrase.joined(sentences, by: " ").capitalized(language), language)),
      "isSafe": .flag(fix.isSafe), "operations": .list(made),
    ])
  }
}
