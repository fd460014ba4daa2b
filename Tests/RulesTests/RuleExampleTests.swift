import PlanModel
import Rules
import SourceText
import Testing
import Findings

/// The examples of every rule are its tests: what its manual says is what it does.
@Suite struct RuleExampleTests {
  /// A rule with a name of its own, so that a failing test says which.
  struct Subject: CustomTestStringConvertible {
    let rule: any Rule.Type
    var testDescription: String { rule.name }
  }

  static let subjects = RuleRegistry.all.map { Subject(rule: $0) }

  private func places(_ rule: any Rule.Type, in example: RuleExample) -> [SourcePosition] {
    let input = PlanInput(
      files: example.files, reader: PlanReader(example.files), named: example.named,
      today: RuleExample.today)
    return Checker.check(input).filter { $0.rule == rule.name && $0.excuse == nil }
      .map(\.range.start)
  }

  @Test("A rule finds nothing in its good examples", arguments: subjects)
  func good(_ subject: Subject) {
    #expect(!subject.rule.good.isEmpty)
    for example in subject.rule.good {
      #expect(example.marks.isEmpty)
      #expect(places(subject.rule, in: example).isEmpty, "\(example.text)")
    }
  }

  @Test("A rule finds what its bad examples mark, and nothing else", arguments: subjects)
  func bad(_ subject: Subject) {
    #expect(!subject.rule.bad.isEmpty)
    for example in subject.rule.bad {
      #expect(!example.marks.isEmpty)
      #expect(places(subject.rule, in: example) == example.marks, "\(example.text)")
    }
  }

  @Test func `every rule has a name of its own, in kebab case`() {
    let names = RuleRegistry.names
    #expect(Set(names).count == names.count)
    for name in names { #expect(name.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }) }
  }
}
