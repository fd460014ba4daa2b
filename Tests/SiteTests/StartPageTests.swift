import TestSupport
import Testing
import Toolkit
@testable import Site

/// The start page, its entrances, and the words of the site.
@Suite struct StartPageTests {
  @Test func `the overview comes first, as a drawing and as a list, and leads to everything`()
    throws
  {
    let page = try SampleSite.plan.page("index.html")
    let drawing = try #require(page.opening.firstIndex { $0.name == "svg" })
    let maps = try #require(page.opening.firstIndex { $0["id"] == "maps" })
    #expect(drawing < maps)
    for target in ["wonen.html", "focus-i.html", "point-2.html", "department-sd.html"] {
      // Once in the drawing, once in the list.
      #expect(page.links.count { $0 == target } >= 2, "\(target)")
    }
    #expect(page.words.contains("I Veilig thuis 1 actiepunt 10 Buurt in beeld"))
  }

  @Test func `a drawing in a page has no style of its own, and no title that the page has`() throws
  {
    let page = try SampleSite.plan.page("index.html")
    #expect(!page.has("style"))
    #expect(page.has("svg"))
  }

  @Test func `a resident, a council member and a department each have an entrance`() throws {
    let words = try #require(try SampleSite.plan.page("index.html").section("entrances"))
    #expect(words.hasPrefix("Begin hier Ik woon hier"))
    #expect(words.contains("Ik zit in de raad") && words.contains("Alle 2 actiepunten"))
    #expect(words.contains("Ik werk bij een afdeling Wat vraagt het plan van u? OOV SD"))
  }

  @Test func `the page says which version of the plan it is, and whom to ask`() throws {
    let site = SampleSite(
      """
      plan:
        {title: P, language: nl, owner: A, adopted: 2023-07-04, period: 2023-2026, edition: '2',
        accessibility: {contact: team@proefstad.nl}}
      departments: [{code: A, name: Team}]
      """)
    let page = try site.page("index.html")
    #expect(
      page.section("edition")
        == """
        Over dit plan Vastgesteld 4 juli 2023 Voor de jaren 2023-2026 Versie 2 Van A (Team) Vragen \
        team@proefstad.nl
        """)
    #expect(page.links.contains("mailto:team@proefstad.nl"))
  }

  @Test func `below the title are place, period and day of adoption, each in its own language`()
    throws
  {
    let yaml =
      "plan: {title: P, language: nl, adopted: 2023-07-04, period: 2023-2026, municipality: Proefstad}"
    let page = try SampleSite(yaml, language: .english).page("index.html")
    #expect(page.texts("p").contains("Proefstad · 2023-2026 · adopted on 4 July 2023"))
    #expect(page.texts("span", ["lang": "nl"]).contains("Proefstad · 2023-2026"))
  }

  @Test func `where an effect is in two maps the page explains why the themes count more`() throws {
    func words(_ second: String) throws -> String {
      try SampleSite(files: [
        ("plan.yaml", "plan: {title: P, language: nl}"),
        ("t.yaml", "theme: {id: t, title: T, effects: [{id: a, label: A}, {id: b, label: B}]}"),
        ("u.yaml", "theme: {id: u, title: U, effects: [\(second)]}"),
      ]).page("index.html").words
    }
    let counted = "zijn de getallen van de thema's samen 3, en heeft het plan 2 effecten."
    #expect(try words("{same-as: a}").contains(counted))
    #expect(!(try words("{id: c, label: C}").contains("thema's samen")))
  }

  @Test func `every word of the glossary that a page links to is there, in the alphabet's order`()
    throws
  {
    let pages = SampleSite.plan.pages
    let glossary = try #require(pages.first { $0.name == "words.html" })
    let names = glossary.html.matches(of: /<dt>([^<]*)<\/dt>/).map { String($0.1) }
    #expect(names == names.sorted { $0.lowercased() < $1.lowercased() })
    #expect(names.count > 12)
    for page in pages {
      for link in page.links where link.hasPrefix("words.html#") {
        #expect(glossary.ids.contains(String(link.dropFirst("words.html#".count))), "\(link)")
      }
    }
  }

  @Test func `words that a plan has no use for are not in its glossary`() throws {
    let page = try SampleSite("plan: {title: P, language: nl}").page("words.html")
    #expect(!page.words.contains("Begrotingspost") && !page.words.contains("Focusgebied"))
    #expect(try SampleSite.plan.page("words.html").words.contains("Begrotingspost"))
  }

  @Test func `a department without a name is its code, with one explanation`() throws {
    let page = try SampleSite.plan.page("department-wmo.html")
    #expect(page.words.contains("Het plan geeft alleen deze code, en geen naam."))
    #expect(page.html.components("geeft alleen deze code").count == 2)
    let list = try SampleSite.plan.page("departments.html")
    #expect(list.html.components("geeft het plan geen naam").count == 2)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [Substring] { split(separator: separator) }
}
