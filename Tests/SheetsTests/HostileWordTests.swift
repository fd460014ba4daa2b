import Testing
@testable import Sheets

/// Word files of attackers: refused within bounds, never a trap.
@Suite struct HostileWordTests {
  private func refusal(
    _ bytes: [UInt8], limits: SheetLimits = SheetLimits()
  ) -> SheetProblem.Kind? {
    do throws(SheetProblem) {
      _ = try WordFormReader.read(bytes, named: "a", limits: limits)
      return nil
    } catch {
      return error.kind
    }
  }

  private static let control = """
    <w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>tekst</w:t></w:r></w:sdtContent></w:sdt>
    """

  @Test func `nests without end, entities and document types are refused`() throws {
    let nest = String(repeating: "<w:sdt><w:sdtContent>", count: 200)
    let ends = String(repeating: "</w:sdtContent></w:sdt>", count: 200)
    #expect(
      refusal(try Packing.docx(body: nest + ends)) == .suspect(part: "word/document.xml"))
    let types = try Packing.docx(body: "<w:p/>")
    let withType = try #require(
      ZipEdit.changing("word/document.xml", of: types) { "<!DOCTYPE a [<!ENTITY b 'c'>]>\($0)" })
    #expect(refusal(withType) == .suspect(part: "word/document.xml"))
  }

  @Test func `too many fields, too long a text and too large a part are refused`() throws {
    var limits = SheetLimits()
    limits.cells = 3
    #expect(
      refusal(
        try Packing.docx(body: String(repeating: "<w:p>\(Self.control)</w:p>", count: 4)),
        limits: limits) == .tooManyCells(limit: 3))
    limits = SheetLimits()
    limits.textBytes = 4
    #expect(
      refusal(try Packing.docx(body: "<w:p>\(Self.control)</w:p>"), limits: limits)
        == .textTooLong(limit: 4))
    limits = SheetLimits()
    limits.partBytes = 500
    #expect(
      refusal(
        try Packing.docx(body: String(repeating: "<w:p/>", count: 200)), limits: limits)
        == .unpackedTooLarge(limit: 500))
    limits = SheetLimits()
    limits.fileBytes = 10
    #expect(refusal(try Packing.docx(body: ""), limits: limits) == .fileTooLarge(limit: 10))
  }

  @Test(arguments: [
    "<w:sdtPr/>", "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", "<w:sdtContent/>",
    "<w:t>los</w:t>", "<w:del/><w:moveTo/>", "<w:sdt/>",
    "<w:sdt><w:sdtPr><w:text/></w:sdtPr></w:sdt>",
    "<w:p><w:sdt><w:sdtPr><w:sdt/></w:sdtPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdt></w:p>",
    "<w:commentRangeStart/><w:r><w:r></w:r></w:r>",
  ])
  func `elements where no program writes them are read past`(body: String) throws {
    #expect(refusal(try Packing.docx(body: body)) == nil)
  }

  @Test func `half a file is damaged, at whatever byte it ends`() throws {
    let bytes = try WordSample.form.docx()
    for end in stride(from: 4, to: bytes.count, by: 97) {
      let kind = refusal(Array(bytes[..<end]))
      #expect(kind == .damaged(part: "ZIP"), "\(end)")
    }
  }

  @Test func `a document that a workbook claims to be is read by its own types`() throws {
    let bytes = try Packing.docx(body: "<w:p/>", more: [("xl/workbook.xml", "<x/>")])
    #expect(refusal(bytes) == nil)
  }
}
