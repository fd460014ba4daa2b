import PlanModel
import Rules
import Sheets
import Testing
import TestSupport
import Toolkit
import Views
@testable import Documents

/// A hand-out as a Word form: what is in it, and what comes back of it.
@Suite struct WordHandoutTests {
  private static let plan = """
    plan: {title: Verzonnen, owner: V}
    departments: [{code: V}, {code: SL}]
    action-points:
      - number: 2
        title: Meer licht
        priority: secondary
        departments: SL
        sub-points: [{text: Lampen}, {text: Snoeien}]
    """

  private func form(_ text: String = plan, department: Int = 1) throws -> FilledForm {
    let plan = checked(text)
    let handout = Handout(for: department, in: plan.graph)
    return FilledForm(
      try WordHandout.bytes(
        of: handout, rows: .handout(handout, named: "sl"),
        RenderContext(alone: plan.plan, language: .dutch)))
  }

  private func returned(_ form: FilledForm) throws -> ReturnedForm {
    let answers = try #require(try WordFormReader.read(form.bytes, named: "SL.docx"))
    return try #require(ReturnedForm(answers, of: "SL.docx"))
  }

  /// The rows with their key, words and what was filled in.
  private func rows(_ form: FilledForm) throws -> [String] {
    let rows = try returned(form).sheet.rows
    let head = try #require(rows.first).cells.map(\.text)
    let kept = try [
      "Sleutel", "Actiepunt of onderdeel", "Besproken op", "Besluit", "Reden", "Waar geland",
    ]
    .map { try #require(head.firstIndex(of: $0)) }
    return rows.dropFirst().map { row in
      kept.map { row.cells[$0].text }.joined(separator: "|")
    }
  }

  @Test(arguments: Language.allCases)
  func `a form is as recorded`(language: Language) throws {
    let plan = SamplePlan.plan
    let form = HandoutWordForm(language: language, credit: Attribution(plan.plan))
      .form(Handout(for: 1, in: plan.graph))
    try Snapshot.expect(FormText.text(of: form), "handout.\(language.rawValue).form.txt")
  }

  @Test func `a form that nobody filled in comes back as empty rows, without a remark`() throws {
    let form = try form()
    #expect(
      try rows(form) == ["SL 2|Meer licht||||", "SL 2a|Lampen||||", "SL 2b|Snoeien||||"])
    #expect(try returned(form).remarks.isEmpty)
  }

  @Test func `what was ticked and typed comes back in its row`() throws {
    var form = try form()
    try form.tick("SL 2a/decision/takes-over-in-part")
    try form.type("12-5-2025", in: "SL 2a/discussed-on")
    try form.type("Alleen park &amp; plein", in: "SL 2a/reason")
    try form.type("Nota", in: "SL 2b/landed")
    #expect(
      try rows(form) == [
        "SL 2|Meer licht||||",
        "SL 2a|Lampen|12-5-2025|neemt deels over|Alleen park & plein|",
        "SL 2b|Snoeien||||Nota",
      ])
  }

  @Test func `two ticked boxes come back as both`() throws {
    var form = try form()
    try form.tick("SL 2/decision/takes-over")
    try form.tick("SL 2/decision/declines")
    #expect(try rows(form).first == "SL 2|Meer licht||neemt over + neemt niet over||")
  }

  @Test func `a row that was left out is left out, a copied one comes twice`() throws {
    var form = try form()
    try form.rows(containing: "SL 2a/key") { _ in "" }
    #expect(try rows(form) == ["SL 2|Meer licht||||", "SL 2b|Snoeien||||"])
    try form.tick("SL 2b/decision/later")
    try form.rows(containing: "SL 2b/key") { $0 + $0 }
    #expect(
      try rows(form) == [
        "SL 2|Meer licht||||", "SL 2b|Snoeien||later||", "SL 2b|Snoeien||later||",
      ])
  }

  @Test func `a row keeps its answer when the line with its key was deleted`() throws {
    var form = try form()
    try form.tick("SL 2b/decision/declines")
    try form.replace("<w:tag w:val=\"SL 2b/key\"/>", with: "<w:tag w:val=\"weg\"/>")
    #expect(try rows(form).last == "SL 2b|Snoeien||neemt niet over||")
  }

  @Test func `without tags the lines themselves say which field is which`() throws {
    var form = try form()
    try form.tick("SL 2a/decision/takes-over")
    try form.type("Past", in: "SL 2a/reason")
    let bytes = try #require(
      ZipEdit.changing("word/document.xml", of: form.bytes) {
        $0.replacing(/<w:(tag|alias|id) [^>]*\/>/, with: "")
      })
    #expect(
      try rows(FilledForm(bytes)) == [
        "SL 2|Meer licht||||", "SL 2a|Lampen||neemt over|Past|", "SL 2b|Snoeien||||",
      ])
  }

  @Test func `text outside the fields is reported near the row, in both languages`() throws {
    var form = try form()
    try form.replace(">\u{A0}later</w:t>", with: ">\u{A0}later, in 2028</w:t>")
    let remarks = try returned(form).remarks
    #expect(
      remarks.map(\.text.dutch)
        == ["SL.docx, bij SL 2: tekst buiten de velden, niet gelezen: 'later, in 2028'"])
    #expect(
      remarks.map(\.text.english)
        == ["SL.docx, near SL 2: text outside the fields, not read: 'later, in 2028'"])
  }

  @Test func `of many remarks the first are named and the rest is counted`() throws {
    var form = try form()
    let loose = (1...20).map { "<w:p><w:r><w:t>Los \($0)</w:t></w:r></w:p>" }.joined()
    try form.replace("<w:sectPr>", with: "\(loose)<w:sectPr>")
    let remarks = try returned(form).remarks
    #expect(remarks.count == 13)
    #expect(remarks.last?.text.dutch == "SL.docx: nog 8 keer tekst buiten de velden, niet gelezen")
  }

  @Test func `a comment at a question goes with its row, another is reported`() throws {
    var answers = WordAnswers()
    answers.knowsItsText = true
    answers.fields = [
      WordAnswers.Field(.text, label: "Sleutel:", text: "SL 2"),
      WordAnswers.Field(.box, label: "later", isTicked: true),
    ]
    answers.comments = [WordAnswers.Note("Vooraf", at: 0), WordAnswers.Note("Bel eerst", at: 2)]
    let form = try #require(ReturnedForm(answers, of: "SL.docx"))
    #expect(form.sheet.notes.map { "\($0.row) \($0.text)" } == ["1 Bel eerst"])
    #expect(
      form.remarks.map(\.text.dutch) == ["SL.docx: opmerking, niet gelezen: 'Vooraf'"])
  }

  @Test func `tracked changes are reported for what they are`() throws {
    var form = try form()
    try form.type("Duur", in: "SL 2/reason")
    try form.replace(
      "<w:r><w:t>Duur</w:t></w:r>",
      with: """
        <w:del w:id="1"><w:r><w:delText>Duur</w:delText></w:r></w:del>\
        <w:ins w:id="2"><w:r><w:t>Te duur</w:t></w:r></w:ins>
        """)
    #expect(
      try returned(form).remarks.map(\.text.dutch) == [
        "SL.docx, bij SL 2: bijgehouden wijziging: ingevoegd, telt mee: 'Te duur'",
        "SL.docx, bij SL 2: bijgehouden wijziging: verwijderd, telt niet mee: 'Duur'",
      ])
    #expect(try rows(form).first == "SL 2|Meer licht|||Te duur|")
  }

  @Test func `an undivided part asks whose it is, with the departments to choose from`() throws {
    var form = try form(
      """
      departments: [{code: V}, {code: SL}, {code: VTH, name: Toezicht, stated: 1}]
      action-points:
        - number: 2
          title: Meer licht
          priority: secondary
          departments: SL/VTH
          sub-points: [{text: Lampen}, {text: Snoeien, departments: SL}]
      """)
    // Throws when there is no such choice.
    try form.replace("w:value=\"VTH (Toezicht)\"", with: "w:value=\"VTH (Toezicht)\"")
    try form.type("VTH (Toezicht)", in: "SL 2a/whose")
    let sheet = try returned(form).sheet
    let column = try #require(sheet.rows.first?.cells.firstIndex { $0.text == "Van wie is dit?" })
    #expect(sheet.rows.dropFirst().map { $0.cells[column].text } == ["", "VTH (Toezicht)", ""])
    let answers = try #require(try WordFormReader.read(form.bytes, named: "SL.docx"))
    #expect(answers.fields.map(\.tag).filter { $0.hasSuffix("/whose") } == ["SL 2a/whose"])
  }

  @Test func `a document without our fields is no form`() throws {
    #expect(ReturnedForm(WordAnswers(), of: "a") == nil)
    var answers = WordAnswers()
    answers.fields = [WordAnswers.Field(.text, tag: "naam", label: "Naam:", text: "J. Jansen")]
    #expect(ReturnedForm(answers, of: "a") == nil)
  }

  @Test func `a key that is too long for Word has a short tag and comes back whole`() throws {
    let code = String(repeating: "x", count: 50)
    var form = try form(Self.plan.replacing("SL", with: code))
    try form.tick("#2/decision/later")
    #expect(try rows(form).at(1) == "\(code) 2a|Lampen||later||")
  }

  @Test func `a tag is read as it was written, and another is not ours`() {
    let tags = [
      FormTag(row: "SL 2", column: .reason),
      FormTag(row: "A/B 2.1", column: .decision, state: .takesOver),
    ]
    #expect(tags.map { FormTag($0.text) } == tags)
    for text in ["", "reason", "/reason", "SL 2/naam", "SL 2/reason/declines"] {
      #expect(FormTag(text) == nil, "\(text)")
    }
  }
}

/// A form as text: what a person sees, with the tags of fields.
private enum FormText {
  static func text(of form: WordForm) -> String {
    (["# \(form.title)"] + form.blocks.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private static func lines(_ block: WordForm.Block) -> [String] {
    switch block {
    case .heading(let level, let pieces):
      ["", String(repeating: "#", count: level + 1) + " \(words(pieces))"]
    case .paragraph(let pieces, _): [words(pieces)]
    case .bullet(let pieces): ["- \(words(pieces))"]
    case .table(let table): [""] + lines(table) + [""]
    }
  }

  private static func lines(_ table: WordForm.Table) -> [String] {
    var lines = ["| \(table.head.joined(separator: " | ")) |"]
    for row in table.rows {
      lines.append("|--")
      for cell in row {
        lines += cell.paragraphs.map { "| \(words($0.pieces))" }
        lines.append("|")
      }
    }
    return lines
  }

  private static func words(_ pieces: [WordForm.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .bold(let text): "**\(text)**"
      case .own(let text, let isBold): isBold ? "**[\(text)]**" : "[\(text)]"
      case .tab: " "
      case .field(let field):
        if case .fixed(let text) = field.kind {
          "[\(field.tag) = \(text)]"
        } else {
          "[\(field.tag)]"
        }
      }
    }.joined()
  }
}
