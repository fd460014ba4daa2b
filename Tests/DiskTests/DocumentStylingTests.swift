import Disk
import FoundationEssentials
import Sheets
import Testing

/// What raakvlak adds to the documents of the real Pandoc.
@Suite(.timeLimit(.minutes(5))) struct DocumentStylingTests {
  private func part(_ name: String, of document: [UInt8]) -> String {
    var text = ""
    _ = ZipEdit.changing(name, of: document) { part in
      text = part
      return part
    }
    return text
  }

  @Test func `a Word document numbers its pages, and has the parts that it names`() throws {
    let html =
      "<!DOCTYPE html><html lang=\"nl\"><title>T</title><body><h1>T</h1><p>Een zin.</p></body></html>"
    let document = try PandocRunner().convert(html, to: .docx)
    #expect(part("word/footer1.xml", of: document).contains("w:instr=\" PAGE \""))
    #expect(part("[Content_Types].xml", of: document).contains("PartName=\"/word/footer1.xml\""))
    #expect(
      part("word/_rels/document.xml.rels", of: document).contains("Target=\"footer1.xml\""))
    #expect(
      part("word/document.xml", of: document)
        .contains("<w:sectPr><w:footerReference w:type=\"default\""))
  }

  @Test(arguments: [PandocRunner.Format.docx, .odt], [3, 9])
  func `a picture stays with a table of a few rows, not with one that is half a page`(
    format: PandocRunner.Format, rows: Int
  ) throws {
    let table = String(repeating: "<tr><td>a</td><td>b</td></tr>", count: rows)
    let picture = try RsvgRunner().convert(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>", to: .png)
    let html = """
      <!DOCTYPE html><html lang="nl"><title>T</title><body><h1>T</h1><h2>In beeld</h2>\
      <p>Een zin.</p><p><img alt="Beeld" src="data:image/png;base64,\(Data(picture).base64EncodedString())"></p>\
      <table><caption>Getallen</caption><thead><tr><th>x</th><th>y</th></tr></thead>\
      <tbody>\(table)</tbody></table></body></html>
      """
    let document = try PandocRunner().convert(html, to: format, pictures: ["Beeld"])
    let text = part(format == .docx ? "word/document.xml" : "content.xml", of: document)
    let paragraph = text.split(separator: format == .docx ? "<w:p>" : "<text:p ").first {
      $0.contains(format == .docx ? "<w:drawing>" : "<draw:frame")
    }
    let isKept = paragraph?.contains(format == .docx ? "<w:keepNext/>" : "\"KeptText\"")
    #expect(isKept == (rows < 5))
  }
}
