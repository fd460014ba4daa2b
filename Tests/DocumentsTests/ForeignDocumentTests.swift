import PlanModel
import Rules
import Sheets
import TestSupport
import Testing
import Toolkit
import Views
@testable import Documents

/// Documents, sheets and tables in another language than the plan: what the plan says is marked with
/// its language (WCAG 3.1.2).
@Suite struct ForeignDocumentTests {
  private static let checkedPlan = checked(
    """
    plan: {title: Veilig verder samen, language: nl}
    departments: [{code: SL, name: Sport en leven}]
    action-points:
      - number: 2
        title: Meer licht in de straat
        priority: secondary
        departments: SL
        summary: Donkere straten voelen onveilig
        sub-points: [{text: Lampen langs elk pad, policy-field: openbare ruimte}]
    """)
  private let plan = Self.checkedPlan.plan
  private let graph = Self.checkedPlan.graph
  private let texts = [
    "Veilig verder samen", "Meer licht in de straat", "Donkere straten voelen onveilig",
    "Lampen langs elk pad",
  ]

  private func parts(_ dutch: String, _ english: String) -> [String] {
    TextLanguages(shown: .english, plan: .dutch).parts(of: Phrase(nl: dutch, en: english))
      .map { $0.isOwn ? "[\($0.text)]" : $0.text }
  }

  @Test func `of a phrase the words that both languages have are the plan's`() {
    #expect(parts("Licht op straat", "Licht op straat") == ["[Licht op straat]"])
    #expect(
      parts("Wonen: Overlast (gevolg, ook in Klimaat)", "Wonen: Overlast (effect, also in Klimaat)")
        == ["[Wonen: Overlast]", " (effect, also ", "[in Klimaat)]"])
    // A word that is alike by chance, a number and a sign are in no other language.
    #expect(
      parts("Dit plan heeft 3 punten", "This plan has 3 points") == ["This plan has 3 points"])
    #expect(parts("12", "12") == ["12"])
  }

  @Test func `in the plan's own language nothing is marked`() {
    let same = TextLanguages(shown: .dutch, plan: .dutch)
    #expect(same.parts(of: Phrase(verbatim: "Licht")).map(\.isOwn) == [false])
    let page = HandoutPage(
      addresses: Addresses(plan), language: .dutch, credit: Attribution(plan), index: nil)
    let text = SitePageText("hand-out", page.text(Handout(for: 0, in: graph)))
    #expect(text.elements("span").allSatisfy { $0["lang"] == nil })
  }

  @Test func `a hand-out and a table as pages mark the plan's texts`() {
    let context = RenderContext(alone: plan, language: .english)
    let page = HandoutPage(
      addresses: context.addresses, language: .english, credit: context.credit, index: nil
    ).text(Handout(for: 0, in: graph))
    let table = TableHTML.text(of: .byDepartment(graph), context)
    for (html, texts) in [(page, texts), (table, Array(texts.prefix(2)))] {
      let body = html.split(separator: "<main>").last ?? ""
      let rest = body.replacing(/<span lang="nl">[^<]*<\/span>/, with: "")
        .replacing(/<[^>]*>/, with: " ")
      for text in texts {
        #expect(body.contains(text) && !rest.contains(text), "\(text)")
      }
    }
  }

  @Test func `a Word form marks the plan's texts, and no text of ours`() throws {
    let form = HandoutWordForm(language: .english, credit: Attribution(plan))
      .form(Handout(for: 0, in: graph))
    let xml = try part("word/document.xml", of: form.docx())
    let own = "<w:lang w:val=\"nl-NL\"></w:lang></w:rPr><w:t xml:space=\"preserve\">"
    let marks = [own, own.replacing("></w:lang>", with: "/>")]
    for text in texts {
      #expect(
        marks.contains { xml.contains("\($0)\(text)") || xml.contains("\($0)2 \(text)") }, "\(text)"
      )
    }
    #expect(!marks.contains { xml.contains("\($0)Decision") })
  }

  @Test func `an OpenDocument sheet has the language of its columns, and any sheet names it`()
    throws
  {
    let handout = Handout(for: 0, in: graph)
    let workbook = HandoutWorkbook(language: .english, credit: Attribution(plan))
      .workbook(.handout(handout, named: "sl"), of: handout)
    let content = try part("content.xml", of: workbook.ods())
    let styles = try part("styles.xml", of: workbook.ods())
    let cell = try #require(
      content.firstMatch(of: /table:style-name="(look-[^"]*)"[^>]*>\s*<text:p>Meer licht/))
    let style = try #require(styles.split(separator: "style:name=\"\(cell.1)\"").last)
    #expect(
      style.prefix { $0 != "¤" }.split(separator: "</style:style>").first?
        .contains("fo:language=\"nl\"") == true)
    let read = try SheetReader.read(workbook.xlsx(), named: "sl.xlsx", limits: SheetLimits())
    let words = try #require(read.last).rows.flatMap { $0.cells.map(\.text) }
    #expect(words.contains("The texts of the plan are in Dutch."))
  }

  private func part(_ name: String, of file: [UInt8]) throws -> String {
    var text = ""
    _ = try #require(
      ZipEdit.changing(name, of: file) { part in
        text = part
        return part
      })
    return text
  }
}
