import Testing
@testable import Sheets

/// What other programs write in a workbook of Excel.
@Suite struct XLSXReadingTests {
  private func cells(_ cells: String, strings: String = "", styles: String = "") throws -> [String]
  {
    try Packing.rows(Packing.xlsx(rows: "<row>\(cells)</row>", strings: strings, styles: styles))
  }

  @Test func `texts may be shared, in the cell, or what a formula came to`() throws {
    let strings = """
      <si><t>een</t></si><si><r><rPr><b/></rPr><t>vet </t></r><r><t>dun</t></r>\
      <rPh sb="0" eb="1"><t>weg</t></rPh><phoneticPr fontId="1"/></si>
      """
    let row = """
      <c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>a</t></r><t> b</t></is></c>\
      <c t="str"><f>A1&amp;B1</f><v>som</v></c>
      """
    #expect(try cells(row, strings: strings) == ["1: vet dun|een|a b|ƒsom"])
  }

  @Test func `escaped characters are read, and control characters are left out`() throws {
    let row = """
      <c t="inlineStr"><is><t>a_x000D_\nb_x0001_c_x005F_x0041_ _xD83D__xDE00_</t></is></c>
      """
    #expect(try cells(row) == ["1: a\nbc_x0041_ 😀"])
  }

  @Test func `numbers, truths and errors are distinguished`() throws {
    let row = """
      <c><v>12</v></c><c t="n"><v>0.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>\
      <c><v>nan</v></c><c><v>1E3</v></c><c t="d"><v>2025-03-14T00:00:00</v></c>
      """
    #expect(try cells(row) == ["1: 12|0.5|TRUE|#N/A|nan|1000|2025-03-14"])
  }

  @Test func `a day that the sheet shows as a month is a month, for nobody wrote the day`() throws {
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy;@"/><numFmt numFmtId="165" formatCode="[$-413]mmmm yyyy"/>\
      <numFmt numFmtId="166" formatCode="d mmm yy"/><numFmt numFmtId="167" formatCode="mm:ss"/></numFmts>\
      <cellXfs><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>\
      <xf numFmtId="167"/></cellXfs>
      """
    let row = (0...4).map { "<c s=\"\($0)\"><v>45717</v></c>" }.joined()
    #expect(
      try cells(row, styles: styles) == ["1: 3-2025|3-2025|3-2025|2025-03-01|2025-03-01"])
  }

  @Test(arguments: [
    ("d\\-m\\-yyyy", true), ("[$-413]d mmmm yyyy;@", true), ("yyyy", true), ("MM/DD", true),
    ("General", false), ("0.00", false), ("\"dag\" 0", false), ("[Red]0", false), ("\\d0", false),
    ("0;\"min\" d", false), ("# ##0_d", false),
  ])
  func `a format with a day, month or year makes a number a date`(code: String, isDate: Bool) {
    #expect((XLSXStylesVisitor.look(code) != .number) == isDate)
  }

  @Test func `a number is a date by its style, of the workbook or of Excel`() throws {
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="d-m-yyyy"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
      """
    let row = """
      <c s="0"><v>45730</v></c><c s="1"><v>45730</v></c><c s="2"><v>45730.75</v></c>\
      <c s="2"><v>12</v></c><c s="9"><v>45730</v></c>
      """
    #expect(try cells(row, styles: styles) == ["1: 45730|2025-03-14|2025-03-14|12|45730"])
    let old = try Packing.xlsx(
      rows: "<row><c s='0'><v>44268</v></c></row>",
      styles: "<cellXfs><xf numFmtId='14'/></cellXfs>", workbook: "<workbookPr date1904='1'/>")
    #expect(try Packing.rows(old) == ["1: 2025-03-14"])
  }

  @Test func `cells and rows are where they say, or after the one before`() throws {
    let rows = """
      <row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c r="AA4"><v>3</v></c></row>\
      <row r="2"><c><v>4</v></c></row>
      """
    let expected = ["3: |1|2", "4: \(String(repeating: "|", count: 26))3", "5: 4"]
    #expect(try Packing.rows(Packing.xlsx(rows: rows)) == expected)
  }

  @Test func `a formula is marked, also when nothing came of it`() throws {
    let row = """
      <c><f>1+1</f><v>2</v></c><c><f t="shared" si="0"/><v>3</v></c><c><f>""</f></c>
      """
    #expect(try cells(row) == ["1: ƒ2|ƒ3|ƒ"])
  }

  @Test func `the sheets come in the order of their tabs, the hidden ones marked`() throws {
    let sheet = "<worksheet xmlns='\(Packing.main)'/>"
    let workbook = """
      <sheets><sheet name="Twee" sheetId="2" r:id="r2" state="hidden"/>\
      <sheet name="Grafiek" sheetId="3" r:id="r3"/></sheets>
      """
    let parts = [
      (
        "xl/_rels/workbook.xml.rels",
        Packing.relations([
          ("worksheet", "worksheets/sheet1.xml"), ("worksheet", "worksheets/sheet2.xml"),
          ("chartsheet", "chartsheets/sheet1.xml"),
        ])
      )
    ]
    let bytes = try Packing.zip(
      [
        (
          "[Content_Types].xml",
          """
          <Types><Override ContentType="a/spreadsheetml.sheet.main+xml"/></Types>
          """
        ),
        (
          "xl/workbook.xml",
          """
          <workbook xmlns="\(Packing.main)" xmlns:r="\(Packing.office)">\(workbook)<sheets>\
          <sheet name="Een" r:id="r1"/></sheets></workbook>
          """
        ), ("xl/worksheets/sheet1.xml", sheet), ("xl/worksheets/sheet2.xml", sheet),
      ] + parts)
    let tables = try SheetReader.read(bytes, named: "a")
    #expect(tables.map(\.name) == ["Twee", "Een"])
    #expect(tables.map(\.isHidden) == [true, false])
  }

  @Test func `the names of parts differ in case and slashes, and never leave the file`() throws {
    #expect(XLSXRelations.resolved("../a/./b.xml", in: "xl/") == "a/b.xml")
    #expect(XLSXRelations.resolved("../../../../etc/passwd", in: "xl/") == "etc/passwd")
    #expect(XLSXRelations.resolved("/xl/b.xml", in: "xl/") == "xl/b.xml")
    let archive = try ZipArchive(
      Packing.zip([("XL\\Workbook.xml", "")]), limits: SheetLimits())
    #expect(archive.contains("xl/workbook.xml"))
  }
}
