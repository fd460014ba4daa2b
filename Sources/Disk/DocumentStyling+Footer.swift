internal import Sheets

/// Page numbers of Word documents; OpenDocument has those of Pandoc.
extension DocumentStyling {
  private static let relation = "rIdFooter"
  private static let part = "footer1.xml"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// Document with the number of each page, and of all pages, at its foot; unchanged when it is not as
  /// expected.
  static func numbered(_ document: [UInt8]) -> [UInt8] {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
    return ZipEdit.adding("word/\(part)", footer, to: document).flatMap {
      ZipEdit.changing("[Content_Types].xml", of: $0) { text in
        text.replacing(
          "</Types>",
          with: "<Override PartName=\"/word/\(part)\" ContentType=\"\(kind)\"/></Types>")
      }
    }.flatMap {
      ZipEdit.changing("word/_rels/document.xml.rels", of: $0) { text in
        text.replacing(
          "</Relationships>",
          with:
            "<Relationship Id=\"\(relation)\" Type=\"\(office)/footer\" Target=\"\(part)\"/></Relationships>"
        )
      }
    }.flatMap {
      ZipEdit.changing("word/document.xml", of: $0) { text in
        // It comes before the size of the page (ECMA-376-1, 17.6.17).
        text.replacing(
          "<w:sectPr>",
          with: "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"\(relation)\"/>")
      }
    } ?? document
  }

  private static var footer: String {
    let type = "<w:rPr><w:sz w:val=\"18\"/></w:rPr>"
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r>\(type)<w:t>1</w:t></w:r></w:fldSimple>"
    }
    let between = "<w:r>\(type)<w:t xml:space=\"preserve\"> / </w:t></w:r>"
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:ftr xmlns:w="\(main)"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>\
      \(field("PAGE"))\(between)\(field("NUMPAGES"))</w:p></w:ftr>

      """
  }
}
