import Testing
import Toolkit
@testable import Sheets

/// What is no spreadsheet of ours, whatever it is called.
@Suite struct RefusalTests {
  private func foreign(_ bytes: [UInt8]) -> UnsupportedFile? {
    guard case .foreign(let file) = Packing.refusal(bytes) else { return nil }
    return file
  }

  private func foreign(_ text: String) -> UnsupportedFile? { foreign(Array(text.utf8)) }

  private static let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test func `files of other kinds are known by what is in them`() throws {
    #expect(foreign(Self.ole + Array(repeating: 0, count: 600)) == .oldExcel)
    #expect(foreign("%PDF-1.7") == .pdf)
    #expect(foreign("{\\rtf1") == .document)
    #expect(foreign([0x89, 0x50, 0x4E, 0x47, 0]) == .picture)
    #expect(foreign([0x1F, 0x8B, 8]) == .archive)
    #expect(foreign("\n<html><table><tr><td>a") == .webPage)
    #expect(foreign("\u{FEFF}<table><tr>") == .webPage)
    #expect(foreign("<!DOCTYPE html><p>") == .webPage)
    #expect(foreign("<?xml version='1.0'?><Workbook/>") == .xml)
    #expect(foreign([1, 0, 2]) == .unknown)
    #expect(foreign(try Packing.zip([])) == .archive)
    #expect(foreign(try Packing.zip([("a.txt", "x")])) == .archive)
    #expect(foreign(try Packing.zip([("Index/Document.iwa", "x")])) == .apple)
    let types = "application/vnd.oasis.opendocument."
    #expect(foreign(try Packing.zip([("mimetype", types + "text")])) == .writer)
    #expect(foreign(try Packing.zip([("mimetype", types + "graphics")])) == .otherOffice)
  }

  @Test func `an old Word file is no spreadsheet to be saved as one`() {
    let name = Array("WordDocument".utf8).flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(foreign(Self.ole + [0, 0, 0] + name) == .document)
    #expect(UnsupportedFile.document.refusal.english.contains("save it as Word document (.docx)"))
  }

  @Test func `a form that was saved as odt is asked for again, for it has lost its fields`() {
    #expect(
      UnsupportedFile.writer.refusal.english == """
        This is a Writer document (.odt). A form loses its fields this way. Have the form (.docx) itself \
        filled in and saved as Word document (.docx), or type the answers into the spreadsheet.
        """)
  }

  @Test func `Excel's other files are known by their types`() throws {
    func kind(_ type: String) throws -> UnsupportedFile? {
      foreign(try Packing.xlsx(sheet: "", type: type))
    }
    let office = "application/vnd.openxmlformats-officedocument."
    #expect(try kind("application/vnd.ms-excel.sheet.macroEnabled.main+xml") == .excelWithMacros)
    #expect(try kind("application/vnd.ms-excel.sheet.binary.macroEnabled.main") == .binaryExcel)
    #expect(try kind("\(office)wordprocessingml.document.main+xml") == .document)
    #expect(try kind("\(office)presentationml.presentation.main+xml") == .otherOffice)
  }

  @Test func `a text that begins with the letters of a packed file, or with a tag, is CSV`() throws
  {
    #expect(try Packing.rows(Array("PK;naam".utf8)) == ["1: PK|naam"])
    #expect(try Packing.rows(Array("<5 jaar;ja".utf8)) == ["1: <5 jaar|ja"])
  }

  @Test func `a password is said to be one`() throws {
    let name = Array("EncryptedPackage".utf8).flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(Packing.refusal(Self.ole + [0, 0, 0] + name) == .locked)
    let ods = try Packing.ods(
      rows: "", manifest: "<m:file-entry><m:encryption-data/></m:file-entry>")
    #expect(Packing.refusal(ods) == .locked)
  }

  @Test func `an empty file is said to be one`() { #expect(Packing.refusal([]) == .empty) }

  @Test func `every refusal says in both languages what to do`() {
    let all =
      UnsupportedFile.allCases.map { SheetProblem.Kind.foreign($0) } + [
        .empty, .locked, .damaged(part: "x"), .suspect(part: "x"), .fileTooLarge(limit: 1 << 25),
        .unpackedTooLarge(limit: 1 << 26), .tooManyRows(limit: 1), .tooManyCells(limit: 1),
        .tooManyColumns(sheet: "x", row: 1, limit: 2), .textTooLong(limit: 1),
        .unclosedQuote(line: 1),
      ]
    for kind in all {
      let message = SheetProblem(kind, file: "a").message
      #expect(message.dutch.split(separator: ". ").count > 1, "\(message.dutch)")
      #expect(message.english.split(separator: ". ").count > 1, "\(message.english)")
    }
    #expect(
      SheetProblem(.foreign(.pdf), file: "a").message.english
        == "This is a PDF. Ask for the filled-in spreadsheet itself: Excel workbook (.xlsx), ODS or CSV."
    )
    #expect(
      SheetProblem(.fileTooLarge(limit: 32 << 20), file: "a").message.dutch
        == "Het bestand is groter dan 32 MiB. Haal weg wat er niet in hoort, zoals plaatjes.")
  }
}
