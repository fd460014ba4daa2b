import Testing
@testable import Sheets

@Suite struct CSVReadingTests {
  private func rows(_ text: String) throws -> [String] { try Packing.rows(Array(text.utf8)) }

  @Test(arguments: [
    "a;b, c;d\r\n1;2;3\r\n", "a\tb, c\td\n1\t2\t3\n", "a,\"b, c\",d\r1,2,3",
    "\u{FEFF}a;b, c;d\n1;2;3",
    "sep=;\r\na;b, c;d\r\n1;2;3\r\n",
  ])
  func `the separator is found, and the ends of lines`(text: String) throws {
    #expect(try rows(text) == ["1: a|b, c|d", "2: 1|2|3"])
  }

  @Test func `quotes hold separators, newlines and doubled quotes`() throws {
    #expect(
      try rows("\"a;\"\"b\"\"\";\"een\r\ntwee\"\nc;\"\"") == ["1: a;\"b\"|een\ntwee", "2: c"])
  }

  @Test func `empty rows are counted and not kept`() throws {
    #expect(try rows("a;b\n\n;;\n ;\nc;d") == ["1: a|b", "4:  ", "5: c|d"])
  }

  @Test func `a quote that is never closed is refused, with the line on which it opens`() {
    #expect(Packing.refusal(Array("a;b\n\"een\ntwee\"\nc;\"d\ne".utf8)) == .unclosedQuote(line: 4))
    #expect(Packing.refusal(Array("sep=;\n\"d\ne".utf8)) == .unclosedQuote(line: 2))
  }

  @Test func `what Excel writes in western Europe is read`() throws {
    let bytes: [UInt8] = Array("caf".utf8) + [0xE9, 0x3B, 0x80, 0x39, 0x3B, 0x93, 0x94, 0x81]
    #expect(try Packing.rows(bytes) == ["1: café|€9|“”\u{FFFD}"])
  }

  @Test func `what Excel calls Unicode text is read`() throws {
    let units = Array("é\t€😀\r\n2\t3".utf16)
    let low: [UInt8] =
      [0xFF, 0xFE]
      + units.flatMap { unit -> [UInt8] in
        [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
    let high: [UInt8] =
      [0xFE, 0xFF]
      + units.flatMap { unit -> [UInt8] in
        [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
    #expect(try Packing.rows(low) == ["1: é|€😀", "2: 2|3"])
    #expect(try Packing.rows(high) == ["1: é|€😀", "2: 2|3"])
  }

  @Test func `the apostrophe that keeps our own texts from being calculated is taken off`() throws {
    #expect(
      try rows("'=1+1;' -2;'＝x;'tHuis;''=a;'") == ["1: =1+1| -2|＝x|'tHuis|''=a|'"])
  }

  @Test func `control characters are left out`() throws {
    #expect(try rows("a\u{1}b;c\u{7F}") == ["1: ab|c"])
  }
}
