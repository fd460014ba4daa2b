import Testing
@testable import Sheets

/// Files made to harm who reads them.
@Suite struct HostileFileTests {
  private func refusal(_ bytes: [UInt8], _ change: (inout SheetLimits) -> Void = { _ in })
    -> SheetProblem.Kind?
  {
    var limits = SheetLimits()
    change(&limits)
    return Packing.refusal(bytes, limits: limits)
  }

  @Test func `a packed file that would unpack to 100 MiB is stopped while it unpacks`() throws {
    let zeros = String(repeating: "0", count: 100 << 20)
    let bytes = try Packing.zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", zeros),
    ])
    #expect(bytes.count < 500_000)
    #expect(refusal(bytes) == .unpackedTooLarge(limit: 64 << 20))
  }

  @Test func `many parts together may not grow past the limit either`() throws {
    let bytes = try Packing.xlsx(rows: "<row/>", strings: String(repeating: " ", count: 3000))
    #expect(refusal(bytes) { $0.unpackedBytes = 3000 } == .unpackedTooLarge(limit: 3000))
    #expect(refusal(bytes) { $0.partBytes = 3000 } == .unpackedTooLarge(limit: 3000))
  }

  @Test func `a size that lies is not believed`() throws {
    let content = String(repeating: "a", count: 5000)
    let bytes = try Packing.zip([("mimetype", content)])
    // The unpacked size, in the part's header and in the directory, given as one byte.
    var lying = bytes
    let size: [UInt8] = [0x88, 0x13, 0, 0]
    for index in bytes.indices where Array(bytes[index...].prefix(4)) == size {
      lying.replaceSubrange(index..<index + 4, with: [1, 0, 0, 0])
    }
    #expect(lying != bytes)
    #expect(refusal(lying) { $0.partBytes = 4000 } == .unpackedTooLarge(limit: 4000))
  }

  @Test func `a file that is cut off anywhere is damaged, and nothing traps`() throws {
    let whole = try Samples.workbook.ods()
    for length in stride(from: 4, to: whole.count, by: 37) {
      #expect(refusal(Array(whole[..<length])) == .damaged(part: "ZIP"))
    }
  }

  @Test func `a file with any byte changed is read or refused, and nothing traps`() throws {
    for whole in [try Samples.workbook.ods(), try Samples.workbook.xlsx()] {
      for index in stride(from: 0, to: whole.count, by: 11) {
        var changed = whole
        changed[index] ^= 0xFF
        _ = refusal(changed)
      }
    }
  }

  @Test func `a part with other contents than its checksum says is damaged`() throws {
    let type = "application/vnd.oasis.opendocument.spreadsheet"
    var zip = ZipWriter()
    try zip.add("mimetype", Array(type.utf8), isStored: true)
    zip.finish()
    var bytes = zip.bytes
    let index = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("vnd".utf8)) })
    bytes[index] = UInt8(ascii: "x")
    #expect(refusal(bytes) == .damaged(part: "mimetype"))
  }

  @Test func `two parts of one name are suspect`() throws {
    let bytes = try Packing.zip([("mimetype", "a"), ("MIMETYPE", "b")])
    #expect(refusal(bytes) == .suspect(part: "mimetype"))
  }

  @Test func `entities and document types are refused before they grow`() throws {
    let laughs = """
      <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>\
      <a>&b;&c;</a>
      """
    #expect(
      refusal(try Packing.xlsx(sheet: laughs)) == .suspect(part: "xl/worksheets/sheet1.xml"))
  }

  @Test func `a nest without a bottom is refused`() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(
      refusal(try Packing.xlsx(sheet: deep)) == .suspect(part: "xl/worksheets/sheet1.xml"))
    #expect(refusal(try Packing.ods(rows: deep)) == .suspect(part: "content.xml"))
  }

  @Test func `XML that ends too early is damaged`() throws {
    #expect(
      refusal(try Packing.xlsx(sheet: "<worksheet>"))
        == .damaged(part: "xl/worksheets/sheet1.xml"))
  }

  @Test func `a million empty rows cost nothing`() throws {
    let rows = String(repeating: "<row><c s=\"1\"/></row>", count: 1_000_000)
    let bytes = try Packing.xlsx(rows: rows + "<row><c><v>1</v></c></row>")
    #expect(try Packing.rows(bytes) == ["1000001: 1"])
  }

  @Test func `rows, cells and columns are counted, repeated ones too`() throws {
    func repeated(_ rows: Int, _ columns: Int) throws -> [UInt8] {
      try Packing.ods(
        rows: """
          <table:table-row table:number-rows-repeated="\(rows)"><table:table-cell \
          table:number-columns-repeated="\(columns)"><text:p>x</text:p></table:table-cell>\
          </table:table-row>
          """)
    }
    #expect(try refusal(repeated(100_000, 1)) == nil)
    #expect(try refusal(repeated(100_001, 1)) == .tooManyRows(limit: 100_000))
    #expect(try refusal(repeated(.max, 1)) == .tooManyRows(limit: 100_000))
    #expect(try refusal(repeated(1, 256)) == nil)
    #expect(
      try refusal(repeated(1, 257)) == .tooManyColumns(sheet: "Blad", row: 1, limit: 256))
    #expect(
      try refusal(repeated(1, .max)) == .tooManyColumns(sheet: "Blad", row: 1, limit: 256))
    #expect(try refusal(repeated(100_000, 256)) == .tooManyCells(limit: 2_000_000))
    let wide = try Packing.xlsx(rows: "<row r='7'><c r='XFD7'><v>1</v></c></row>")
    #expect(refusal(wide) == .tooManyColumns(sheet: "Blad", row: 7, limit: 256))
    let list = Array(String(repeating: "a\n", count: 11).utf8)
    #expect(refusal(list) { $0.rows = 10 } == .tooManyRows(limit: 10))
    #expect(
      refusal(Array("a;b;c".utf8)) { $0.columns = 2 }
        == .tooManyColumns(sheet: "", row: 1, limit: 2))
  }

  @Test func `a sheet that is listed twice, and texts beyond counting, are refused`() throws {
    let twice = try Packing.xlsx(
      rows: "", workbook: "<sheets><sheet name='a' r:id='r1'/></sheets>")
    #expect(refusal(twice) == .suspect(part: "xl/worksheets/sheet1.xml"))
    let texts = try Packing.xlsx(rows: "", strings: "<si/><si/><si/>")
    #expect(refusal(texts) { $0.cells = 3 } == nil)
    #expect(refusal(texts) { $0.cells = 2 } == .tooManyCells(limit: 2))
  }

  @Test func `a text too long is refused, written as spaces too`() throws {
    let spaces = try Packing.ods(
      rows: """
        <table:table-row><table:table-cell><text:p><text:s text:c="999999999"/></text:p>\
        </table:table-cell></table:table-row>
        """)
    #expect(refusal(spaces) == .textTooLong(limit: 200_000))
    let long = String(repeating: "a", count: 11)
    let xlsx = try Packing.xlsx(rows: "<row><c t='str'><v>\(long)</v></c></row>")
    #expect(refusal(xlsx) { $0.textBytes = 10 } == .textTooLong(limit: 10))
    #expect(refusal(Array(long.utf8)) { $0.textBytes = 10 } == .textTooLong(limit: 10))
    #expect(refusal(Array(long.utf8)) { $0.fileBytes = 10 } == .fileTooLarge(limit: 10))
  }

  @Test func `cells that cannot be are damage`() throws {
    for cell in ["<c r='1A'/>", "<c r='ABCDE1'/>", "<c r=''/>"] {
      guard case .damaged = refusal(try Packing.xlsx(rows: "<row>\(cell)</row>")) else {
        Issue.record("\(cell) is read")
        continue
      }
    }
    let text = try Packing.xlsx(rows: "<row><c t='s'><v>7</v></c></row>")
    #expect(refusal(text) == .damaged(part: "sharedStrings"))
    let row = try Packing.xlsx(rows: "<row r='9223372036854775807'/>")
    #expect(refusal(row) == .damaged(part: "row 9223372036854775807"))
  }
}
