import PlanModel
import Rules
import SourceText
import Testing
import Toolkit
import Findings

/// What the examples of the rules on names and links cannot show: size, several files, levels.
@Suite struct GraphRuleTests {
  @Test func `a chain of 100,000 references that closes is one circle, reported by its ends`()
    throws
  {
    let effects = (0..<100_000).map {
      "  - id: e\($0)\n    effects: [{same-as: e\(($0 + 1) % 100_000)}]\n"
    }
    let found = findings(EffectCycle.self, in: "theme:\n  effects:\n" + effects.joined())
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.range.start.line == 200_002)
    let path = finding.message.english.dropFirst("a circle of effects: ".count)
    #expect(path.hasPrefix("e0 → e1 → e2 → "))
    #expect(path.contains(" → e11 → … (99976) … → e99988 → "))
    #expect(path.hasSuffix(" → e99998 → e99999 → e0"))
  }

  @Test func `many circles along one chain take no longer than the chain`() {
    let effects = (0..<20_000).map {
      "  - id: e\($0)\n    effects: [{same-as: e\($0 + 1)}, {same-as: e0}]\n"
    }
    let text = "theme:\n  effects:\n" + effects.joined() + "  - id: e20000\n"
    #expect(findings(EffectCycle.self, in: text).count == 19_999)
  }

  @Test func `thousands of unknown names among thousands of known ones are all reported`() {
    let points = (0..<20_000).map { "- number: \($0)\n  departments: afdeling-\($0)\n" }
    let departments = (0..<20_000).map { "- code: Afdeling \($0)\n" }
    let text =
      "action-points:\n" + points.joined() + "departments:\n" + departments.joined()
    #expect(findings(UnknownDepartment.self, in: text).count == 20_000)
  }

  @Test func `an effect that is written out in two files points back at the first`() throws {
    let theme = "theme:\n  effects:\n    - id: hitte\n"
    let finding = try #require(findings(DuplicateID.self, in: theme, theme).first)
    #expect(finding.range.file == FileNumber(1))
    #expect(finding.notes.map(\.range.file) == [FileNumber(0)])
    #expect(finding.subject == .effect(1))
  }

  @Test func `a plan without sources is reported once a file`() {
    let theme = "theme:\n  source: 59\n  effects:\n    - id: a\n      source: [60, ivp:61]\n"
    let found = findings(UnknownSource.self, in: theme, theme)
    #expect(
      found.map { "\($0.range.file.index):\($0.range.start.line)" }
        == ["0:2", "0:5", "1:2", "1:5"])
  }

  @Test func `a number that the source skips is excused at the point after it`() {
    let text = """
      action-points:
        - number: 1
        - number: 3
          exceptions:
            number-gap: De bron kent geen punt 2.
      """
    #expect(findings(NumberGap.self, in: text).map(\.excuse) == ["De bron kent geen punt 2."])
  }

  @Test func `a theme outside the order is a warning, a theme without a file an error`() {
    let found = findings(UnknownTheme.self, in: "plan:\n  themes: [a]\ntheme:\n  id: b\n")
    #expect(found.map(\.level) == [.error, .warning])
  }

  @Test func `nothing is called unknown while a file that may hold it cannot be read`() {
    let theme = "theme:\n  id: a\n  effects:\n    - {id: b, points: [1], source: 'x:1'}\n"
    let broken = "action-points:\n  - number: \"1\n"
    #expect(findings(UnknownActionPoint.self, in: theme).count == 1)
    #expect(findings(UnknownActionPoint.self, in: theme, broken).isEmpty)
    #expect(findings(UnknownSource.self, in: theme, broken).isEmpty)
  }
}
