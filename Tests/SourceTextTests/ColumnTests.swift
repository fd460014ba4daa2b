import Testing

/// Lines and columns as an editor counts them.
@Suite struct ColumnTests {
  @Test func `letters with an accent, the euro sign and emoji are one column each`() {
    #expect(
      nodes("{ë€😀: x}") == ["1:1-1:9 map", "1:2-1:5 ë€😀:", "1:7-1:8 'x'"])
  }

  @Test func `a letter and its loose accent are two columns`() {
    #expect(nodes("[e\u{301}, x]").dropFirst() == ["1:2-1:4 'e\u{301}'", "1:6-1:7 'x'"])
  }

  @Test func `emoji that are joined count each of their parts`() {
    #expect(nodes("[👨‍👩‍👧, x]").dropFirst() == ["1:2-1:7 '👨‍👩‍👧'", "1:9-1:10 'x'"])
  }

  @Test func `a tab is one column`() {
    #expect(nodes("[a\tb, c]").dropFirst() == ["1:2-1:5 'a\tb'", "1:7-1:8 'c'"])
  }

  @Test func `a byte order mark takes no column`() {
    #expect(nodes("\u{FEFF}a: 1") == ["1:1-1:5 map", "1:1-1:2 a:", "1:4-1:5 '1'"])
    #expect(problems("\u{FEFF}a: 1") == [])
  }

  @Test func `Windows line ends change neither positions nor texts`() {
    let text = "a: een\n  twee\nb: |\n  x\n"
    let windows = text.replacing("\n", with: "\r\n")
    #expect(nodes(windows) == nodes(text))
    #expect(nodes(windows).last == "3:4-3:6 'x\n'")
    #expect(problems(windows) == [])
  }

  @Test(
    "What ends a line for YAML but not in an editor does not move the lines below it",
    arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\r"])
  func foreignLineEnds(_ end: String) {
    #expect(
      nodes("a: x\(end)y\nb: 2\n") == [
        "1:1-2:5 map", "1:1-1:2 a:", "1:4-1:7 'x\u{FFFD}y'", "2:1-2:2 b:", "2:4-2:5 '2'",
      ])
  }
}
