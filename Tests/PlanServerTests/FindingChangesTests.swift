import PlanRules
import SourceText
import Testing

@testable import PlanServer

@Suite struct FindingChangesTests {
  private func findings(_ text: String) -> [Finding] {
    Checker.check(CheckedPlan(files: [SourceFile(path: "plan.yaml", text: text)]))
      .filter { $0.rule == "unknown-key" }
  }

  @Test func `a finding that moves is neither new nor gone`() {
    let changes = FindingChanges(
      from: findings("plan: {title: T}\nfooo: 1\n"), to: findings("\n\nplan: {title: T}\nfooo: 1\n")
    )
    #expect(changes.new.isEmpty)
    #expect(changes.gone.isEmpty)
  }

  @Test func `of two that read alike one may come or go`() {
    let one = findings("plan: {title: T}\nsources:\n  - {id: a, title: A, fooo: 1}\n")
    let two = findings(
      "plan: {title: T}\nsources:\n  - {id: a, title: A, fooo: 1}\n  - {id: b, title: B, fooo: 1}\n"
    )
    #expect(one.count == 1 && two.count == 2)
    #expect(FindingChanges(from: one, to: two).new == [two[1]])
    #expect(FindingChanges(from: two, to: one).gone == [two[1]])
    #expect(FindingChanges(from: one, to: two).gone.isEmpty)
  }
}
