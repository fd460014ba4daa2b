import Disk
import Documents
import FoundationEssentials
import PlanModel
import Sheets
import SourceText
import Testing
import Toolkit
import Views

/// Documents by the real Pandoc.
@Suite(.timeLimit(.minutes(5))) struct PandocRunnerTests {
  private func document(_ format: PandocRunner.Format, _ language: Language = .dutch) async throws
    -> [UInt8]
  {
    let text = """
      plan: {title: Verzonnen plan}
      departments: [{code: SL}, {code: VTH}]
      action-points:
        - number: 2
          title: 'Twee <b>&</b>'
          priority: secondary
          departments: SL/VTH
          sub-points: [{text: Dit, policy-field: sport}]
      """
    let plan = PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan
    let html = HandoutDocument(
      addresses: Addresses(plan), language: language, credit: Attribution(plan)
    ).html(Handout(for: 0, in: PlanGraph(plan)))
    return try PandocRunner().convert(html, to: format)
  }

  /// A part of the document as text.
  private func part(_ name: String, of document: [UInt8]) throws -> String {
    var text = ""
    _ = try #require(
      ZipEdit.changing(name, of: document) { part in
        text = part
        return part
      })
    return text
  }

  @Test(arguments: [Language.dutch, .english])
  func `a Word document has its language, title, headings and head rows`(language: Language)
    async throws
  {
    let document = try await document(.docx, language)
    let styles = try part("word/styles.xml", of: document)
    #expect(
      styles.matches(of: /<w:lang [^>]*w:val="([a-z]+)"/).map { String($0.1) } == [
        language.rawValue
      ])
    let text = try part("word/document.xml", of: document)
    for (style, count) in [("Title", 1), ("Heading1", 1), ("Heading2", 1)] {
      #expect(text.ranges(of: "<w:pStyle w:val=\"\(style)\"").count == count, "\(style)")
    }
    #expect(text.ranges(of: "<w:tblHeader").count == 3)
    #expect(text.ranges(of: "<w:tbl>").count == 3)
    #expect(text.contains("&lt;b&gt;&amp;&lt;/b&gt;"))
    #expect(styles.contains("<w:tblBorders><w:top w:val=\"single\""))
  }

  @Test
  func `an OpenDocument text has its language, headings, head rows and the names of its rows`()
    async throws
  {
    let document = try await document(.odt)
    #expect(try part("styles.xml", of: document).contains("fo:language=\"nl\""))
    let text = try part("content.xml", of: document)
    #expect(text.matches(of: /<text:h [^>]*text:outline-level="([12])"/).count == 2)
    #expect(text.ranges(of: "<table:table-header-rows>").count == 3)
    #expect(text.contains("fo:border=\"0.5pt solid #7b8794\""))
    for name in ["2a", "Besproken op", "Waar geland"] {
      #expect(text.contains(">\(name)<"), "\(name)")
    }
  }

  @Test(arguments: [PandocRunner.Format.docx, .odt])
  func `a document in another language than the plan marks the plan's texts`(
    format: PandocRunner.Format
  ) async throws {
    let document = try await document(format, .english)
    switch format {
    case .docx:
      let text = try part("word/document.xml", of: document)
      #expect(
        text.contains("<w:rStyle w:val=\"PlanText\" /></w:rPr><w:t xml:space=\"preserve\">Dit"))
      let styles = try part("word/styles.xml", of: document)
      #expect(
        styles.contains("<w:name w:val=\"PlanText\" /><w:rPr><w:lang w:val=\"nl-NL\"/></w:rPr>"))
    case .odt:
      let text = try part("content.xml", of: document)
      let style = try #require(text.firstMatch(of: /<text:span text:style-name="([^"]*)">Dit</))
      #expect(
        text.contains(
          "style:name=\"\(style.1)\" style:family=\"text\"><style:text-properties fo:language=\"nl\""
        ))
    }
  }

  @Test func `a document has the same bytes each time`() async throws {
    for format in [PandocRunner.Format.docx, .odt] {
      let first = try await document(format)
      #expect(try await document(format) == first)
    }
  }

  @Test func `a program that is not there is said to be missing, with how to install it`() async {
    let error = #expect(throws: ToolError.self) {
      try PandocRunner(program: "no-such-pandoc").convert("<p>x</p>", to: .odt)
    }
    #expect(error?.problem == .missing)
    #expect(error?.message(.english).contains("apt install pandoc") == true)
  }

  // MARK: Reading

  @Test(arguments: [(PandocRunner.Format.docx, PlanSource.DocumentForm.docx), (.odt, .odt)])
  func `the lines of a document are the same each time, and in both forms`(
    format: PandocRunner.Format, form: PlanSource.DocumentForm
  ) async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/-nota.\(form.rawValue)"
    try Data(try await document(format)).write(to: URL(filePath: path))
    let lines = try PandocRunner.lines(ofDocumentAt: path, form)
    #expect(lines.lines.contains { $0.contains("Twee <b>&</b>") })
    #expect(try PandocRunner.lines(ofDocumentAt: path, form) == lines)
  }

  @Test func `without the program the message says what to install`() throws {
    let folder = try TemporaryFolder()
    #expect {
      try PandocRunner.lines(ofDocumentAt: folder.path, .docx, program: "no-such-pandoc")
    } throws: { error in
      (error as? ToolError)?.message.english.contains("apt install pandoc") == true
    }
  }
}
