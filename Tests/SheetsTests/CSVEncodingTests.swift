import Testing
@testable import Sheets

/// CSV in the encodings of one byte a character that people's programs still write.
@Suite struct CSVEncodingTests {
  private static let text = "Besluit;Reden\nja;Café, één naïef plan voor Financiën"

  private func bytes(_ text: String, _ encoding: CSVEncoding) -> [UInt8] {
    var table: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF { table[encoding.scalar(byte)] = byte }
    return text.unicodeScalars.map { table[$0] ?? UInt8($0.value) }
  }

  private func read(_ bytes: [UInt8]) throws -> (text: String, conversion: CSVConversion?) {
    let table = try #require(try SheetReader.read(bytes, named: "a").first)
    let rows = table.rows.map { $0.cells.map(\.text).joined(separator: ";") }
    return (rows.joined(separator: "\n"), table.conversion)
  }

  @Test(
    "An old encoding is known by its letters, and said where it is not that of Windows",
    arguments: [
      (CSVEncoding.windows, nil), (.macRoman, CSVConversion.macRoman), (.dos, .dos),
    ])
  func encodings(encoding: CSVEncoding, conversion: CSVConversion?) throws {
    let read = try read(bytes(Self.text, encoding))
    #expect(read.text == Self.text)
    #expect(read.conversion == conversion)
  }

  @Test(
    "One word is enough",
    arguments: ["geïnd", "Financiën", "€ 5", "privé", "reünie", "vóór"])
  func words(word: String) throws {
    for encoding in [CSVEncoding.windows, .macRoman] {
      let read = try read(bytes("a;\(word)", encoding))
      #expect(read.text == "a;\(word)", "\(encoding)")
    }
  }

  @Test func `text that was encoded twice is mended, and how often`() throws {
    let twice = Array("Café; â‚¬ 5;FinanciÃ«n; één; NÃO; Ãºnico".utf8)
    let read = try read(twice)
    #expect(read.text == "Café; € 5;Financiën; één; NÃO; único")
    #expect(read.conversion == .doublyEncoded(3))
  }

  @Test func `a letter that may be two is refused, not guessed`() {
    // `coördinatie` of a Mac, or a name with `š` of Windows.
    #expect(Packing.refusal(Array("co".utf8) + [0x9A] + Array("rdinatie".utf8)) == .unknownEncoding)
  }

  @Test func `bytes that fit no encoding are refused`() {
    #expect(
      Packing.refusal(Array("abc".utf8) + [0xA5, 0x61, 0xC9, 0xB7, 0x61]) == .unknownEncoding)
  }
}
