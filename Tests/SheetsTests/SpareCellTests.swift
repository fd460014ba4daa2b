import Testing
import Toolkit
@testable import Sheets

/// Cells in which nobody wrote yet: in hidden columns and below a table.
@Suite struct SpareCellTests {
  private static let workbook = Workbook(
    title: "Proef", language: .dutch,
    sheets: [
      Sheet(
        name: "Punten",
        columns: [
          Sheet.Column("titel", width: 20, isToFill: true),
          Sheet.Column("dag", width: 12, kind: .date, isToFill: true),
          Sheet.Column("nog niet", width: 20, isToFill: true, isHidden: true),
        ],
        rows: [[.text("Een"), .empty, .empty], [.empty, .empty, .text("toch")]])
    ])

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    var archive = try ZipArchive(bytes, limits: SheetLimits())
    return String(decoding: try #require(try archive.part(name)), as: UTF8.self)
  }

  @Test func `a column has the form of what is typed in it, and hidden empty cells are left out`()
    throws
  {
    let bytes = try Self.workbook.xlsx()
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    let (text, date) = (CellLook.spareText.rawValue, CellLook.spareDate.rawValue)
    #expect(sheet.contains("width=\"20.7109375\" style=\"\(text)\""))
    #expect(sheet.contains("width=\"12.7109375\" style=\"\(date)\""))
    #expect(sheet.contains("<c r=\"B2\""))
    #expect(!sheet.contains("<c r=\"C2\""))
    #expect(sheet.contains("<c r=\"C3\""))
    let rows = try #require(try SheetReader.read(bytes, named: "a").first?.rows)
    #expect(
      rows.map { $0.cells.map(\.text) } == [
        ["titel", "dag", "nog niet"], ["Een"], ["", "", "toch"],
      ])
    // Text, and so never a date or a formula.
    let styles = try part("xl/styles.xml", of: bytes)
    let looks = try #require(styles.split(separator: "<cellXfs").dropFirst().first)
    let look = try #require(looks.split(separator: "<xf ").dropFirst().dropFirst(text).first)
    #expect(look.contains("numFmtId=\"49\""))
    #expect(look.contains("borderId=\"0\""))
  }
}
