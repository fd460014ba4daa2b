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
  private let credit = Credit(SamplePlan.plan.plan)

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

  @Test func `CSV lists within a cell, marks what is inferred, and has groups as a column`() {
    let text = TableCSV(language: .english).text(.byDepartment(graph))
    let rows = text.split(separator: "\r\n").map(String.init)
    #expect(rows.first?.hasPrefix("\u{FEFF}Department;No.;Recommendation;Priority;") == true)
    #expect(
      rows.dropFirst(2).first == """
        SD (presumably: Sociaal domein);2;Eerder praten (in the list: Eerder in gesprek);secondary;\
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
    let page = html(.byDepartment(graph))
    #expect(page.ranges(of: "<h1>").count == 1)
    #expect(
      page.matches(of: /<h2 id="([^"]*)">/).map { String($0.1) } == [
        "department-oov", "department-sd", "department-wmo",
      ])
    #expect(page.ranges(of: "<caption>").count == 3)
    #expect(page.ranges(of: "<th scope=\"col\"").count == 3 * 7)
    #expect(page.ranges(of: "<th scope=\"row\"").count == 3)
    #expect(page.matches(of: /<th(?! scope=)[^e]/).isEmpty)
  }

  @Test func `links within a table's own page are bare, others lead to the file of the format`() {
    let page = html(.recommendations(graph))
    #expect(page.contains("<tr id=\"point-2\">"))
    #expect(page.contains("<a href=\"#point-2\">2</a>"))
    #expect(page.contains("<a href=\"../maps/wonen.svg#geweld\">"))
    #expect(page.contains("<a href=\"departments.html#department-sd\">SD</a>"))
    #expect(markdown(.byDepartment(graph)).contains("[2](recommendations.md#point-2)"))
  }

  @Test func `every link in the products leads to something that is there`() throws {
    let products = Products(of: graph, findings: [], language: .dutch)
    let files = MadeFiles(making: products.pieces).files
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    let drawings = Set(products.drawings.map(\.path))
    var count = 0
    for file in files where !file.path.hasSuffix(".json") {
      let links =
        file.text.matches(of: /(?:href|HREF)="([^"]*)"/).map { String($0.1) }
        + file.text.matches(of: /\]\(([^<)][^)]*)\)/).map { String($0.1) }
      let path = file.path.hasSuffix(".dot") ? file.path.dropLast(3) + "svg" : file.path
      for link in links where !link.hasPrefix("https://") {
        count += 1
        let (target, fragment) = resolved(link, from: path)
        // The site is made by a room of its own, and a build writes both.
        guard target != Addresses.site else { continue }
        // A drawing has the ids of its DOT.
        let source = drawings.contains(target) ? target.dropLast(3) + "dot" : target
        let text = try #require(texts[String(source)], "\(file.path): \(link)")
        if let fragment { #expect(text.contains("id=\"\(fragment)\""), "\(file.path): \(link)") }
      }
    }
    #expect(count > 100)
  }

  private func resolved(_ link: String, from path: String) -> (path: String, fragment: String?) {
    let halves = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in halves[0].split(separator: "/").map(String.init) {
      if part == ".." { parts.removeLast() } else { parts.append(part) }
    }
    let target = halves[0].isEmpty ? path : parts.joined(separator: "/")
    return (target, halves.count > 1 ? halves[1] : nil)
  }
}
