import Testing
@testable import Sheets

/// Notes and merged cells as Excel, LibreOffice and others write them.
@Suite struct NotesAndMergesTests {
  private func tables(_ bytes: [UInt8], _ limits: SheetLimits = SheetLimits()) throws
    -> [SheetTable]
  {
    try SheetReader.read(bytes, named: "a", limits: limits)
  }

  private func notes(_ bytes: [UInt8]) throws -> [String] {
    try tables(bytes).flatMap(\.notes).map { "\($0.row),\($0.column): \($0.text)" }
  }

  private static let row = "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>"

  private func excel(
    _ parts: [(kind: String, target: String, text: String)], after: String = ""
  ) throws -> [UInt8] {
    let relations = Packing.relations(parts.map { ($0.kind, $0.target) })
    return try Packing.xlsx(
      sheet: """
        <worksheet xmlns='\(Packing.main)'><sheetData>\(Self.row)</sheetData>\(after)</worksheet>
        """,
      more: [("xl/worksheets/_rels/sheet1.xml.rels", relations)]
        + parts.map { ("xl/\($0.target.dropFirst(3))", $0.text) })
  }

  private static func comments(_ list: String) -> String {
    """
    <comments xmlns='\(Packing.main)'><authors><author>Jan</author></authors>
      <commentList>\(list)</commentList></comments>
    """
  }

  @Test func `a note of Excel is read at its cell, without its writer's name`() throws {
    let list = """
      <comment ref="L2" authorId="0"><text>
        <r><rPr/><t>Jan:</t></r><r><t xml:space="preserve">
      geen geld,</t></r><r><t xml:space="preserve"> echt</t></r><rPh><t>x</t></rPh></text></comment>
      <comment ref="B70000" authorId="0"><text><t>op een lege rij</t></text></comment>
      <comment ref="C1" authorId="0"><text><t></t></text></comment>
      """
    let bytes = try excel([("comments", "../comments1.xml", Self.comments(list))])
    #expect(try notes(bytes) == ["2,11: geen geld, echt", "70000,1: op een lege rij"])
  }

  @Test func `of a thread of comments the thread is read, not its copy for older versions`() throws
  {
    let copy = "<comment ref='A1' authorId='0'><text><t>[Gespreksreactie] ja</t></text></comment>"
    let thread = """
      <ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
        <threadedComment ref="A1" id="1"><text>ja</text></threadedComment>
        <threadedComment ref="A1" parentId="1"><text>vanaf april</text></threadedComment>
      </ThreadedComments>
      """
    let bytes = try excel([
      ("comments", "../comments1.xml", Self.comments(copy)),
      ("threadedComment", "../threads1.xml", thread),
    ])
    #expect(try notes(bytes) == ["1,0: ja", "1,0: vanaf april"])
  }

  @Test func `an annotation of OpenDocument is read, without its writer and day`() throws {
    let rows = """
      <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>\
      <table:table-row><table:table-cell/><table:table-cell><o:annotation>\
      <dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Jan</dc:creator><text:p>eerst</text:p>\
      <text:p>dan <text:span>dit</text:span></text:p></o:annotation><text:p>cel</text:p>\
      </table:table-cell></table:table-row>
      """
    let bytes = try Packing.ods(rows: rows)
    #expect(try notes(bytes) == ["4,1: eerst\ndan dit"])
    #expect(try Packing.rows(bytes) == ["4: |cel"])
  }

  @Test func `merged cells are reported with their rows and columns, in both formats`() throws {
    let excel = try excel(
      [],
      after:
        "<mergeCells><mergeCell ref='K2:L5'/><mergeCell ref='A1'/><mergeCell ref='B5:A1'/></mergeCells>"
    )
    let expected = MergedCells(rows: 2...5, columns: 10...11)
    #expect(try tables(excel).flatMap(\.merged) == [expected])
    let rows = """
      <table:table-row/><table:table-row><table:table-cell table:number-columns-repeated="10"/>\
      <table:table-cell table:number-rows-spanned="4" table:number-columns-spanned="2"><text:p>x</text:p>\
      </table:table-cell></table:table-row>
      """
    #expect(try tables(Packing.ods(rows: rows)).flatMap(\.merged) == [expected])
  }

  @Test func `more notes or merged cells than the limit are refused`() throws {
    var limits = SheetLimits()
    limits.notes = 2
    let list = (1...3).map { "<comment ref='A\($0)'><text><t>x</t></text></comment>" }.joined()
    let noted = try excel([("comments", "../comments1.xml", Self.comments(list))])
    #expect(Packing.refusal(noted, limits: limits) == .tooManyNotes(limit: 2))
    let merges = (1...3).map { "<mergeCell ref='A\($0):B\($0)'/>" }.joined()
    let merged = try excel([], after: "<mergeCells>\(merges)</mergeCells>")
    #expect(Packing.refusal(merged, limits: limits) == .tooManyNotes(limit: 2))
    let spans = String(
      repeating: "<table:table-cell table:number-rows-spanned='16777216'/>", count: 3)
    let ods = try Packing.ods(rows: "<table:table-row>\(spans)</table:table-row>")
    #expect(Packing.refusal(ods, limits: limits) == .tooManyNotes(limit: 2))
  }

  @Test func `a note at no cell is damage`() throws {
    let list = "<comment ref='12'><text><t>x</t></text></comment>"
    let bytes = try excel([("comments", "../comments1.xml", Self.comments(list))])
    #expect(Packing.refusal(bytes) == .damaged(part: "12"))
  }
}
