import FoundationEssentials
import PlanModel
import TestSupport
import Testing
import Toolkit
@testable import Site

/// Addresses, search list, styles and facts.
@Suite struct SiteValueTests {
  @Test func `pages have names of their own, whatever things are called`() throws {
    let names = SampleSite(
      """
      plan: {title: P, language: nl}
      action-points:
        - {number: 2.1, title: T, priority: primary}
        - {number: 2-1, title: T, priority: primary}
      theme: {id: matrix, title: T}
      """
    ).pages.map(\.name)
    #expect(names.filter { $0.hasPrefix("point-") } == ["point-2-1-2.html", "point-2-1.html"])
    #expect(names.filter { $0.hasPrefix("matrix") } == ["matrix-2.html", "matrix.html"])
  }

  @Test func `the colours and the typeface of a plan are in a style of their own`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl, look: {colours: ['#123456'], typeface: Proef Sans}}
      """)
    let css = try #require(site.files()["house.css"])
    #expect(css.contains("--house-typeface: \"Proef Sans\", \"Liberation Sans\""))
    #expect(css.contains("--house-accent: #123456;"))
    #expect(css.contains("--branch-8: #123456;"))
    #expect(css.contains("@media screen and (prefers-color-scheme: dark)"))
    #expect(css.contains(".drawing {\n"))
    #expect(!css.contains("@media (prefers-color-scheme"), "dark on paper")
  }

  @Test
  func `every sentence of the live map has two languages, and braces that are the same in both`() {
    func keys(_ json: String) -> [String] {
      json.matches(of: /"([A-Za-z]+)":"/).map { String($0.1) }
    }
    func braces(_ json: String) -> [String] { json.matches(of: /\{[a-z]+\}/).map { String($0.0) } }
    let dutch = MapStrings.json(.dutch)
    let english = MapStrings.json(.english)
    #expect(keys(dutch) == keys(english))
    #expect(braces(dutch) == braces(english))
  }

  @Test func `who reads the edition for outside has no program, and reads no command`() {
    let site = SampleSite.plan.published(outside: true)
    #expect(site["data.html"]?.contains("Wilt u een boekje") == true)
    let naming = site.filter { $0.key.hasSuffix(".html") && $0.value.contains("raakvlak map") }
    #expect(naming.keys.sorted() == [])
  }

  @Test func `the script of the live map asks for no sentence that is not there`() throws {
    let known = Set(MapStrings.json(.dutch).matches(of: /"([A-Za-z]+)":"/).map { String($0.1) })
    let script = try #require(SampleSite.plan.files()["map.js"])
    let asked = script.matches(of: /(?:text|announce|announced|withMatches)\('([A-Za-z]+)'/).map {
      String($0.1)
    }
    #expect(Set(asked).count > 15)
    #expect(asked.filter { !known.contains($0) } == [])
  }

  @Test func `facts are read line by line; what was not measured has no number`() {
    let facts = AccessibilityFacts(
      """
      # For people
      date: 2026-11-22
      checker: axe-core 4.12
      pages: 46
      light: 0
      narrow: 1
      dark: many
      forced: 2
      tagged: 5
      """)
    #expect(facts.day?.iso == "2026-11-22")
    #expect(facts.checker == "axe-core 4.12")
    #expect(
      AccessibilityFacts.Measure.allCases.map { facts[$0] } == [
        46, 0, nil, 1, 2, nil, nil, 5, nil, nil,
      ])
    #expect(AccessibilityFacts("").isEmpty)
  }
}
