import Testing
@testable import Sheets

/// What other programs write in OpenDocument.
@Suite struct ODSReadingTests {
  private func row(_ cells: String) throws -> [String] {
    try Packing.rows(Packing.ods(rows: "<table:table-row>\(cells)</table:table-row>"))
  }

  @Test func `values are read from their attributes, else from the text`() throws {
    let cells = """
      <table:table-cell o:value-type="float" o:value="12"><text:p>12,00</text:p></table:table-cell>\
      <table:table-cell o:value-type="date" o:date-value="2025-03-14T10:00:00"/>\
      <table:table-cell o:value-type="boolean" o:boolean-value="true"/>\
      <table:table-cell o:value-type="string" o:string-value="s"><text:p>x</text:p></table:table-cell>\
      <table:table-cell o:value-type="percentage" o:value="0.5"/>\
      <table:table-cell o:value-type="time" o:time-value="PT1H"><text:p>1:00</text:p></table:table-cell>\
      <table:table-cell table:formula="of:=1+1" o:value-type="float" o:value="2"/>\
      <table:table-cell o:value-type="date" o:date-value="2025-02-30"><text:p>x</text:p></table:table-cell>
      """
    #expect(try row(cells) == ["1: 12|2025-03-14|TRUE|s|0.5|1:00|ƒ2|x"])
  }

  @Test(
    "A day that the sheet shows as a month is a month",
    arguments: [
      ("2025-03-01", "mrt-25", "3-2025"), ("2025-03-01", "maart 2025", "3-2025"),
      ("2025-01-01", "01-25", "1-2025"), ("2025-03-01", "1-3-2025", "2025-03-01"),
      ("2025-03-01", "03/01/25", "2025-03-01"), ("2025-01-01", "1 jan", "2025-01-01"),
      ("2025-01-01", "1-1", "2025-01-01"), ("2025-03-01", "", "2025-03-01"),
    ])
  func month(day: String, shown: String, expected: String) throws {
    let cell = """
      <table:table-cell o:value-type="date" o:date-value="\(day)"><text:p>\(shown)</text:p>\
      </table:table-cell>
      """
    #expect(try row(cell) == ["1: \(expected)"])
  }

  @Test func `a text is all its paragraphs, spaces and breaks, without notes and drawings`() throws
  {
    let cells = """
      <table:table-cell><o:annotation><text:p>noot</text:p></o:annotation>\
      <text:p>  een <text:span>  twee</text:span><text:s text:c="3"/>drie
        vier<text:note><text:p>weg</text:p></text:note></text:p><text:p/>\
      <text:p>a<text:line-break/>b<text:tab/>c <text:a>link</text:a> </text:p></table:table-cell>\
      <table:table-cell><text:p><text:s/></text:p></table:table-cell>
      """
    #expect(try row(cells) == ["1: een twee   drie vier\n\na\nb\tc link| "])
  }

  @Test func `repeated cells and rows are counted, empty ones for nothing`() throws {
    let rows = """
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell \
      table:number-columns-repeated="16384"/></table:table-row>\
      <table:table-row table:number-rows-repeated="2"><table:table-cell \
      table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2">\
      <text:p>x</text:p></table:table-cell><table:table-cell/></table:table-row>\
      <table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>
      """
    #expect(
      try Packing.rows(Packing.ods(rows: rows)) == [
        "1048571: ||x|x", "1048572: ||x|x", "1048573: y",
      ])
  }

  @Test func `what a merged cell covers is empty, and a table in a cell is not the table`() throws {
    let rows = """
      <table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2">\
      <text:p>a</text:p><table:table><table:table-row><table:table-cell><text:p>in</text:p>\
      </table:table-cell></table:table-row></table:table></table:table-cell>\
      <table:covered-table-cell><text:p>weg</text:p></table:covered-table-cell>\
      <table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>\
      </table:table-header-rows>
      """
    #expect(try Packing.rows(Packing.ods(rows: rows)) == ["1: a||c"])
  }

  @Test func `tracked changes are no rows, and hidden tables are marked`() throws {
    let bytes = try Packing.ods(
      rows:
        "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>",
      styles: """
        <style:style style:name="ta"><style:table-properties table:display="false"/></style:style>
        """,
      before: """
        <table:tracked-changes><table:table><table:table-row><table:table-cell><text:p>oud</text:p>\
        </table:table-cell></table:table-row></table:table></table:tracked-changes>
        """)
    let tables = try SheetReader.read(bytes, named: "a")
    #expect(tables.map(\.isHidden) == [true])
    #expect(tables.first?.rows.map { $0.cell(0).text } == ["a"])
  }
}
