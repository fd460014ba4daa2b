import Rules
import SourceText
import Testing
@testable import Server
import Findings

@Suite struct FindingChangesTests {
  private func findings(_ texts: [String: String]) -> [FiledFinding] {
    let files = texts.map { SourceFile(path: $0.key, text: $0.value) }
    let checked = PlanInput(files: files)
    return FiledFinding.all(
      Checker.check(checked).filter { $0.rule == "unknown-key" }, in: checked.plan)
  }

  private func findings(_ text: String) -> [FiledFinding] { findings(["plan.yaml": text]) }

  @Test func `a finding in a file stays when another file is added before it`() {
    let one = findings(["plan.yaml": "plan: {title: T}\nfooo: 1\n"])
    let two = findings(["plan.yaml": "plan: {title: T}\nfooo: 1\n", "a.yaml": "sources: []\n"])
    #expect(FindingChanges(from: one, to: two) == FindingChanges(from: one, to: one))
  }

  @Test func `a finding that moves is neither new nor gone`() {
    let changes = FindingChanges(
      from: findings("plan: {title: T}\nfooo: 1\n"), to: findings("\n\nplan: {title: T}\nfooo: 1\n")
    )
    #expect(changes.new.isEmpty)
    #expect(changes.gone.isEmpty)
  }

  @Test func `of two that read alike one may come or go`() throws {
    let one = findings("plan: {title: T}\nsources:\n  - {id: a, title: A, fooo: 1}\n")
    let two = findings(
      "plan: {title: T}\nsources:\n  - {id: a, title: A, fooo: 1}\n  - {id: b, title: B, fooo: 1}\n"
    )
    try #require(one.count == 1 && two.count == 2)
    #expect(FindingChanges(from: one, to: two).new == [two[1]])
    #expect(FindingChanges(from: two, to: one).gone == [two[1]])
    #expect(FindingChanges(from: one, to: two).gone.isEmpty)
  }
}
