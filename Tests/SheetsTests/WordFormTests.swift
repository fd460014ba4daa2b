import Testing
import Toolkit
@testable import Sheets

/// What we write ourselves is read back, and what people do to it is seen.
@Suite struct WordFormTests {
  private func answers(
    _ edits: (String, String)..., part: String = "word/document.xml"
  ) throws -> WordAnswers {
    let bytes = try #require(
      ZipEdit.changing(part, of: try WordSample.form.docx()) { text in
        edits.reduce(text) { text, edit in
          #expect(text.contains(edit.0), "\(edit.0)")
          return text.replacing(edit.0, with: edit.1, maxReplacements: 1)
        }
      })
    return try #require(try WordFormReader.read(bytes, named: "a"))
  }

  private func filled(_ answers: WordAnswers) -> [String] {
    answers.fields.filter { $0.isTicked || !$0.text.isEmpty }
      .map { "\($0.tag)|\($0.label)|\($0.isTicked ? "x" : $0.text)" }
  }

  private static let key = "SL 2/key|Sleutel:|SL 2"
  private static let unticked = "<w14:checked w14:val=\"0\"/>"
  private static let ticked = "<w14:checked w14:val=\"1\"/>"
  private static let placeholder =
    "<w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t xml:space=\"preserve\">"

  @Test func `a form that nobody filled in has only what is fixed, and nothing loose`() throws {
    let answers = try answers()
    #expect(answers.fields.map(\.kind) == [.text, .box, .box, .date, .text, .choice])
    #expect(filled(answers) == [Self.key])
    #expect(answers.knowsItsText)
    #expect(answers.loose.isEmpty && answers.comments.isEmpty)
  }

  @Test func `the same form gives the same bytes`() throws {
    #expect(try WordSample.form.docx() == WordSample.form.docx())
  }

  @Test func `a ticked box is ticked, and its label is the words behind it`() throws {
    #expect(
      filled(try answers((Self.unticked, Self.ticked))) == [Self.key, "SL 2/yes|ja & graag|x"])
  }

  @Test func `a box that somebody typed over is ticked`() throws {
    for tick in ["☒", "☑", "x", "X", "✓"] {
      #expect(filled(try answers(("☐", tick))).count == 2, "\(tick)")
    }
  }

  @Test func `text in a field replaces the grey words, over several lines and runs`() throws {
    let answers = try answers(
      (
        "<w:showingPlcHdr/><w:text w:multiLine=\"1\"/>", "<w:text w:multiLine=\"1\"/>"
      ),
      (
        "<w:r>\(Self.placeholder)Klik om te typen</w:t></w:r>",
        "<w:r><w:t>Past &lt;goed&gt;</w:t><w:br/></w:r><w:r><w:t xml:space=\"preserve\"> bij</w:t></w:r>"
      ))
    #expect(filled(answers) == [Self.key, "SL 2/reason|Reden:|Past <goed>\n bij"])
  }

  @Test func `a program that forgets that the words are grey does not fill in the field`() throws {
    let answers = try answers(
      ("<w:showingPlcHdr/><w:text w:multiLine=\"1\"/>", "<w:text/>"), (Self.placeholder, "<w:t>"),
      (Self.placeholder, "<w:t>"))
    #expect(filled(answers) == [Self.key])
  }

  @Test func `a date and a choice are read as their words`() throws {
    let answers = try answers(
      ("<w:showingPlcHdr/><w:date>", "<w:date w:fullDate=\"2025-05-12T00:00:00Z\">"),
      ("\(Self.placeholder)dag-maand-jaar", "<w:t>12-5-2025"),
      ("<w:showingPlcHdr/><w:comboBox>", "<w:comboBox>"),
      ("\(Self.placeholder)Kies of typ", "<w:t>VTH"))
    #expect(
      filled(answers) == [Self.key, "SL 2/day|Dag|12-5-2025", "SL 2/whose|Van wie is dit?|VTH"])
  }

  @Test func `without tags the words beside a field say which it is`() throws {
    let bytes = try #require(
      ZipEdit.changing("word/document.xml", of: try WordSample.form.docx()) { text in
        text.replacing(/<w:(tag|alias|id) [^>]*\/>/, with: "")
      })
    let answers = try #require(try WordFormReader.read(bytes, named: "a"))
    #expect(answers.fields.map(\.tag).joined() == "")
    #expect(
      answers.fields.map(\.label)
        == ["Sleutel:", "ja & graag", "nee", "Dag", "Reden:", "Van wie is dit?"])
  }

  @Test func `text that was typed between the fields is found, with its position`() throws {
    let answers = try answers(
      (" xml:space=\"preserve\">nee</w:t>", " xml:space=\"preserve\">nee, te duur</w:t>"),
      ("</w:tbl>", "</w:tbl><w:p><w:r><w:t>Los</w:t></w:r><w:r><w:t> erbij</w:t></w:r></w:p>"))
    #expect(
      answers.loose == [
        WordAnswers.Note("nee, te duur", at: 3), WordAnswers.Note("Los erbij", at: 6),
      ])
  }

  @Test func `restyled and moved text of ours is not loose`() throws {
    let answers = try answers(
      (
        "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Eerst",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Eer</w:t></w:r><w:r><w:t>st"
      ))
    #expect(answers.loose.isEmpty)
  }

  @Test func `a file without its properties does not know its text, and says so`() throws {
    let answers = try answers(("raakvlak-text-1", "iets"), part: "docProps/custom.xml")
    #expect(!answers.knowsItsText && answers.loose.isEmpty)
  }

  @Test func `tracked changes: what was put in counts, what was taken out does not`() throws {
    let grey = "<w:r>\(Self.placeholder)Klik om te typen</w:t></w:r>"
    let answers = try answers(
      ("<w:showingPlcHdr/><w:text w:multiLine=\"1\"/>", "<w:text/>"),
      (
        grey,
        """
        <w:del w:id="1"><w:r><w:delText>Duur</w:delText></w:r></w:del>\
        <w:ins w:id="2"><w:r><w:rPr><w:ins w:id="3"/></w:rPr><w:t>Te duur</w:t></w:r></w:ins>
        """
      ))
    #expect(filled(answers) == [Self.key, "SL 2/reason|Reden:|Te duur"])
    #expect(answers.inserted == [WordAnswers.Note("Te duur", at: 4)])
    #expect(answers.deleted == [WordAnswers.Note("Duur", at: 4)])
  }

  @Test func `a frame around paragraphs, as LibreOffice writes, is no field`() throws {
    let answers = try answers(
      (
        "<w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr><w:sdt>",
        """
        <w:sdt><w:sdtPr><w:alias w:val="k"/></w:sdtPr><w:sdtContent>\
        <w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt>
        """
      ),
      (
        "ja &amp; graag</w:t></w:r></w:p>",
        "ja &amp; graag</w:t></w:r></w:p></w:sdtContent></w:sdt>"
      ),
      (Self.unticked, Self.ticked))
    #expect(filled(answers) == [Self.key, "SL 2/yes|ja & graag|x"])
  }

  @Test func `the same once more for older programs is not read twice`() throws {
    let twice = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>Los</w:t></mc:Choice>\
      <mc:Fallback><w:t>Los</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    #expect(
      try answers(("</w:tbl>", "</w:tbl>\(twice)")).loose == [WordAnswers.Note("Los", at: 6)])
  }

  @Test func `a comment comes with what it is about`() throws {
    var archive = try ZipArchive(try WordSample.form.docx(), limits: SheetLimits())
    var zip = ZipWriter()
    for name in archive.names {
      var content = String(decoding: try #require(try archive.part(name)), as: UTF8.self)
      if name == "word/document.xml" {
        content.replace(
          "ja &amp; graag</w:t></w:r>",
          with: "ja &amp; graag</w:t></w:r><w:commentRangeStart w:id=\"7\"/>")
      }
      if name == "word/_rels/document.xml.rels" {
        content.replace(
          "</Relationships>",
          with: "<Relationship Id='c' Type='x/comments' Target='comments.xml'/></Relationships>")
      }
      try zip.add(name, Array(content.utf8))
    }
    try zip.add(
      "word/comments.xml",
      Array(
        """
        <w:comments xmlns:w="\(WordWriter.space)"><w:comment w:id="7" w:author="J. Jansen">\
        <w:p><w:r><w:t>Eerst</w:t></w:r></w:p><w:p><w:r><w:t>vragen</w:t></w:r></w:p></w:comment>\
        </w:comments>
        """.utf8))
    zip.finish()
    let answers = try #require(try WordFormReader.read(zip.bytes, named: "a"))
    #expect(answers.comments == [WordAnswers.Note("Eerst vragen", at: 2)])
  }

  @Test func `what is no Word document is none, and a plain one has no fields`() throws {
    #expect(try WordFormReader.read(Array("a;b".utf8), named: "a") == nil)
    #expect(try WordFormReader.read(try Samples.workbook.xlsx(), named: "a") == nil)
    #expect(try WordFormReader.read(try Packing.docx(body: "<w:p/>"), named: "a")?.fields == [])
  }

  @Test func `a heading is a heading, a header row repeats, and the language is set`() throws {
    var archive = try ZipArchive(try WordSample.form.docx(), limits: SheetLimits())
    let document = String(
      decoding: try #require(try archive.part("word/document.xml")), as: UTF8.self)
    #expect(document.contains("<w:pStyle w:val=\"Heading1\"/>"))
    #expect(document.ranges(of: "<w:tblHeader/>").count == 1)
    #expect(document.contains("<w:tblCaption w:val=\"Vragen\"/>"))
    #expect(document.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    let core = String(decoding: try #require(try archive.part("docProps/core.xml")), as: UTF8.self)
    #expect(core.contains("<dc:title>Formulier &lt;1&gt;</dc:title>"))
    #expect(core.contains("<dc:language>nl-NL</dc:language>"))
    let styles = String(decoding: try #require(try archive.part("word/styles.xml")), as: UTF8.self)
    #expect(styles.contains("<w:lang w:val=\"nl-NL\""))
  }

  @Test func `a tag and a title are no longer than Word takes`() {
    let field = WordForm.Field(
      tag: String(repeating: "t", count: 99), title: String(repeating: "é", count: 99), .box)
    #expect(field.tag.count == 64 && field.title.count == 64)
  }
}

enum WordSample {
  static let form = WordForm(
    title: "Formulier <1>", generator: "raakvlak", language: .dutch,
    blocks: [
      .heading(1, [.text("Kop")]), .paragraph([.text("Eerst dit")]), .bullet([.text("punt")]),
      .table(
        WordForm.Table(
          title: "Vragen", head: ["Vraag", "Antwoord"], widths: [40, 60],
          rows: [
            [
              WordForm.Cell([
                WordForm.Paragraph([.text("Sleutel: "), field("key", .fixed("SL 2"))], .small)
              ]),
              WordForm.Cell([
                WordForm.Paragraph([field("yes", .box), .text(" ja & graag")]),
                WordForm.Paragraph([field("no", .box), .text("nee")]),
              ]),
            ],
            [
              WordForm.Cell([WordForm.Paragraph([.bold("Dag")])]),
              WordForm.Cell([WordForm.Paragraph([field("day", .date)])]),
            ],
            [
              WordForm.Cell([]),
              WordForm.Cell([
                WordForm.Paragraph([.text("Reden: "), field("reason", .text)]),
                WordForm.Paragraph([
                  .text("Van wie is dit? "), field("whose", .choice(["SL", "VTH", "SL"])),
                ]),
              ]),
            ],
          ])),
    ])

  private static func field(_ tag: String, _ kind: WordForm.Field.Kind) -> WordForm.Piece {
    .field(WordForm.Field(tag: "SL 2/\(tag)", title: tag, kind))
  }
}

extension Packing {
  /// A Word document of which only the body is given.
  static func docx(body: String, more: [(String, String)] = []) throws -> [UInt8] {
    try zip(
      [
        (
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Override PartName="/word/document.xml" ContentType="application/vnd.\
          openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
          """
        ),
        (
          "word/document.xml",
          "<w:document xmlns:w='\(WordWriter.space)'><w:body>\(body)</w:body></w:document>"
        ),
      ] + more)
  }
}
