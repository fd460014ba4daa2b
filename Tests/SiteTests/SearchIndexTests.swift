import TestSupport
import Testing
import Toolkit
import Views
@testable import Site

/// What can be found, in the two files that the search box reads.
@Suite struct SearchIndexTests {
  @Test(arguments: ["search-index.js", "search-texts.js"])
  func `each thing is there once, with its texts and its positions below each other`(
    name: String
  ) throws {
    try Snapshot.expect(#require(SampleSite.plan.files()[name]), name)
  }

  @Test func `two builds give the same bytes`() {
    let once = SampleSite.plan.files()
    let again = SampleSite.plan.files()
    for name in ["search-index.js", "search-texts.js"] { #expect(once[name] == again[name]) }
  }

  @Test func `what the details leave out is not in the index`() throws {
    var site = SampleSite.plan
    site.definition.effect = []
    site.definition.department = []
    let files = site.files()
    let texts = try #require(files["search-texts.js"])
    #expect(!texts.contains("Wie niet weg kan") && !texts.contains("Alleen in de lijst"))
    #expect(texts.contains("Er zijn te weinig woningen."))
    #expect(files["search-index.js"]?.contains("Wmo") == false)
  }

  @Test func `what the budget links to no point or area is in the page of all money`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      budget: {years: [2027], lines: [{name: Losse post, amounts: [1]}]}
      """)
    let index = try #require(site.files()["search-index.js"])
    #expect(index.contains("kinds:[\(SearchKind.budgetLine.rawValue),"))
    #expect(index.contains("titles:`Losse post\n"))
    #expect(index.contains("addresses:`money.html#line-losse-post\nmoney.html\n"))
  }

  @Test func `a position has what the effect is to the one above it, but for a consequence`() throws
  {
    let site = SampleSite(
      """
      plan: {title: P, language: nl, themes: [t]}
      theme:
        id: t
        title: T
        effects: [{id: a, label: Haast, kind: cause}, {id: b, label: Onrust}]
      """)
    let index = try #require(site.files()["search-index.js"])
    #expect(index.contains("kinds:`\nkomt door\n\n"))
  }

  @Test func `names are in the language of the site`() throws {
    let site = SampleSite("plan: {title: P, language: nl}", language: .english)
    let index = try #require(site.files()["search-index.js"])
    #expect(index.contains("[\"action point\",\"Action points\",\"\"]"))
    #expect(index.contains("\nDownload data\n"))
    #expect(!index.contains("Gegevens"))
  }

  @Test func `the scripts ask for no text that the page of search does not have`() throws {
    let files = SampleSite.plan.files()
    let page = SitePageText("search.html", try #require(files["search.html"]))
    let scripts = try #require(files["search.js"]) + #require(files["search-page.js"])
    let asked = Set(scripts.matches(of: /\btexts\.([a-z]+)\b[^(]/).map { String($0.1) })
      .subtracting(["js", "length"])
    #expect(asked.count > 10)
    let offered = Set(page.opening.flatMap { $0.attributes.map(\.name) })
    #expect(asked.filter { !offered.contains("data-\($0)") } == [])
  }

  @Test func `a theme that is called search does not take the page of search`() {
    let names = SampleSite(
      """
      plan: {title: P, language: nl}
      theme: {id: search, title: T}
      """
    ).pages.map(\.name)
    #expect(names.filter { $0.hasPrefix("search") } == ["search-2.html", "search.html"])
  }

  @Test func `signs of a script and of the index itself stay what they are`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      theme:
        id: t
        title: T
        effects:
          - {id: a, label: 'Prijs `$x` & \\ <b>', explanation: 'Veel prijs hier, en prijs daar.'}
          - {id: dief-stal, label: Dief stal, explanation: De dief kwam.}
      """)
    let index = try #require(site.files()["search-index.js"])
    let texts = try #require(site.files()["search-texts.js"])
    #expect(index.contains("Prijs \\u0060\\u0024x\\u0060 \\u0026 \\\\ \\u003cb\\u003e"))
    #expect(texts.contains("Veel \u{1} hier, en prijs daar."))
    #expect(texts.contains("De \u{1} kwam."))
    // The id of the second is that of its title, so only the first is written.
    #expect(index.contains("#a\n#\n"))
  }
}
