import Testing
import Toolkit
@testable import Sheets

/// What we write, we read.
@Suite struct RoundTripTests {
  private static let formats = ["xlsx", "ods"]

  private func bytes(_ workbook: Workbook, _ format: String) throws -> [UInt8] {
    try format == "xlsx" ? workbook.xlsx() : workbook.ods()
  }

  @Test(arguments: formats)
  func `every text, number and date comes back from where it was put`(format: String) throws {
    let tables = try SheetReader.read(bytes(Samples.workbook, format), named: "a")
    #expect(tables.map(\.name) == ["Invullen", "Uitleg"])
    #expect(tables.first?.rows == Samples.expected)
    let explanation = tables.last?.rows.map { $0.cells.map(\.text) }
    #expect(explanation == [["Zo vult u dit in"], ["Kies een besluit."]])
  }

  @Test(arguments: formats)
  func `texts come back in their own bytes, also where Swift calls two the same`(format: String)
    throws
  {
    let texts = ["caf\u{E9}", "cafe\u{301}"]
    let sheet = Sheet(
      name: "x", columns: [Sheet.Column("c", width: 9)], rows: texts.map { [.text($0)] })
    let book = Workbook(title: "t", language: .english, sheets: [sheet])
    let read = try SheetReader.read(bytes(book, format), named: "a").first?.rows.dropFirst()
    #expect(read?.map { Array($0.cell(0).text.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test(arguments: formats)
  func `a day that spreadsheets disagree on is a text`(format: String) throws {
    let day = try #require(Day("1899-06-01"))
    let column = Sheet.Column("c", width: 9, kind: .date)
    let sheet = Sheet(name: "x", columns: [column], rows: [[.date(day)]])
    let book = Workbook(title: "t", language: .english, sheets: [sheet])
    let read = try SheetReader.read(bytes(book, format), named: "a").first?.rows.last
    #expect(read?.cell(0) == SheetCell(.text("1-6-1899")))
  }

  @Test(arguments: formats)
  func `a tab is written as a space, for LibreOffice would join the words`(format: String) throws {
    let sheet = Sheet(
      name: "x", columns: [Sheet.Column("c", width: 9)], rows: [[.text("\teen\ttwee")]])
    let book = Workbook(title: "t", language: .english, sheets: [sheet])
    let read = try SheetReader.read(bytes(book, format), named: "a").first?.rows.last
    #expect(read?.cell(0).text == " een twee")
  }

  @Test(arguments: formats)
  func `the header row is frozen, repeated on paper, and has filters`(format: String) throws {
    var archive = try ZipArchive(bytes(Samples.workbook, format), limits: SheetLimits())
    func part(_ name: String) throws -> String {
      String(decoding: try #require(try archive.part(name)), as: UTF8.self)
    }
    if format == "xlsx" {
      let sheet = try part("xl/worksheets/sheet1.xml")
      #expect(
        sheet.contains(
          """
          <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
          """))
      #expect(sheet.contains("<autoFilter ref=\"A1:F16\"/>"))
      #expect(try part("xl/workbook.xml").contains("'Invullen'!$1:$1</definedName>"))
      #expect(try part("docProps/core.xml").contains("<dc:language>nl-NL</dc:language>"))
    } else {
      // Without the namespace, which occurs in a value only, LibreOffice freezes nothing.
      let settings = try part("settings.xml")
      #expect(settings.contains("xmlns:ooo=\"http://openoffice.org/2004/office\""))
      #expect(settings.contains("\"VerticalSplitMode\" config:type=\"short\">2<"))
      #expect(settings.contains("\"VerticalSplitPosition\" config:type=\"int\">1<"))
      let content = try part("content.xml")
      #expect(content.contains("<table:table-header-rows>"))
      #expect(content.contains("table:target-range-address=\"'Invullen'.A1:'Invullen'.F16\""))
      #expect(try part("meta.xml").contains("<dc:language>nl-NL</dc:language>"))
    }
  }

  @Test(arguments: formats)
  func `the same workbook gives the same bytes, whatever the hour`(format: String) throws {
    let bytes = try bytes(Samples.workbook, format)
    #expect(try bytes == self.bytes(Samples.workbook, format))
    // Midnight of 1 January 1980 is the time of the first part.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    for part in ["meta.xml", "docProps/core.xml"] {
      var archive = try ZipArchive(bytes, limits: SheetLimits())
      let text = try archive.part(part).map { String(decoding: $0, as: UTF8.self) }
      #expect(text?.contains("created") != true && text?.contains("-date") != true)
    }
  }

  @Test(arguments: formats)
  func `what XML cannot hold is replaced, and a text too long for a cell ends in an ellipsis`(
    format: String
  ) throws {
    let long = String(repeating: "é", count: 32_768)
    let sheet = Sheet(
      name: "x", columns: [Sheet.Column("c\u{0}", width: 9)],
      rows: [[.text("a\u{1}b\u{FFFF}c\u{85}")], [.text(long)], [.text(String(long.dropLast()))]])
    let book = Workbook(title: "\u{2}", language: .dutch, sheets: [sheet])
    let texts = try SheetReader.read(bytes(book, format), named: "a").first?.rows.map {
      $0.cell(0).text
    }
    #expect(
      texts == [
        "c\u{FFFD}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}",
        String(repeating: "é", count: 32_766) + "…", String(long.dropLast()),
      ])
  }

  @Test(arguments: formats)
  func `what a tab cannot be called is mended, and no two tabs have one name`(format: String) throws
  {
    let names = ["a/b", "A:B", "", "'x'", "History", String(repeating: "lang", count: 20), "a/b"]
    let sheets = names.map { Sheet(name: $0, paragraphs: [Sheet.Paragraph("t")]) }
    let book = Workbook(title: "t", language: .dutch, sheets: sheets)
    let read = try SheetReader.read(bytes(book, format), named: "a").map(\.name)
    #expect(
      read == [
        "a-b", "A-B (2)", "-", "-x-", "-History", "langlanglanglanglanglanglanglan", "a-b (3)",
      ])
  }

  @Test func `a workbook that no program could open is not written`() {
    func refusal(_ sheets: [Sheet]) -> SheetError? {
      do {
        _ = try Workbook(title: "t", language: .dutch, sheets: sheets).xlsx()
        return nil
      } catch {
        return error
      }
    }
    func choices(_ choices: [String]) -> [Sheet] {
      [Sheet(name: "x", columns: [Sheet.Column("c", width: 9, kind: .choice(choices))], rows: [])]
    }
    #expect(refusal([]) == .noSheets)
    #expect(refusal([Sheet(name: "x", columns: [], rows: [])]) == .tooLarge(sheet: "x"))
    #expect(refusal(choices(["ja", "nee"])) == nil)
    for unusable in [[], [""], ["ja, nee"], ["\"ja\""], [String(repeating: "a", count: 256)]] {
      #expect(refusal(choices(unusable)) == .unusableChoices(column: "c"))
    }
  }
}
