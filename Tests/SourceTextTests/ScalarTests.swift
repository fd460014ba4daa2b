import Testing

/// Texts and keys mean what they look like.
@Suite struct ScalarTests {
  @Test func `words that YAML knows stay text`() {
    let words = [
      "no", "Yes", "012", "0x1F", "~", "null", "true", "2.1.3", "1e3", "1_000", "2027-01-01",
      "12:30", ".inf",
    ]
    #expect(texts("[\(words.joined(separator: ", "))]") == words)
  }

  @Test func `a number as a key stays text`() {
    #expect(nodes("012: x").dropFirst() == ["1:1-1:4 012:", "1:6-1:7 'x'"])
  }

  @Test func `a folded text joins its lines and keeps its paragraphs`() {
    #expect(texts("a: >\n  een\n  twee\n\n  drie\n") == ["een twee\ndrie\n"])
  }

  @Test func `a literal text keeps its lines, tabs and hashes`() {
    #expect(
      texts("a: |-\n  een # geen opmerking\n   \ttwee\n") == ["een # geen opmerking\n \ttwee"])
  }

  @Test func `a doubled key is kept with both ranges`() {
    #expect(
      nodes("a: 1\nb: 2\na: 3\n").dropFirst() == [
        "1:1-1:2 a:", "1:4-1:5 '1'", "2:1-2:2 b:", "2:4-2:5 '2'", "3:1-3:2 a:", "3:4-3:5 '3'",
      ])
  }

  @Test(
    "A document without content has no root and no problem",
    arguments: ["", "\n\n", "# niets\n", "\u{FEFF}"])
  func empty(_ text: String) {
    #expect(nodes(text) == [])
    #expect(problems(text) == [])
  }

  @Test func `one document may have its marks`() {
    #expect(nodes("%YAML 1.1\n---\na: 1\n...\n") == ["3:1-3:5 map", "3:1-3:2 a:", "3:4-3:5 '1'"])
    #expect(problems("%YAML 1.1\n---\na: 1\n...\n") == [])
  }
}
