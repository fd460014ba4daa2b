import PlanModel
import Rules
import SourceText
import Testing
import Toolkit
import Findings

/// What the examples of the rules on form cannot show: several files, positions, amounts.
@Suite struct FormRuleTests {
  @Test func `a second plan in another file points back at the first`() throws {
    let found = findings(DuplicateKey.self, in: "plan:\n  title: A\n", "plan:\n  title: B\n")
    let finding = try #require(found.first)
    #expect(finding.range.file == FileNumber(1))
    #expect(finding.notes.map(\.range.file) == [FileNumber(0)])
  }

  @Test func `a missing plan is not reported when a file could not be read`() {
    let broken = "plan:\n  title: \"A\n"
    #expect(findings(MissingKey.self, in: broken, "groups: []\n").isEmpty)
  }

  @Test(
    "An amount as people type it gets its spelling in digits",
    arguments: [
      ("10.939", "10939"), ("10.939,50", "10939.50"), ("€ 1.000.000,-", "1000000"),
      ("10939,5", "10939.5"), ("10,939", "10939"),
    ])
  func amount(typed: String, meant: String) throws {
    let text = "budget:\n  lines:\n    - name: Toezicht\n      amount: \"\(typed)\"\n"
    let finding = try #require(findings(WrongType.self, in: text).first)
    #expect(finding.remedy.english.hasPrefix("Write \(meant): "))
  }

  @Test(
    "What is no amount gets no spelling",
    arguments: ["veel", "1.23.456", "-5", "", "1..2", "€", ",", "12345,6789"])
  func noAmount(typed: String) throws {
    let text = "budget:\n  lines:\n    - name: Toezicht\n      amount: \"\(typed)\"\n"
    let finding = try #require(findings(WrongType.self, in: text).first)
    #expect(finding.remedy == WrongType.remedy)
  }

  @Test(
    "An answer or a day as people write it gets the spelling of the format",
    arguments: [
      ("state: neemt over", "takes-over"), ("state: nee", "declines"),
      ("date: 3-4-2025", "2025-04-03"), ("date: 3 april 2025", "2025-04-03"),
    ])
  func spelling(line: String, meant: String) throws {
    let text = "decisions:\n  - point: 2\n    department: SL\n    \(line)\n"
    let finding = try #require(findings(WrongType.self, in: text).first)
    #expect(finding.remedy == .didYouMean(meant))
  }

  @Test(
    "A success criterion as a report has it gets the number of WCAG 2.2",
    arguments: [
      ("9.1.4.3", "1.4.3"), ("1.4.3 Contrast (minimum)", "1.4.3"), ("1,4,10", "1.4.10"),
      ("1.4.33", "1.4.3"), ("1.43", "1.4.3"), ("1.4.13.", "1.4.13"),
    ])
  func criterion(typed: String, meant: String) throws {
    #expect(try remedy(criterion: typed) == .didYouMean(meant))
  }

  @Test
  func `a criterion that cannot be guessed gets none; of the one that was dropped that is said`()
    throws
  {
    #expect(try remedy(criterion: "1.5.3") == WrongType.remedy)
    #expect(try remedy(criterion: "contrast") == WrongType.remedy)
    #expect(try remedy(criterion: "4.1.1").english.hasPrefix("Criterion 4.1.1 is no longer in"))
  }

  private func remedy(criterion: String) throws -> Phrase {
    let text = """
      plan:
        accessibility:
          deviations:
            - {description: Te licht., criterion: "\(criterion)"}
      """
    return try #require(findings(WrongType.self, in: text).first).remedy
  }

  @Test(
    "A mistake in YAML is pointed at where a person must mend it",
    arguments: [
      ("a:\n  b: 1\n\tc: 2\n", "3:1", "a tab"),
      ("a: \"x\nb: 1\n", "1:4", "never closed"),
      ("a: [1, 2\nb: 3\n", "1:4", "closing ]"),
      ("a: {b: 1\nc: 3\n", "1:4", "closing }"),
      ("a: 1\nb\nc: 2\n", "2:1", "colon behind the key"),
      ("a: 'it's'\n", "1:8", "closing quote"),
      ("a: - b\n", "1:4", "on the line of its key"),
      ("a: ]\n", "1:4", "closing bracket"),
      ("- a\nb: 1\n", "2:1", "with a dash"),
      ("a: |x\n  b\n", "1:5", "follows | or >"),
      ("a: \"\\q\"\n", "1:5", "\\ has a meaning"),
      ("a: !x!y z\n", "1:4", "begin with !"),
      ("%x\n", "1:3", "no readable YAML (libyaml: found unknown directive name)"),
    ])
  func syntax(text: String, place: String, words: String) throws {
    let finding = try #require(findings(UnreadableYAML.self, in: text).first)
    #expect("\(finding.range.start.line):\(finding.range.start.column)" == place)
    #expect(finding.message.english.contains(words), "\(finding.message.english)")
    #expect(finding.message.dutch != finding.message.english)
  }

  @Test func `a control character does not keep the rest of the file from being read`() {
    let found = findings(HiddenCharacterFound.self, in: "theme:\n  title: x\u{7}y\n  id: t\n")
    #expect(found.map { "\($0.range.start.line):\($0.range.start.column)" } == ["2:11"])
    #expect(found.map { $0.message.english.hasSuffix("U+0007, a control character") } == [true])
    #expect(findings(UnreadableYAML.self, in: "a: x\u{7}y\n").isEmpty)
  }

  @Test func `limits and encoding have words of their own`() {
    let deep = String(repeating: "[", count: 70)
    let long = "a: " + String(repeating: "x", count: 16_001)
    #expect(findings(UnreadableYAML.self, in: deep, long).count == 2)
    let bytes = SourceFile(path: "x.yaml", bytes: [0x61, 0x3A, 0x20, 0xFF])
    let found = UnreadableYAML.check(PlanInput(files: [bytes]))
    #expect(found.map(\.message.english) == ["the characters here are not UTF-8"])
  }
}
