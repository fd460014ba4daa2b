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

  @Test func `long texts in a sheet of Excel are shown whole`() throws {
    let sheet = Sheet(
      name: "x", columns: [Sheet.Column("c", width: 10)], rows: [[.text("een twee drie")]])
    let book = Workbook(title: "t", language: .dutch, sheets: [sheet])
    var archive = try ZipArchive(book.xlsx(), limits: SheetLimits())
    let part = try #require(try archive.part("xl/worksheets/sheet1.xml"))
    #expect(String(decoding: part, as: UTF8.self).contains("<row r=\"2\" ht=\"30\">"))
  }
}
