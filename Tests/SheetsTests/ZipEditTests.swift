import Sheets
import Testing
import Toolkit

/// Changing a text in a ZIP file of another program.
@Suite struct ZipEditTests {
  private let workbook = Workbook(
    title: "Proef", language: .dutch,
    sheets: [Sheet(name: "A", paragraphs: [Sheet.Paragraph("één")])])

  @Test func `one part is changed and the others stay`() throws {
    let bytes = try workbook.ods()
    let changed = try #require(
      ZipEdit.changing("content.xml", of: bytes) { $0.replacing("één", with: "twee") })
    let table = try #require(
      try SheetReader.read(changed, named: "x.ods", limits: SheetLimits()).first)
    #expect(table.rows.flatMap(\.cells).map(\.text) == ["twee"])
    // OpenDocument wants its first part as it is, where a program looks for it.
    #expect(Array(changed[30..<38]) == Array("mimetype".utf8))
  }

  @Test func `what is no ZIP file, or has no such part, is not changed`() throws {
    #expect(ZipEdit.changing("x", of: Array("PK".utf8)) { $0 } == nil)
    #expect(ZipEdit.changing("x", of: try workbook.ods()) { $0 } == nil)
  }
}
