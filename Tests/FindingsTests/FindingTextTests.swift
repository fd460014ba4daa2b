import TextFormats
import PlanModel
import SourceText
import Testing
import Toolkit
@testable import Findings
import TestSupport
import Rules

/// Findings for a terminal.
@Suite struct FindingTextTests {
  /// A finding from one column to another on a line of the file `plan.yaml`.
  private func finding(
    _ line: Int, _ columns: Range<Int>, level: Level = .error, message: String = "iets klopt niet",
    notes: [Finding.Note] = [], excuse: String? = nil
  ) -> Finding {
    Finding(
      rule: "some-rule", level: level, message: Phrase(nl: message, en: "something is wrong"),
      remedy: Phrase(nl: "doe iets", en: "do something"),
      range: SourceRange(
        file: FileNumber(0), start: SourcePosition(line: line, column: columns.lowerBound),
        end: SourcePosition(line: line, column: columns.upperBound)),
      subject: nil, notes: notes, excuse: excuse)
  }

  private func text(
    _ finding: Finding, in source: String, _ language: Language = .dutch, isColoured: Bool = false
  ) -> String {
    FindingText(
      files: [SourceFile(path: "plan.yaml", text: source)], language: language,
      style: TerminalStyle(isColoured: isColoured)
    ).text(finding)
  }

  @Test func `a finding shows position, level, rule, message, line, caret and remedy`() {
    let note = Finding.Note(
      Phrase(nl: "eerder hier", en: "first here"), at: finding(1, 1..<2).range)
    #expect(
      text(finding(2, 3..<7, notes: [note]), in: "plan:\n  titel: x\n") == """
        plan.yaml:2:3: fout [some-rule]
          iets klopt niet
          2 |   titel: x
            |   ^~~~
          wat te doen: doe iets
          eerder hier: plan.yaml:1:1

        """)
    #expect(
      text(finding(2, 3..<4, level: .info), in: "plan:\n  titel: x\n", .english) == """
        plan.yaml:2:3: info [some-rule]
          something is wrong
          2 |   titel: x
            |   ^
          what to do: do something

        """)
  }

  @Test func `an excused finding shows its reason instead of a remedy`() {
    #expect(
      text(finding(1, 1..<2, excuse: "Zo staat het er."), in: "x\n") == """
        plan.yaml:1:1: uitgezonderd [some-rule]
          iets klopt niet
          1 | x
            | ^
          reden: Zo staat het er.

        """)
  }

  /// The line as it is shown, and what is above the caret and its tail.
  private func pointed(
    _ source: String, _ columns: Range<Int>
  ) throws -> (line: String, marked: String) {
    let lines = text(finding(1, columns), in: source).split(separator: "\n").map(String.init)
    try #require(lines.count > 3)
    let (line, marks) = (lines[2].dropFirst(6), lines[3].dropFirst(6))
    let start = marks.prefix { $0 == " " }.count
    return (String(line), String(line.dropFirst(start).prefix(marks.count - start)))
  }

  @Test(
    arguments: [
      ("titel: fout", 8..<12, "fout"), ("prijs: € ëén fout", 14..<18, "fout"),
      ("a\tb: fout", 6..<10, "fout"), ("\u{FEFF}titel: fout", 8..<12, "fout"),
    ])
  func `the caret is under the first character, also after accents and tabs`(
    source: String, columns: Range<Int>, marked: String
  ) throws {
    let (line, found) = try pointed(source, columns)
    #expect(found == marked)
    #expect(!line.contains("\t"))
  }

  @Test(arguments: [0, 30, 60, 75, 200, 5_000])
  func `a long line is cut to 80 columns around the caret`(before: Int) throws {
    let source = String(repeating: "x", count: before) + "FOUT" + String(repeating: "y", count: 300)
    let (line, marked) = try pointed(source, before + 1..<before + 5)
    #expect(marked == "FOUT")
    #expect(line.count == 80 - 6)
  }

  @Test func `a range over several lines is marked to the end of its first`() {
    let long = Finding(
      rule: "r", level: .error, message: Phrase(verbatim: "m"), remedy: Phrase(verbatim: "d"),
      range: SourceRange(
        file: FileNumber(0), start: SourcePosition(line: 1, column: 3),
        end: SourcePosition(line: 9, column: 1)), subject: nil, notes: [])
    #expect(text(long, in: "a: b c\nd\n").contains("  1 | a: b c\n    |   ^~~~~\n") == false)
    #expect(text(long, in: "a: b c\nd\n").contains("  1 | a: b c\n    |   ^~~~\n"))
  }

  @Test func `a position past the text has no snippet or a caret behind the end`() {
    #expect(text(finding(9, 1..<2), in: "x\n").split(separator: "\n").count == 3)
    #expect(text(finding(1, 4..<5), in: "abc").contains("  1 | abc\n    |    ^\n"))
  }

  @Test func `messages wrap at 80 columns`() {
    let message = Array(repeating: "woord", count: 40).joined(separator: " ")
    let lines = text(finding(1, 1..<2, message: message), in: "x\n").split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.map(\.count).max() == 79)
    #expect(lines.count == 1 + 4 + 2 + 1)
  }

  @Test func `colour and weight are around texts, and leave them as they are`() {
    let plain = text(finding(1, 1..<2, level: .warning), in: "x\n")
    let coloured = text(finding(1, 1..<2, level: .warning), in: "x\n", isColoured: true)
    #expect(coloured.contains("\u{1B}[1;33mwaarschuwing\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func `a terminal gets no character of a plan that drives it`() {
    let hostile = text(
      finding(1, 1..<3, message: "naam '\u{1B}[2J\u{202E}'"), in: "\u{1B}[2J\u{9B}x\n")
    #expect(hostile.contains("naam '\u{FFFD}[2J\u{FFFD}'"))
    #expect(hostile.contains("  1 | \u{FFFD}[2J\u{FFFD}x\n"))
  }

  @Test func `counts have a singular, and excused ones count apart`() {
    let counts = FindingCounts([
      finding(1, 1..<2), finding(2, 1..<2, level: .warning), finding(3, 1..<2, level: .warning),
      finding(4, 1..<2, excuse: "Zo."),
    ])
    #expect(counts.summary(.dutch) == "1 fout, 2 waarschuwingen, 0 opmerkingen; 1 uitgezonderd")
    #expect(counts.summary(.english) == "1 error, 2 warnings, 0 remarks; 1 excused")
    #expect(FindingCounts([]).summary(.english) == "0 errors, 0 warnings, 0 remarks")
  }

  @Test func `findings as data have both languages, every position and the excuse`() {
    let note = Finding.Note(Phrase(nl: "hier", en: "here"), at: finding(1, 1..<2).range)
    let findings = [finding(2, 3..<7, notes: [note], excuse: "Zo.")]
    #expect(
      FindingJSON.text(findings, in: checked("").graph) == """
        {
          "errors" : 0,
          "excused" : 1,
          "findings" : [
            {
              "excuse" : "Zo.",
              "level" : "error",
              "message" : {
                "en" : "something is wrong",
                "nl" : "iets klopt niet"
              },
              "notes" : [
                {
                  "place" : {
                    "column" : 1,
                    "endColumn" : 2,
                    "endLine" : 1,
                    "file" : "plan.yaml",
                    "line" : 1
                  },
                  "text" : {
                    "en" : "here",
                    "nl" : "hier"
                  }
                }
              ],
              "place" : {
                "column" : 3,
                "endColumn" : 7,
                "endLine" : 2,
                "file" : "plan.yaml",
                "line" : 2
              },
              "remedy" : {
                "en" : "do something",
                "nl" : "doe iets"
              },
              "rule" : "some-rule"
            }
          ],
          "format" : "raakvlak-findings-1",
          "remarks" : 0,
          "warnings" : 0
        }

        """)
  }
}
