import SourceText
import Testing

/// What a plan's files do without is reported with its range.
@Suite struct RefusalTests {
  @Test func `an anchor and its alias are both reported, and the alias has no value`() {
    #expect(problems("a: &x 1\nb: *x\n") == ["1:4-1:8 anchorOrAlias", "2:4-2:6 anchorOrAlias"])
    #expect(texts("a: &x 1\nb: *x\n") == ["1", ""])
  }

  @Test func `anchors of lists and mappings are reported where they are`() {
    #expect(
      problems("- &x [1]\n- &y\n  a: 1\n") == ["1:3-1:7 anchorOrAlias", "2:3-3:3 anchorOrAlias"])
  }

  @Test func `an alias to nothing is an alias like any other`() {
    #expect(problems("a: *x\n") == ["1:4-1:6 anchorOrAlias"])
  }

  @Test func `tags of texts, lists and mappings are reported, and the texts kept`() {
    let text = "- !!int 12\n- !x [1]\n- ! {a: 1}\n"
    #expect(problems(text) == ["1:3-1:11 tag", "2:3-2:7 tag", "3:3-3:6 tag"])
    #expect(texts(text) == ["12"])
  }

  @Test func `a merge key is reported, a quoted one too`() {
    #expect(problems("<<: {a: 1}\n'<<': {}\n") == ["1:1-1:3 mergeKey", "2:1-2:5 mergeKey"])
  }

  @Test func `a second document is reported and ends the reading`() {
    #expect(problems("a: 1\n---\nb: *x\n") == ["2:1-2:4 severalDocuments"])
    #expect(texts("a: 1\n---\nb: 2\n") == ["1"])
  }

  @Test func `a list or mapping as a key is reported, and its value dropped`() {
    let text = "? [a, b]\n: x\n{c: d}: [y]\ne: z\n"
    #expect(problems(text) == ["1:3-1:9 complexKey", "3:1-3:7 complexKey"])
    #expect(texts(text) == ["z"])
  }

  @Test(
    "What is no YAML is reported where the parser stopped, and nothing of it is read",
    arguments: [
      ("a: b: c\n", #"1:5-1:6 syntax("mapping values are not allowed in this context")"#),
      ("a: 1\n\tb: 2\n", #"2:1-2:2 syntax("found a tab character that violates indentation")"#),
      ("a: [1 }\n", #"1:7-1:8 syntax("did not find expected \',\' or \']\'")"#),
    ])
  func syntax(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
    #expect(nodes(text) == [])
  }

  @Test(
    "What was begun and not ended is reported where it was begun",
    arguments: [
      ("a: 1\nb: [1\nc: 2\n", #"2:4-2:5 syntax("did not find expected \',\' or \']\'")"#),
      ("a: 1\në: 'x\n\n", #"2:4-2:5 syntax("found unexpected end of stream")"#),
      ("a: 'x\n---\n", #"1:4-1:5 syntax("found unexpected document indicator")"#),
      ("a: 1\nb\nc: 2\n", #"2:1-2:2 syntax("could not find expected \':\'")"#),
    ])
  func unfinished(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(
    "Bytes that are not UTF-8 are reported at the first of them",
    arguments: [
      ([0xFF], "1:1-1:2 notUTF8"),
      (Array("a: ë\nb: €".utf8) + [0xE9], "2:5-2:6 notUTF8"),
      (Array("a: ".utf8) + [0xC0, 0x80], "1:4-1:5 notUTF8"),
      (Array("a: ".utf8) + [0xED, 0xA0, 0x80], "1:4-1:5 notUTF8"),
      (Array("a: ".utf8) + [0xE2, 0x82], "1:4-1:5 notUTF8"),
    ] as [([UInt8], String)])
  func invalid(_ bytes: [UInt8], _ problem: String) {
    #expect(problems(bytes) == [problem])
  }

  @Test func `which problems end the reading of a file`() {
    let range = SourceRange.beginning(of: FileNumber(0))
    let ending: [YAMLProblem.Kind] = [
      .syntax(""), .notUTF8, .severalDocuments, .tooDeep, .tooLarge(limit: YAMLLimits.fileBytes),
    ]
    let passing: [YAMLProblem.Kind] = [
      .anchorOrAlias, .tag, .mergeKey, .complexKey, .controlCharacter(0),
      .tooLarge(limit: YAMLLimits.textBytes),
    ]
    #expect(ending.allSatisfy { YAMLProblem($0, at: range).endsReading })
    #expect(!passing.contains { YAMLProblem($0, at: range).endsReading })
  }
}
