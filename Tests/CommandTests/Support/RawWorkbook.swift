@testable import Sheets

/// Excel workbook with parts that our writer never makes: notes, threads, merged cells, formulas.
struct RawWorkbook {
  /// Cells as XML or as plain text, by row.
  var rows: [[String]]
  var notes: [(cell: String, text: String)] = []
  var merged: [String] = []

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  func bytes() throws -> [UInt8] {
    var zip = ZipWriter()
    for (name, text) in parts { try zip.add(name, Array(text.utf8)) }
    zip.finish()
    return zip.bytes
  }

  private var parts: [(String, String)] {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    return [
      (
        "[Content_Types].xml",
        """
        <Types xmlns="\(Self.package)/content-types"><Override PartName="/xl/workbook.xml" \
        ContentType="\(type)"/></Types>
        """
      ),
      ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)"><sheets><sheet name="Blad" \
        sheetId="1" r:id="r1"/></sheets></workbook>
        """
      ),
      ("xl/_rels/workbook.xml.rels", relation("worksheet", "sheet1.xml")),
      (
        "xl/sheet1.xml",
        """
        <worksheet xmlns="\(Self.main)"><sheetData>\(sheetData)</sheetData><mergeCells>\
        \(merged.map { "<mergeCell ref='\($0)'/>" }.joined())</mergeCells></worksheet>
        """
      ),
      ("xl/_rels/sheet1.xml.rels", relation("comments", "comments.xml")),
      (
        "xl/comments.xml",
        """
        <comments xmlns="\(Self.main)"><authors><author>Jan</author></authors><commentList>\
        \(notes.map(comment).joined())</commentList></comments>
        """
      ),
    ]
  }

  private func relation(_ kind: String, _ target: String) -> String {
    """
    <Relationships xmlns="\(Self.package)/relationships"><Relationship Id="r1" \
    Type="\(Self.office)/\(kind)" Target="\(target)"/></Relationships>
    """
  }

  private func comment(_ note: (cell: String, text: String)) -> String {
    "<comment ref='\(note.cell)' authorId='0'><text><t>Jan:\n\(note.text)</t></text></comment>"
  }

  private var sheetData: String {
    rows.map { row in
      let cells = row.map { cell in
        cell.hasPrefix("<") ? cell : "<c t='inlineStr'><is><t>\(cell)</t></is></c>"
      }
      return "<row>\(cells.joined())</row>"
    }.joined()
  }
}
