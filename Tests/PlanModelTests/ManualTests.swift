import Documents
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit
import TestSupport
import Build
import Findings

/// What is made from the definitions in the code: manuals and the starter plan.
@Suite struct ManualTests {
  @Test(
    arguments: [
      "docs/plan-format.md", "docs/plan-format.nl.md", "docs/rules.md", "docs/rules.nl.md",
      "docs/plan.schema.json",
    ])
  func `the pages of docs that come from the code are fresh; renew them with .ci/generate`(
    path: String
  ) throws {
    let language = path.hasSuffix(".nl.md") ? Language.dutch : .english
    let text =
      path.hasSuffix(".json")
      ? JSONSchema(language, ruleNames: RuleRegistry.names).text
      : path.hasPrefix("docs/rules") ? RuleManual.text(language) : FormatManual.text(language)
    let isFresh = try Repository.text(path) == text
    #expect(isFresh, "\(path) is stale")
  }

  @Test(arguments: Language.allCases)
  func `the manuals name every mapping, key and rule`(language: Language) {
    let format = FormatManual.text(language)
    for map in PlanFormat.maps {
      #expect(format.contains("\n## \(map.name.rawValue)\n"))
      for key in map.keys { #expect(format.contains("| `\(key.name)`")) }
    }
    let rules = RuleManual.text(language)
    for rule in RuleRegistry.all {
      #expect(rules.contains("\n### \(rule.name)\n\n**\(rule.demand(language))**"))
    }
  }

  @Test(arguments: Language.allCases)
  func `the starter plan checks without any finding`(language: Language) {
    let files = StarterPlan.files(language).filter { $0.path.hasSuffix(".yaml") }
      .map { SourceFile(path: $0.path, text: $0.text) }
    #expect(files.count == 3)
    let plan = PlanInput(files: files)
    let found = Checker.check(plan).map { "\(plan.plan.path(of: $0.range)): \($0.message.english)" }
    #expect(found == [])
    #expect(plan.problems.isEmpty)
    #expect(plan.plan.header?.language == language)
    // It shows both kinds of evidence.
    #expect(plan.graph.links.contains { $0.evidence.isInferred })
    #expect(plan.graph.links.contains { $0.role == .point && !$0.evidence.isInferred })
  }

  @Test(arguments: Language.allCases)
  func `every file of the starter plan names the schema that lies beside it`(language: Language) {
    let files = StarterPlan.files(language)
    #expect(files.last?.path == "plan.schema.json")
    #expect(files.last?.text == JSONSchema(language, ruleNames: RuleRegistry.names).text)
    for file in files.dropLast() {
      let up = String(repeating: "../", count: file.path.split(separator: "/").count - 1)
      #expect(
        file.text.hasPrefix("# yaml-language-server: $schema=\(up)plan.schema.json\n"))
    }
  }
}
