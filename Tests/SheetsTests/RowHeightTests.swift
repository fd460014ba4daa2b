import Testing
import Toolkit
@testable import Sheets

@Suite struct RowHeightTests {
  @Test(arguments: [
    ("", 1), ("een", 1), ("een\n\ndrie", 3), ("een twee", 1), ("een twee drie", 2),
    ("aaaaaaaaaaaaaaaaaaaaaaaa", 3), ("éééééééééé", 1), ("a bbbbbbbbbbbbb", 3),
  ])
  func `lines are counted as words break`(text: String, lines: Int) {
    #expect(RowHeight.lines(text, width: 10) == lines)
  }

  @Test func `a row is as high as its lines, to what Excel knows`() {
    #expect(RowHeight.points(lines: 1) == nil)
    #expect(RowHeight.points(lines: 3) == 45)
    #expect(RowHeight.points(lines: 100) == 409)
    #expect(RowHeight.points(lines: 1, letters: 22) == 30)
  }

  @Test func `a text that is higher than a row is cut between words, and nothing is lost`() {
    let words = (1...400).map { "woord\($0)" }
    let parts = RowHeight.parts(of: words.joined(separator: " "), width: 20)
    #expect(parts.count > 1)
    #expect(parts.joined(separator: " ") == words.joined(separator: " "))
    #expect(parts.allSatisfy { RowHeight.lines($0, width: 20) <= 27 })
    #expect(RowHeight.parts(of: "een\ntwee", width: 20) == ["een\ntwee"])
  }

  @Test func `a table that is too wide for paper keeps its letters and repeats frozen columns`()
    throws
  {
    func part(_ width: Int, _ name: String) throws -> String {
      let columns = ["a", "b", "c"].map { Sheet.Column($0, width: width) }
      let sheet = Sheet(name: "x", columns: columns, rows: [], frozenColumns: 2)
      let book = Workbook(title: "t", language: .dutch, sheets: [sheet])
      var archive = try ZipArchive(book.xlsx(), limits: SheetLimits())
      return String(decoding: try #require(try archive.part(name)), as: UTF8.self)
    }
    let narrow = try part(50, "xl/worksheets/sheet1.xml")
    #expect(narrow.contains("fitToPage=\"1\"") && !narrow.contains("scale="))
    #expect(narrow.contains("xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\""))
    let wide = try part(70, "xl/worksheets/sheet1.xml")
    #expect(!wide.contains("fitToPage") && wide.contains("scale=\"73\""))
    #expect(try part(70, "xl/workbook.xml").contains("'x'!$A:$B,'x'!$1:$1"))
  }

  @Test func `long texts in a sheet of Excel are shown whole`() throws {
    let sheet = Sheet(
      name: "x", columns: [Sheet.Column("c", width: 10)], rows: [[.text("een twee drie")]])
    let book = Workbook(title: "t", language: .dutch, sheets: [sheet])
    var archive = try ZipArchive(book.xlsx(), limits: SheetLimits())
    let part = try #require(try archive.part("xl/worksheets/sheet1.xml"))
    #expect(String(decoding: part, as: UTF8.self).contains("<row r=\"2\" ht=\"30\">"))
  }
}
