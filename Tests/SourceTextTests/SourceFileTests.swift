import SourceText
import Testing

/// Files as lines, and positions in them.
@Suite struct SourceFileTests {
  private func lines(_ text: String) -> [String] {
    let file = SourceFile(path: "ivp.txt", text: text)
    return (0..<file.lineCount).compactMap { file.line($0 + 1) }
  }

  @Test(
    "A file has as many lines as hold text",
    arguments: [
      ("", []), ("\n", [""]), ("een", ["een"]), ("een\n", ["een"]), ("een\n\n", ["een", ""]),
      ("een\ntwee", ["een", "twee"]), ("een\r\ntwee\r\n", ["een", "twee"]), ("a\r\r\n", ["a\r"]),
      ("a\rb\n", ["a\rb"]), ("a\u{2028}b\n", ["a\u{2028}b"]), ("\u{FEFF}een\n", ["een"]),
    ])
  func lines(_ text: String, _ lines: [String]) {
    #expect(self.lines(text) == lines)
  }

  @Test func `there is no line before the first or behind the last`() {
    let file = SourceFile(path: "ivp.txt", text: "een\ntwee")
    #expect([-1, 0, 3, .max].allSatisfy { file.line($0) == nil })
  }

  @Test func `the empty line that an editor shows behind the last newline can be asked for`() {
    let file = SourceFile(path: "ivp.txt", text: "een\n")
    #expect(file.lineCount == 1)
    #expect(file.line(2) == "")
    #expect(file.line(3) == nil)
  }

  @Test func `a line that is not UTF-8 shows where it is not`() {
    let file = SourceFile(path: "ivp.txt", bytes: [0x61, 0xFF, 0x62, 0x0A, 0x63])
    #expect(file.line(1) == "a\u{FFFD}b")
    #expect(file.line(2) == "c")
  }

  @Test func `a file that is UTF-8 has no invalid position`() {
    #expect(SourceFile(path: "ivp.txt", text: "ë\r\n😀\u{0}").firstInvalidPosition == nil)
  }

  @Test func `a byte order mark is no part of the bytes, a second one is`() {
    #expect(SourceFile(path: "a", text: "\u{FEFF}x").bytes == [0x78])
    #expect(SourceFile(path: "a", text: "\u{FEFF}\u{FEFF}").bytes == [0xEF, 0xBB, 0xBF])
  }

  // MARK: Ranges

  private func range(_ file: Int, _ start: (Int, Int), _ end: (Int, Int)) -> SourceRange {
    SourceRange(
      file: FileNumber(file), start: SourcePosition(line: start.0, column: start.1),
      end: SourcePosition(line: end.0, column: end.1))
  }

  @Test func `positions are in the order of reading`() {
    let ordered = [
      range(0, (1, 9), (1, 10)), range(0, (2, 1), (2, 2)), range(0, (2, 1), (3, 1)),
      range(0, (2, 3), (2, 4)), range(0, (10, 1), (10, 1)), range(1, (1, 1), (1, 1)),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test func `a range never ends before it starts`() {
    #expect(range(0, (2, 5), (1, 9)) == range(0, (2, 5), (2, 5)))
  }

  @Test func `a range is one column wide at least, and reaches to the end of its first line`() {
    #expect(range(0, (1, 3), (1, 7)).width(lineLength: 20) == 4)
    #expect(range(0, (1, 3), (1, 3)).width(lineLength: 20) == 1)
    #expect(range(0, (1, 3), (4, 2)).width(lineLength: 20) == 18)
    #expect(range(0, (1, 30), (4, 2)).width(lineLength: 20) == 1)
  }
}
