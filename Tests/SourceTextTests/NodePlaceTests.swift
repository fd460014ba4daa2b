import Testing

/// Where every kind of node begins and ends.
@Suite struct NodePlaceTests {
  @Test func `a plain text ends behind its last letter, not behind the comment`() {
    #expect(
      nodes("a: x y  # z\n") == ["1:1-1:7 map", "1:1-1:2 a:", "1:4-1:7 'x y'"])
  }

  @Test func `the quotes of a quoted text belong to its range`() {
    #expect(
      nodes(#"['it''s', "\x41"]"#) == ["1:1-1:18 list", "1:2-1:9 'it's'", "1:11-1:17 'A'"])
  }

  @Test func `a plain text on several lines ends on the last`() {
    #expect(
      nodes("a: een\n  twee\nb: 1\n").prefix(3) == [
        "1:1-3:5 map", "1:1-1:2 a:", "1:4-2:7 'een twee'",
      ])
  }

  @Test func `a folded or literal text has the range of its sign`() {
    #expect(
      nodes("a: >-\n  een\n  twee\nb: |\n  x\n  y\n") == [
        "1:1-4:6 map", "1:1-1:2 a:", "1:4-1:6 'een twee'", "4:1-4:2 b:", "4:4-4:6 'x\ny\n'",
      ])
  }

  @Test func `a key without a value has an empty text behind its colon`() {
    #expect(
      nodes("a:\nb: 1\n") == [
        "1:1-2:5 map", "1:1-1:2 a:", "1:3-1:3 ''", "2:1-2:2 b:", "2:4-2:5 '1'",
      ])
  }

  @Test func `a list between brackets ends behind its bracket, also on another line`() {
    #expect(
      nodes("a: [1,\n  {b: 2\n  }\n]\nc: 3\n") == [
        "1:1-5:5 map", "1:1-1:2 a:", "1:4-4:2 list", "1:5-1:6 '1'", "2:3-3:4 map", "2:4-2:5 b:",
        "2:7-2:8 '2'", "5:1-5:2 c:", "5:4-5:5 '3'",
      ])
  }

  @Test func `empty brackets have a range`() {
    #expect(nodes("[{}, []]") == ["1:1-1:9 list", "1:2-1:4 map", "1:6-1:8 list"])
  }

  @Test func `a block ends where its last child does, not where the next block begins`() {
    #expect(
      nodes("a:\n  - b: 1\n    c:\n    - x\n  - d: 2\n\n# e\n\nf: 3\n") == [
        "1:1-9:5 map", "1:1-1:2 a:",
        "2:3-5:9 list", "2:5-4:8 map", "2:5-2:6 b:", "2:8-2:9 '1'",
        "3:5-3:6 c:", "4:5-4:8 list", "4:7-4:8 'x'",
        "5:5-5:9 map", "5:5-5:6 d:", "5:8-5:9 '2'",
        "9:1-9:2 f:", "9:4-9:5 '3'",
      ])
  }

  @Test func `a block that ends at the end of the file leaves the comment out`() {
    #expect(
      nodes("- - [x] # c") == [
        "1:1-1:8 list", "1:3-1:8 list", "1:5-1:8 list", "1:6-1:7 'x'",
      ])
  }

  @Test func `a list that is not indented ends before the next key`() {
    #expect(
      nodes("x:\n  a:\n  - 1\n  b: 2\n") == [
        "1:1-4:7 map", "1:1-1:2 x:", "2:3-4:7 map", "2:3-2:4 a:", "3:3-3:6 list", "3:5-3:6 '1'",
        "4:3-4:4 b:", "4:6-4:7 '2'",
      ])
  }
}
