import Testing

@testable import TextFormats

/// Text as a terminal may get it.
@Suite struct TerminalEscapingTests {
  @Test(arguments: [
    ("plain\ttext\n", "plain\ttext\n"), ("\u{1B}[2Jx", "\u{FFFD}[2Jx"),
    ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\rb", "a\u{FFFD}b"), ("a\r\nb\r\n", "a\nb\n"), ("\u{FEFF}a\u{FEFF}", "a\u{FFFD}"),
    ("\u{9B}31m\u{7F}\u{0}", "\u{FFFD}31m\u{FFFD}\u{FFFD}"),
    ("\u{1B}[1mx\u{1B}[0m", "\u{FFFD}[1mx\u{FFFD}[0m"),
  ])
  func `what is special in a terminal is replaced`(text: String, expected: String) {
    #expect(TerminalEscaping.text(text, allowsStyle: false) == expected)
  }

  @Test func `our own styles stay where they are wanted, and no other sequence`() {
    let style = TerminalStyle(isColoured: true)
    for text in [
      style.bold("x"), style.faint("x"), style.red("x"), style.yellow("x"), style.cyan("x"),
    ] {
      #expect(TerminalEscaping.text(text, allowsStyle: true) == text)
      #expect(!TerminalEscaping.text(text, allowsStyle: false).contains("\u{1B}"))
    }
    #expect(TerminalEscaping.text("\u{1B}[1;5mx", allowsStyle: true) == "\u{FFFD}[1;5mx")
    #expect(
      TerminalEscaping.text("\u{1B}[8mx\u{1B}[0m", allowsStyle: true) == "\u{FFFD}[8mx\u{1B}[0m")
  }

  @Test func `what must be one line is one`() {
    #expect(TerminalEscaping.line("a\nraakvlak: b\r\nc") == "a\u{FFFD}raakvlak: b\u{FFFD}c")
  }
}
