import Testing
import Toolkit
@testable import Sheets

/// A department opens what we wrote in a real program, saves it, and sends it back.
@Suite(.serialized) struct LibreOfficeTests {
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    [
      ("one.xlsx", try Samples.workbook.xlsx()), ("two.ods", try Samples.workbook.ods()),
    ]
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    var archive = try ZipArchive(bytes, limits: SheetLimits())
    return String(decoding: try #require(try archive.part(name)), as: UTF8.self)
  }

  @Test func `saved as Excel workbook, everything is still there and the lists still drop down`()
    async throws
  {
    for saved in try await LibreOffice.convert(Self.files(), to: "xlsx") {
      let tables = try SheetReader.read(saved, named: "a")
      #expect(tables.map(\.name) == ["Invullen", "Uitleg"])
      #expect(tables.first?.rows == Samples.expected)
      let sheet = try part("xl/worksheets/sheet1.xml", of: saved)
      #expect(sheet.contains("neemt over,deels,nee,later"))
      #expect(sheet.contains("type=\"date\""))
      #expect(sheet.contains("<autoFilter ref=\"A1:F16\""))
      #expect(sheet.contains("orientation=\"landscape\""))
      #expect(try part("docProps/core.xml", of: saved).contains("Adviezen &amp; vragen"))
    }
  }

  @Test func `saved as OpenDocument, everything is still there and the lists still drop down`()
    async throws
  {
    for saved in try await LibreOffice.convert(Self.files(), to: "ods") {
      let tables = try SheetReader.read(saved, named: "a")
      #expect(tables.map(\.name) == ["Invullen", "Uitleg"])
      #expect(tables.first?.rows == Samples.expected)
      let content = try part("content.xml", of: saved)
      #expect(content.contains("&quot;neemt over&quot;;&quot;deels&quot;;&quot;nee&quot;"))
      #expect(content.contains("cell-content-is-date()"))
      #expect(content.contains("table:display-filter-buttons=\"true\""))
      #expect(content.contains("table:table-header-rows"))
      #expect(try part("meta.xml", of: saved).contains("<dc:language>nl-NL"))
    }
  }

  @Test func `saved as CSV, every text is still there, and no text became a sum`() async throws {
    // Semicolons, UTF-8, all cells as they show, none calculated.
    let format = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"
    for saved in try await LibreOffice.convert(Self.files(), to: format) {
      let rows = try #require(try SheetReader.read(saved, named: "a").first?.rows)
      let texts = Samples.expected.map { $0.cell(1).text }
      #expect(rows.map { $0.cell(1).text } == texts)
      #expect(rows.map { $0.cell(4).text } == Samples.expected.map { $0.cell(4).text })
    }
  }

  @Test func `a table that LibreOffice made itself is read, with dates, truths and formulas`()
    async throws
  {
    let table = "Code;Op;Zeker;Som\r\n\r\nP2;2025-03-14;TRUE;=1+1\r\n"
    // Semicolons, UTF-8, no formats for columns, in English, formulas taken as such.
    let files = [(name: "made.csv", bytes: Array(table.utf8))]
    for format in ["xlsx", "ods"] {
      let saved = try await LibreOffice.convert(
        files, to: format, reading: "CSV:59,34,76,1,,1033,false,true,false,false,false,-1,true")
      let rows = try SheetReader.read(try #require(saved.first), named: "a").first?.rows
      let date = try #require(Day(year: 2025, month: 3, day: 14))
      #expect(
        rows == [
          SheetRow(number: 1, cells: ["Code", "Op", "Zeker", "Som"].map { SheetCell(.text($0)) }),
          SheetRow(
            number: 3,
            cells: [
              SheetCell(.text("P2")), SheetCell(.date(date)), SheetCell(.truth(true)),
              SheetCell(.number(2), isFormula: true),
            ]),
        ])
    }
  }
}
