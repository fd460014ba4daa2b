import Findings
import PlanModel
import SourceText
import Testing
import Toolkit

/// Which findings an earlier check did not have.
@Suite struct FormerFindingsTests {
  private let graph = PlanGraph(Plan())

  private func finding(_ message: String, line: Int, excuse: String? = nil) -> Finding {
    let position = SourcePosition(line: line, column: 1)
    return Finding(
      rule: "a-rule", level: .warning, message: Phrase(verbatim: message),
      remedy: Phrase(verbatim: ""),
      range: SourceRange(file: FileNumber(0), start: position, end: position), subject: .plan,
      notes: [], excuse: excuse)
  }

  private func new(_ now: [Finding], since former: [Finding]) -> [Int] {
    FormerFindings(former, in: graph).new(among: now, in: graph).map(\.range.start.line)
  }

  @Test func `a finding that moved is not new, one with other words is`() {
    let now = [finding("one", line: 7), finding("two", line: 8)]
    #expect(new(now, since: [finding("one", line: 1)]) == [8])
  }

  @Test func `of equal findings as many are new as there are more`() {
    let now = (1...3).map { finding("one", line: $0) }
    #expect(new(now, since: [finding("one", line: 9)]) == [2, 3])
  }

  @Test func `what was excused is new without its exception, and what is excused never`() {
    let former = [finding("one", line: 1, excuse: "so")]
    #expect(new([finding("one", line: 1)], since: former) == [1])
    #expect(new([finding("two", line: 1, excuse: "so")], since: []) == [])
  }

  @Test func `saved findings are the same as those that were saved`() {
    let findings = [finding("one", line: 1), finding("two", line: 2, excuse: "so")]
    let json = FindingJSON.text(findings, in: graph)
    #expect(FormerFindings(json: Array(json.utf8)) == FormerFindings(findings, in: graph))
    #expect(FormerFindings(json: Array("[]".utf8)) == nil)
  }
}
