@testable import Sheets

/// Files as hostile or strange programs make them.
enum Packing {
  static func zip(_ parts: [(String, String)]) throws -> [UInt8] {
    var zip = ZipWriter()
    for (name, text) in parts { try zip.add(name, Array(text.utf8)) }
    zip.finish()
    return zip.bytes
  }

  /// A workbook with one worksheet of which only the rows are given.
  static func xlsx(
    rows: String, strings: String = "", styles: String = "", workbook: String = ""
  ) throws -> [UInt8] {
    try xlsx(
      sheet: "<worksheet xmlns='\(main)'><sheetData>\(rows)</sheetData></worksheet>",
      strings: strings, styles: styles, workbook: workbook)
  }

  static func xlsx(
    sheet: String, strings: String = "", styles: String = "", workbook: String = "",
    type: String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    more: [(String, String)] = []
  ) throws -> [UInt8] {
    try zip(
      [
        (
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Override PartName="/xl/workbook.xml" ContentType="\(type)"/></Types>
          """
        ),
        ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
        (
          "xl/workbook.xml",
          """
          <workbook xmlns="\(main)" xmlns:r="\(office)">\(workbook)<sheets>\
          <sheet name="Blad" sheetId="1" r:id="r1"/></sheets></workbook>
          """
        ),
        (
          "xl/_rels/workbook.xml.rels",
          relations([
            ("worksheet", "worksheets/../worksheets/sheet1.xml"),
            ("sharedStrings", "/xl/sharedStrings.xml"), ("styles", "styles.xml"),
          ])
        ),
        ("xl/sharedStrings.xml", "<sst xmlns='\(main)'>\(strings)</sst>"),
        ("xl/styles.xml", "<styleSheet xmlns='\(main)'>\(styles)</styleSheet>"),
        ("xl/worksheets/sheet1.xml", sheet),
      ] + more)
  }

  static func relations(_ targets: [(kind: String, target: String)]) -> String {
    let all = targets.enumerated().map { index, relation in
      """
      <Relationship Id="r\(index + 1)" Type="\(office)/\(relation.kind)" \
      Target="\(relation.target)"/>
      """
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(all.joined())</Relationships>
      """
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// An OpenDocument file with one table of which only the rows are given.
  static func ods(
    rows: String, styles: String = "", before: String = "",
    manifest: String = ""
  ) throws -> [UInt8] {
    try zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "META-INF/manifest.xml",
        """
        <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\(manifest)\
        </m:manifest>
        """
      ),
      (
        "content.xml",
        """
        <o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
        <o:automatic-styles>\(styles)</o:automatic-styles><o:body><o:spreadsheet>\(before)\
        <table:table table:name="Blad" table:style-name="ta">\(rows)</table:table>\
        </o:spreadsheet></o:body></o:document-content>
        """
      ),
    ])
  }

  /// The rows of the only table: their numbers and the texts of their cells.
  static func rows(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) throws -> [String] {
    try SheetReader.read(bytes, named: "a", limits: limits).flatMap(\.rows).map { row in
      let cells = row.cells.map { ($0.isFormula ? "ƒ" : "") + $0.text }
      return "\(row.number): \(cells.joined(separator: "|"))"
    }
  }

  /// Why a file is refused; nil when it is not.
  static func refusal(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) -> SheetProblem.Kind? {
    do throws(SheetProblem) {
      _ = try SheetReader.read(bytes, named: "a", limits: limits)
      return nil
    } catch {
      return error.kind
    }
  }
}
