import TestSupport
import Testing
import Toolkit
@testable import Site

/// What a visitor who was new to the pages looked for and did not find.
@Suite struct ReaderTests {
  private static let effects = (1...8).map {
    "    - {id: e\($0), label: Effect \($0), source: \($0), points: [1]}"
  }.joined(separator: "\n")

  private static let site = SampleSite(
    """
    plan: {title: P, language: nl, owner: B}
    sources:
      - {id: a, title: Met adres, url: 'https://proefstad.nl/a', lines: 20}
      - {id: b, title: Zonder adres, lines: 20}
      - {id: c, title: Met bestand, file: c.docx, lines: 12}
    focus-areas: [{numeral: I, title: Een}]
    departments: [{code: A}, {code: B}, {code: C}]
    action-points:
      - number: 1
        title: Praten
        priority: secondary
        focus: I
        departments: A
        summary: Wie klaagt, wordt gehoord.
        sub-points: [{text: Bel terug}, {text: Kom langs}]
      - {number: 2, title: Lopen, priority: secondary, departments: A/B}
    budget: {years: [2027], lines: [{name: Zaal, focus: I, amounts: [10]}]}
    decisions: [{point: 2, department: A, state: takes-over, date: 2027-05-01}]
    theme:
      id: t
      title: T
      effects:
        - {id: own, label: Eigen, focus: I}

    """ + effects)

  @Test func `a page of four sections or more has links to them, a shorter one has none`() throws {
    let page = try Self.site.page("point-1.html")
    let contents = try #require(
      page.html.firstMatch(of: /<nav class="contents".*?<\/nav>/.dotMatchesNewlines()))
    let links = contents.0.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(links == ["causes", "about", "sub-points", "budget", "checks"])
    #expect(links.allSatisfy(page.ids.contains))
    #expect(try !Self.site.page("departments.html").html.contains("class=\"contents\""))
    // A heading that is a link is text here: a link in a link is none.
    let money = try SampleSite.plan.page("money.html").html
    #expect(!money.contains("<a href=\"#group-1\"><a"))
  }

  @Test func `a map has no list of its sections, which would take its room`() throws {
    #expect(try !Self.site.page("t.html").html.contains("class=\"contents\""))
    #expect(try !Self.site.page("index.html").html.contains("class=\"contents\""))
  }

  @Test func `the last step of the trail says where one is, and leads nowhere`() throws {
    for page in ["search.html", "point-1.html"] {
      let trail = try #require(
        try Self.site.page(page).html.firstMatch(
          of: /<nav class="trail".*?<\/nav>/.dotMatchesNewlines()))
      #expect(trail.0.contains("<span aria-current=\"page\">"))
      #expect(!trail.0.contains("href=\"\(page)\""))
    }
  }

  @Test func `a source is a link, or the page says what it is`() throws {
    let page = try Self.site.page("index.html")
    #expect(page.links.contains("https://proefstad.nl/a"))
    let words = try #require(page.section("sources"))
    #expect(words.contains("Zonder adres Het plan noemt geen webadres van deze tekst."))
    #expect(words.contains("Met bestand Een Word-document van 12 regels bij het plan;"))
    #expect(!words.contains("c.docx"))
    #expect(try Self.site.page("point-1.html").links.contains("index.html#sources"))
  }

  @Test func `the page of a department begins with what the plan asks, and how much is answered`()
    throws
  {
    let lead = { (page: String) in
      try Self.site.page(page).html.firstMatch(of: /<p class="lead">(.*?)<\/p>/).map {
        $0.1.replacing(/<[^>]*>/, with: "")
      }
    }
    #expect(
      try lead("department-a.html")
        == "Het plan heeft voor deze afdeling 3 vragen, uit de actiepunten 1 en 2. Op 1 daarvan is geantwoord."
    )
    // Who owns the plan answers nobody.
    #expect(
      try lead("department-b.html")
        == "Het plan heeft voor deze afdeling 1 vraag, uit actiepunt 2.")
    #expect(try lead("department-c.html") == nil)
  }

  @Test func `why a point is there comes right after its text, in five lines with all behind one`()
    throws
  {
    let html = try Self.site.page("point-1.html").html
    let order = [
      "Wie klaagt, wordt gehoord.", "id=\"causes\"", "id=\"about\"", "id=\"sub-points\"",
    ]
    .compactMap { html.firstRange(of: $0)?.lowerBound }
    #expect(order.count == 4 && order == order.sorted())
    let why = try #require(
      html.firstMatch(of: /<section><h2 id="causes">.*?<\/section>/.dotMatchesNewlines())
    ).0
    let parts = why.split(separator: "<details class=\"rest\">")
    try #require(parts.count == 2)
    #expect(parts[0].matches(of: /<li>/).count == 5)
    #expect(parts[1].hasPrefix("<summary>Toon alle 8 effecten</summary>"))
    #expect(parts[1].matches(of: /<li>/).count >= 8)
    // Few effects are all there.
    #expect(try !SampleSite.plan.page("point-2.html").html.contains("class=\"rest\""))
  }

  @Test func `effects by an action point come right after those of the focus area`() throws {
    let html = try Self.site.page("focus-i.html").html
    let order = ["id=\"effects\"", "id=\"by-points\"", "id=\"budget\""]
      .compactMap { html.firstRange(of: $0)?.lowerBound }
    #expect(order.count == 3 && order == order.sorted())
  }

  @Test func `a plan without action points says so in words, and leads to no empty list`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      theme: {id: t, title: T, effects: [{id: a, label: Krap}]}
      """)
    #expect(try site.page("points.html").words.contains("Dit plan heeft geen actiepunten."))
    for page in site.pages {
      #expect(!page.words.contains("0 actiepunten"), "\(page.name)")
    }
    #expect(try !site.page("search.html").links.contains("points.html"))
  }

  @Test func `search shows what a page has, not the words by which it is found`() throws {
    let texts = try #require(Self.site.files()["search-texts.js"])
    #expect(texts.contains(" in de begroting van het plan, per focusgebied en actiepunt."))
  }
}
