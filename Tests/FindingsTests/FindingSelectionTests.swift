import SourceText
import TestSupport
import Testing
import TextFormats
import Toolkit

@testable import Findings

/// Which findings are printed in full, and how the others are counted.
@Suite struct FindingSelectionTests {
  private func findings(_ rule: String, file: Int = 0, _ count: Int) -> [Finding] {
    (0..<count).map { line in
      let position = SourcePosition(line: line + 1, column: 1)
      return Finding(
        rule: rule, level: .error, message: Phrase(verbatim: "m"), remedy: Phrase(verbatim: "r"),
        range: SourceRange(file: FileNumber(file), start: position, end: position), subject: nil,
        notes: [],
        excuse: nil)
    }
  }

  private func shown(_ selection: FindingSelection) -> [String] {
    selection.shown.map { "\($0.rule)\($0.range.file.index):\($0.range.start.line)" }
  }

  private func rest(_ selection: FindingSelection) -> [String] {
    selection.rest.map { "\($0.count) \($0.rule)\($0.file.index)" }
  }

  @Test func `as many as there is room for are all shown, in their order`() {
    let selection = FindingSelection(findings("b", 2) + findings("a", 3), most: 5)
    #expect(shown(selection) == ["b0:1", "b0:2", "a0:1", "a0:2", "a0:3"])
    #expect(selection.rest == [])
  }

  @Test func `one rule in one file does not crowd out the others`() {
    let selection = FindingSelection(
      findings("a", 1_000) + findings("b", 2) + findings("a", file: 1, 3), most: 10)
    #expect(
      shown(selection) == [
        "a0:1", "a0:2", "a0:3", "a0:4", "a0:5", "b0:1", "b0:2", "a1:1", "a1:2", "a1:3",
      ])
    #expect(rest(selection) == ["995 a0"])
  }

  @Test func `of two large rules each gets half the room, and the larger is counted first`() {
    let selection = FindingSelection(findings("a", 20) + findings("b", 30), most: 4)
    #expect(shown(selection) == ["a0:1", "a0:2", "b0:1", "b0:2"])
    #expect(rest(selection) == ["28 b0", "18 a0"])
  }

  @Test func `of more rules and files than there is room for the first have one each`() {
    let many = (0..<9).flatMap { findings("r", file: $0, 2) }
    let selection = FindingSelection(many, most: 3)
    #expect(shown(selection) == ["r0:1", "r1:1", "r2:1"])
    #expect(selection.restCount == 15)
    #expect(rest(selection).prefix(2) == ["2 r3", "2 r4"])
  }

  @Test func `without a bound all are shown`() {
    #expect(FindingSelection(findings("a", 1_000), most: nil).shown.count == 1_000)
  }

  @Test func `what is counted is named by rule and file, the smallest together`() {
    let files = (0..<30).map { SourceFile(path: "f\(10 + $0).yaml", text: "") }
    let text = FindingText(
      files: files, language: .english, style: TerminalStyle(isColoured: false))
    let many = (0..<30).flatMap { findings("r", file: $0, 100 - $0) }
    let printed = text.text(
      FindingSelection(many, most: 30), seeingAll: Phrase(verbatim: "--all"))
    let lines = printed.split(separator: "\n")
    let counts = lines.drop { !$0.hasSuffix("here only counted:") }
    #expect(counts.first == "2535 more findings, here only counted:")
    #expect(counts.dropFirst().first == "  99 [r] f10.yaml")
    #expect(counts.count == 23)
    #expect(counts.suffix(2) == ["  745 of other rules or in other files", "To see all: --all"])
  }
}
