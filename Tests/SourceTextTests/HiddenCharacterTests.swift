import SourceText
import Testing

/// Characters that have an effect but no glyph.
@Suite struct HiddenCharacterTests {
  @Test(
    "A hidden character written as an escape is replaced, and reported with its text",
    arguments: [
      (#"\0"#, 0), (#"\x1B"#, 0x1B), (#"\r"#, 0x0D), (#"\x7F"#, 0x7F), (#"\u202E"#, 0x202E),
      (#"\u2066"#, 0x2066), (#"\uFEFF"#, 0xFEFF), (#"\L"#, 0x2028),
      (#"\uFDD0"#, 0xFDD0), (#"\U0010FFFF"#, 0x10FFFF),
    ])
  func escaped(_ escape: String, _ value: Int) {
    let text = "{a: \"x\(escape)y\"}"
    #expect(texts(text) == ["x\u{FFFD}y"])
    #expect(problems(text) == ["1:5-1:\(9 + escape.count) controlCharacter(\(value))"])
  }

  @Test func `every hidden character of a text is replaced, and the first reported`() {
    let text = #"["\u202Ea\e\tb\n"]"#
    #expect(texts(text) == ["\u{FFFD}a\u{FFFD}\tb\n"])
    #expect(problems(text) == ["1:2-1:18 controlCharacter(8238)"])
  }

  @Test func `a character that turns the text is replaced in keys too`() {
    #expect(nodes("\u{202E}a: x\n").contains("1:1-1:3 \u{FFFD}a:"))
    #expect(problems("\u{202E}a: x\n") == ["1:1-1:3 controlCharacter(8238)"])
  }

  @Test(
    "A control character as such is reported at its own place, and the file is read",
    arguments: [
      ("\u{0}", 0), ("\u{1}", 1), ("\u{1B}", 0x1B), ("\u{7F}", 0x7F), ("\u{9B}", 0x9B),
      ("\u{85}", 0x85), ("\r", 0x0D), ("\u{2028}", 0x2028), ("\u{2029}", 0x2029),
      ("\u{FFFE}", 0xFFFE), ("\u{FFFF}", 0xFFFF),
    ])
  func raw(_ character: String, _ value: Int) {
    let text = "a: €\nb: ë€\(character)y\nc: z\n"
    #expect(texts(text) == ["€", "ë€\u{FFFD}y", "z"])
    #expect(problems(text) == ["2:6-2:7 controlCharacter(\(value))"])
  }

  @Test(
    "A code that is no character is replaced, and reported with its text",
    arguments: [
      [0xEF, 0xB7, 0x90], [0xEF, 0xB7, 0xAF], [0xF0, 0x9F, 0xBF, 0xBE], [0xF4, 0x8F, 0xBF, 0xBF],
    ]
      as [[UInt8]])
  func noCharacter(_ bytes: [UInt8]) {
    let text = "a: \(String(decoding: bytes, as: UTF8.self))y\n"
    #expect(texts(text) == ["\u{FFFD}y"])
    #expect(problems(text).map { $0.prefix(24) } == ["1:4-1:6 controlCharacter"])
  }

  @Test func `of control characters on one line the first is reported`() {
    #expect(
      problems("a: \u{1}\u{2}\nb: \u{3}\n") == [
        "1:4-1:5 controlCharacter(1)", "2:4-2:5 controlCharacter(3)",
      ])
  }

  @Test func `a control character in a comment is reported`() {
    #expect(problems("# \u{1B}[2J\na: x\n") == ["1:3-1:4 controlCharacter(27)"])
  }

  @Test func `letters, marks and signs of any script are let be`() {
    let text =
      "é e\u{301} € ½ – ‘’ ﷺ العربية עברית 😀 👨‍👩‍👧 \u{A0} \u{AD} \u{FDCF} \u{FDF0} \u{1FFFD} \u{20000} \u{10FFFD}"
    #expect(texts("[\"\(text)\"]") == [text])
    #expect(problems("[\"\(text)\"]") == [])
    #expect(HiddenCharacter.replacing(in: text) == text)
  }
}
