import Testing
import Toolkit
@testable import Sheets

/// Parts of a table that come on paper, and sheets that nobody sees.
@Suite struct PrintingTests {
  private static let workbook = Workbook(
    title: "Proef", language: .dutch,
    sheets: [
      Sheet(
        name: "Breed",
        columns: ["a", "b", "c", "d"].map { Sheet.Column($0, width: 30) },
        made: Sheet.Rows([[.text("1"), .text("2"), .text("3"), .text("4")]]), frozenColumns: 2,
        repeatedFrom: 1, printing: SheetPrinting(pages: [1..<3, 3..<4], isLarge: true)),
      Sheet(
        name: "Verborgen", columns: [Sheet.Column("x", width: 9), Sheet.Column("y", width: 9)],
        rows: [[.text("1"), .empty]], printing: SheetPrinting(pages: [0..<2], isLarge: false),
        isHidden: true),
    ])

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    var archive = try ZipArchive(bytes, limits: SheetLimits())
    return String(decoding: try #require(try archive.part(name)), as: UTF8.self)
  }

  @Test func `Excel prints whole columns, each part as wide as a page of A3`() throws {
    let bytes = try Self.workbook.xlsx()
    let book = try part("xl/workbook.xml", of: bytes)
    #expect(
      book.contains(
        "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Breed'!$B:$C,'Breed'!$D:$D</definedName>"
      ), "\(book)")
    #expect(book.contains("'Breed'!$B:$B,'Breed'!$1:$1"))
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(sheet.contains("paperSize=\"8\""))
    #expect(try part("xl/worksheets/sheet2.xml", of: bytes).contains("paperSize=\"9\""))
  }

  @Test(arguments: [false, true])
  func `columns that fit a page have letters of 8 points, also where each is a third wider`(
    isLarge: Bool
  ) {
    for count in 1...12 {
      let widths = (1...200).map { Array(repeating: $0, count: count) }
      guard let widest = widths.last(where: { SheetPrinting.fits($0, isLarge: isLarge) }) else {
        continue
      }
      // Pixels of Excel's own typeface, then points of one that is a third wider.
      let points = Double(widest.reduce(0) { $0 + 7 * $1 + 5 }) * 0.75 * 4 / 3
      let paper = Double(isLarge ? SheetLook.largePaperWidth : SheetLook.paperWidth)
      #expect(Double(SheetLook.letters) * min(1, paper / points) >= 8, "\(count)")
    }
  }

  @Test func `LibreOffice prints the same parts`() throws {
    let bytes = try Self.workbook.ods()
    let content = try part("content.xml", of: bytes)
    #expect(
      content.contains(
        "table:print-ranges=\"&apos;Breed&apos;.B1:&apos;Breed&apos;.C1048576 &apos;Breed&apos;.D1:&apos;Breed&apos;.D1048576\""
      )
        || content.contains(
          "table:print-ranges=\"'Breed'.B1:'Breed'.C1048576 'Breed'.D1:'Breed'.D1048576\""),
      "\(content.prefix(4000))")
    #expect(content.contains("style:master-page-name=\"LargePage\""))
    #expect(try part("styles.xml", of: bytes).contains("fo:page-width=\"42cm\""))
  }

  @Test func `a hidden sheet is not printed: LibreOffice would print one that has a print area`()
    throws
  {
    let book = try part("xl/workbook.xml", of: Self.workbook.xlsx())
    #expect(!book.contains("Print_Area\" localSheetId=\"1\""), "\(book)")
    let content = try part("content.xml", of: Self.workbook.ods())
    let table = try #require(content.firstMatch(of: /<table:table table:name="Verborgen"[^>]*>/)).0
    #expect(table.contains("table:print=\"false\"") && !table.contains("print-ranges"))
  }

  @Test func `what is typed on a sheet that was hidden stays text`() throws {
    let text = CellLook.spareText.rawValue
    let sheet = try part("xl/worksheets/sheet2.xml", of: try Self.workbook.xlsx())
    #expect(sheet.contains("<col min=\"2\" max=\"2\" width=\"9.7109375\" style=\"\(text)\""))
    let content = try part("content.xml", of: try Self.workbook.ods())
    #expect(
      content.contains("table:default-cell-style-name=\"\(ODSStyles.name(.spareText))\""))
  }
}
