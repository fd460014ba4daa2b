import Build
import Documents
import Drawing
import PlanModel
import Testing
import TextFormats
import Toolkit
import Views
import TestSupport
import Rules

/// The tables of a plan as Markdown, CSV and HTML.
@Suite struct TableFormatTests {
  private let graph = SamplePlan.plan.graph
  private let credit = Attribution(SamplePlan.plan.plan)

  private func markdown(_ table: Table, _ language: Language = .dutch) -> String {
    TableMarkdown(addresses: SamplePlan.addresses, language: language, credit: credit).text(table)
  }

  private func html(_ table: Table, _ language: Language = .dutch) -> String {
    TableHTML(addresses: SamplePlan.addresses, language: language, credit: credit).text(table)
  }

  @Test func `CSV has a byte order mark, semicolons and CRLF after every row`() {
    let text = TableCSV(language: .dutch).text(.coverage(graph))
    #expect(
      text == """
        \u{FEFF}Nr.;Actiepunt;Wonen;Klimaat;Effecten samen\r
        2;Eerder praten;1 + 1;1;2\r
        10;Buurt in beeld;2;–;2\r

        """)
    #expect(Array(text.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
  }

  @Test
  func `where the full table is named by its file, and by an option only for who types commands`()
    throws
  {
    for table in [Table.recommendations(graph), .byDepartment(graph)] {
      for text in [markdown(table), html(table), TableColumns(language: .dutch).text(table)] {
        #expect(text.contains("recommendation-links.csv") && !text.contains("--long"))
      }
      let screen = TableColumns(language: .dutch, isShortened: true).text(table)
      #expect(screen.contains("--long") && !screen.contains("recommendation-links"))
    }
    #expect(PlanTable.links.rawValue == "recommendation-links")
  }

  @Test func `CSV lists within a cell, marks what is inferred, and has groups as a column`() {
    let text = TableCSV(language: .english).text(.longByDepartment(graph))
    let rows = text.split(separator: "\r\n").map(String.init)
    #expect(rows.first?.hasPrefix("\u{FEFF}Department;No.;Action point;Priority;") == true)
    #expect(
      rows.dropFirst(2).first == """
        SD;2;Eerder praten (title in the list: Eerder in gesprek);secondary;\
        Algemene punten;WMO (printed: Wmo);7;\
        "Geweld achter de voordeur (Wonen) (inferred); Hitte (Wonen, Klimaat)"
        """)
    #expect(rows.count == 4)
  }

  @Test(arguments: Language.allCases)
  func `the cross-reference as Markdown is as recorded`(language: Language) throws {
    try Snapshot.expect(
      markdown(.recommendations(graph), language), "recommendations.\(language.rawValue).md")
    try Snapshot.expect(
      markdown(.byDepartment(graph), language), "departments.\(language.rawValue).md")
    try Snapshot.expect(
      markdown(.longRecommendations(graph), language),
      "recommendations-long.\(language.rawValue).md")
    try Snapshot.expect(
      TableColumns(language: language).text(.byDepartment(graph)),
      "departments.\(language.rawValue).txt")
  }

  @Test func `columns fit a screen of 80 characters, whatever the texts`() throws {
    let long = String(repeating: "Heel lange naam ", count: 12) + String(repeating: "x", count: 90)
    let graph = checked(
      SamplePlan.text.replacing("title: Eerder praten", with: "title: \(long)")
    ).graph
    for table in PlanTable.allCases {
      let text = TableColumns(language: .dutch).text(table.table(of: graph))
      #expect(text.split(separator: "\n").filter { $0.count > 80 }.isEmpty, "\(table)")
    }
    let text = TableColumns(language: .dutch).text(.recommendations(graph))
    #expect(text.filter { $0 == "x" }.count == 90)
  }

  @Test func `columns are as wide as what most rows need, and how a name is printed is below them`()
    throws
  {
    let graph = checked(
      """
      plan: {title: P, language: nl}
      departments: [{code: VTH, aliases: VHT}, {code: SL}, {code: WW}]
      action-points:
        - {number: 1, title: De aanpak van georganiseerde ondermijnende criminaliteit, departments: VTH}
        - {number: 2, title: Korte actiepunten Veilig in de Fysieke Ruimte, departments: SL/WW/VHT}
      """
    ).graph
    let lines = TableColumns(language: .dutch, width: 52).text(.recommendations(graph))
      .split(separator: "\n").map(String.init)
    let head = try #require(lines.firstIndex { $0.hasPrefix("---") })
    #expect(lines.dropFirst(head + 1).count == 5)
  }

  @Test func `on a screen a recommendation is one line, and says where all of it is`() throws {
    let long = "Een aanbeveling met zo veel woorden dat zij nooit op een regel van een scherm past"
    let graph = checked(
      SamplePlan.text.replacing("title: Eerder praten", with: "title: \(long)")
    ).graph
    let table = Table.recommendations(graph)
    let lines = TableColumns(language: .dutch, isShortened: true).text(table)
      .split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let head = try #require(lines.firstIndex { $0.hasPrefix("---") })
    let rows = try lines.dropFirst(head + 1).prefix(table.groups.at(0).rows.count)
    #expect(rows.allSatisfy { $0.first?.isNumber == true })
    #expect(rows.contains { $0.contains("Een aanbeveling met") && $0.contains("…") })
    #expect(lines.last?.contains("--output recommendations.md") == true)
    // What fits has no mark and no such line.
    let short = TableColumns(language: .dutch, width: 200, isShortened: true).text(table)
    #expect(short.contains(long) && !short.contains("…"))
  }

  @Test(arguments: [Language.dutch, .english])
  func `a page says its language, and forbids scripts and requests`(language: Language) {
    let page = html(.recommendations(graph), language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n"))
    #expect(
      page.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src 'self'\">"
      ))
    #expect(page.matches(of: /<script|javascript:|\son[a-z]+=|\ssrc=|url\(|@import/).isEmpty)
  }

  @Test func `a page has one main heading, a heading a group, and heads for columns and rows`() {
    let page = SitePageText("table", html(.byDepartment(graph)))
    #expect(page.elements("h1").count == 1)
    #expect(
      page.elements("h2").map { $0["id"] } == [
        "department-oov", "department-sd", "department-wmo",
      ])
    #expect(page.elements("caption").count == 3)
    #expect(page.elements("th", ["scope": "col"]).count == 3 * 7)
    #expect(page.elements("th", ["scope": "row"]).count == 3)
    #expect(page.elements("th").allSatisfy { $0["scope"] != nil })
  }

  @Test func `links of a table lead to the pages of the site, and to maps of the format`() {
    let page = SitePageText("long", html(.longRecommendations(graph)))
    #expect(page.has("tr", ["id": "point-2"]))
    #expect(page.link("2") == "../point-2.html")
    #expect(page.links.contains("../wonen.html#geweld"))
    #expect(page.link("SD") == "../department-sd.html")
    let short = SitePageText("short", html(.recommendations(graph)))
    #expect(zip(short.links, short.texts("a")).contains { $0 == ("../klimaat.html", "1") })
    let text = markdown(.longRecommendations(graph))
    #expect(text.contains("[2](../point-2.html)"))
    #expect(text.contains("(../maps/wonen.md#geweld)"))
  }
}
