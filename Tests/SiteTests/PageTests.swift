import PlanModel
import TestSupport
import Testing
import Toolkit
@testable import Site

/// What each kind of page says, on a small made-up plan.
@Suite struct PageTests {
  @Test func `the start says what this is, the maps with what is in them, and what was found`()
    throws
  {
    let page = try SampleSite.plan.page("index.html")
    #expect(page.words.contains("Proefstad · 2027-2030"))
    #expect(page.words.contains("Dit plan is verzonnen."))
    #expect(
      page.section("maps")
        == "De kaarten Wonen Er zijn te weinig woningen. 6 effecten, 2 actiepunten Klimaat 2 effecten, 1 actiepunt"
    )
    #expect(
      page.section("focus-areas")
        == "Focusgebieden I Veilig thuis Iedereen is thuis veilig. 1 actiepunt II Veilig buiten Het dagelijkse werk. geen actiepunten"
    )
    #expect(
      page.section("scope")?.contains("Luchtvaart : Daar gaat de gemeente niet over. (regel 90)")
        == true)
    #expect(page.links.contains("https://proefstad.nl/plan"))
  }

  @Test func `a point has its titles, its priority, whose it is, and its group`() throws {
    let words = try SampleSite.plan.page("point-2.html").words
    #expect(words.contains("Actiepunt 2: Eerder praten Wie meldt, krijgt een gesprek."))
    #expect(words.contains("Titel in de lijst Eerder in gesprek"))
    #expect(words.contains("Prioriteit secundair: meestal een advies, dat de afdeling zelf weegt"))
    #expect(words.contains("Groep Algemene punten"))
    #expect(
      words.contains("Afdelingen SD WMO"))
    #expect(words.contains("Bladzijde 7 Bron regel 42"))
  }

  @Test func `a point has its parts with their policy field and party`() throws {
    let page = try SampleSite.plan.page("point-2.html")
    #expect(
      page.section("sub-points")
        == """
        Onderdelen 2a Bel terug Beleidsveld zorg Afdelingen SD Bron \
        regel 43 2b Kom langs Het plan zegt niet voor wie van hen dit is: SD, WMO. Partij van buiten Woningbouw
        """)
    #expect(page.ids.contains("part-2a") && page.ids.contains("part-2b"))
  }

  @Test func `a point has what leads to it in each map, and on what that rests`() throws {
    let page = try SampleSite.plan.page("point-2.html")
    #expect(
      page.section("causes")
        == """
        Effecten die hierheen leiden Wonen Geweld achter de voordeur (gevolg van Spanning in huis) \
        (afgeleid: Een gesprek komt voor geweld.) Hitte (gevolg van Spanning in huis) regel 31 \
        Klimaat Hitte regel 31
        """)
    #expect(page.links.contains("wonen.html#geweld") && page.links.contains("klimaat.html#hitte"))
  }

  @Test func `a point has the latest decision, its references both ways, and its money`()
    throws
  {
    let page = try SampleSite.plan.page("point-2.html")
    #expect(
      page.section("decisions")?.hasSuffix(
        """
        2a Bel terug SD neemt over 12 mei 2027 Zorgbeleid alleen op letter \
        genoteerd, dus niet zeker over welk onderdeel
        """) == true, "\(page.section("decisions") ?? "")")
    #expect(page.section("refers-to") == "Verwijst naar 10 Buurt in beeld regel 42")
    #expect(
      try SampleSite.plan.page("point-10.html").section("referred-by")
        == "Wordt genoemd door 2 Eerder praten regel 42")
    #expect(
      page.section("budget")
        == """
        Begroting Bedragen per jaar Begrotingspost 2027 2028 Gesprekken regel 96 Met rente. € 100 \
        € 200,50 Alle jaren samen (2027 en 2028): € 300,50. Al het geld in het plan
        """)
  }

  @Test
  func
    `a department has its advice first, with the parts that are its own, and whom it shares with`()
    throws
  {
    let page = try SampleSite.plan.page("department-sd.html")
    #expect(page.words.contains("Naam afgeleid De code wordt nergens verklaard."))
    #expect(
      page.section("secondary")
        == """
        Secundaire actiepunten: advies 2 Eerder praten Wie meldt, krijgt een gesprek. 2a Bel terug \
        (beleidsveld: zorg) 2b Kom langs (partij van buiten: Woningbouw) Het plan zegt niet voor wie van hen dit is: SD, WMO. \
        Effecten die hierheen leiden \
        Geweld achter de voordeur Wonen (afgeleid) Hitte Wonen, Klimaat Samen met WMO Bladzijde 7
        """)
    let other = try SampleSite.plan.page("department-wmo.html")
    #expect(other.section("secondary")?.contains("2a Bel terug") == false)
    #expect(other.section("secondary")?.contains("2b Kom langs") == true)
  }

  @Test func `a department's page leads to the files that a build made for it`() throws {
    let page = try SampleSite.plan.page("department-sd.html")
    #expect(
      page.links.filter { $0.hasPrefix("departments/") } == [
        "departments/sd.html", "departments/sd.xlsx", "departments/sd.ods",
        "departments/sd.docx",
      ])
  }

  @Test func `a focus area has its points, its effects by theme, and its money`() throws {
    let page = try SampleSite.plan.page("focus-i.html")
    #expect(page.section("points") == "Actiepunten 10 Buurt in beeld primair")
    #expect(
      page.section("effects") == "Effecten Wonen Spanning in huis regel 11; De brief, regel 4")
    #expect(page.section("budget")?.contains("Gesprekken") == true)
    #expect(
      try SampleSite.plan.page("focus-ii.html").section("points")
        == "Actiepunten In dit focusgebied staan geen actiepunten.")
  }

  @Test func `the matrix counts effects by theme, stated apart from inferred`() throws {
    let page = try SampleSite.plan.page("matrix.html")
    #expect(
      page.words.contains(
        """
        Focusgebied en actiepunt Wonen Klimaat I Veilig thuis 2 – 10 Buurt in beeld 2 – II Veilig \
        buiten 0 + 1 – Algemene punten 1 + 1 1 2 Eerder praten 1 + 1 1
        """))
    #expect(page.links.contains("point-2.html#theme-klimaat"))
    // A count says by itself what it counts.
    let names = page.opening.compactMap { $0["aria-label"] }
    #expect(names.contains("1 + 1: 1 gesteld en 1 afgeleid"))
    #expect(names.contains("1: 1 gesteld en 0 afgeleid"))
    let scopes = page.opening.filter { $0.name == "th" }.compactMap { $0["scope"] }
    #expect(Set(scopes) == ["col", "row", "rowgroup"])
  }

  @Test func `what the check found is listed by level and subject, and at the thing itself`() throws
  {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      focus-areas: [{numeral: I, title: Een}]
      """)
    let words = try site.page("check.html").words
    #expect(
      words.contains(
        """
        Waarschuwingen Waarschijnlijk een vergissing, of een tegenspraak die een lezer zal opvallen. \
        Koppeling In focusgebied I staat geen enkel actiepunt.
        """))
    #expect(words.contains("I Een · focus-area-without-points · plan.yaml:2"))
    #expect(
      try site.page("focus-i.html").words.contains("Wat de controle hierover vond waarschuwing"))
  }

  @Test func `what is to be typed is code in a remedy`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl, owner: A}
      departments: [{code: A, name: A}]
      action-points: [{number: 1, title: T, priority: secondary, departments: A}]
      """)
    #expect(try site.page("check.html").texts("code").contains("departments"))
  }

  @Test func `the page of data lists the files by what they are about, each with its formats`()
    throws
  {
    let page = try SampleSite.plan.page("data.html")
    #expect(
      page.section("files-data")
        == "Het hele plan Het hele plan als gegevens : JSON Het hele plan als werkmap : Excel"
    )
    #expect(
      page.section("files-maps")
        == """
        Kaarten Overzicht op één blad : Markdown , SVG , DOT Wonen : Markdown , DOT , Mermaid , OPML \
        Klimaat : Markdown , DOT , Mermaid , OPML
        """)
    #expect(page.section("files-departments")?.contains("Alle actiepunten, per afdeling") == true)
    #expect(page.links.contains("maps/wonen.dot"))
  }

  @Test func `the page of data gives of each file its size, and of all the licence and the day`()
    async throws
  {
    let files = try await SampleSite.plan.published()
    let page = SitePageText("data.html", try #require(files["data.html"]))
    let graph = try #require(files["data/graph.json"]).utf8.count
    #expect(page.section("files-data")?.contains("JSON (\((graph + 500) / 1000) kB)") == true)
    #expect(page.words.contains("Het plan noemt geen licentie."))
    #expect(page.words.contains("Markdown Als tekst"))
    let open = try SampleSite(
      """
      plan: {title: P, language: nl, publish: {licence: cc-by-4.0}}
      sources: [{id: s, title: S, adopted: 2023-07-04}]
      """
    ).page("data.html")
    #expect(open.words.contains("CC BY 4.0 : u mag ze gebruiken als u zegt van wie ze zijn."))
    #expect(open.words.contains("Plan vastgesteld 4 juli 2023"))
    #expect(open.links.contains("https://creativecommons.org/licenses/by/4.0/deed.nl"))
  }

  @Test func `a department's page names the strongest effects of a point and counts the others`()
    throws
  {
    let effects = (1...9).map { "    - {id: e\($0), label: Gevolg \($0), points: [1@\($0)]}" }
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      departments: [{code: A, name: Afdeling}]
      action-points: [{number: 1, title: T, priority: secondary, departments: A}]
      theme:
        id: t
        title: T
        effects:
      \(effects.joined(separator: "\n"))
      """)
    let page = try site.page("department-a.html")
    #expect(page.links.count { $0.hasPrefix("t.html#e") } == 5)
    #expect(page.words.contains("en nog 4 andere effecten"))
    #expect(page.links.contains("point-1.html#causes"))
    let all = try site.page("point-1.html").links.filter { $0.hasPrefix("t.html#e") }
    #expect(Set(all).count == 9)
  }

  @Test func `the menu names the themes while they are few, and else where they are`() throws {
    func menu(_ themes: Int) throws -> [String] {
      let files = (1...themes).map { ("themes/t\($0).yaml", "theme: {id: t\($0), title: T\($0)}") }
      let site = SampleSite(files: [("plan.yaml", "plan: {title: P, language: nl}")] + files)
      let page = try site.page("accessibility.html")
      return page.links.filter { $0.hasPrefix("t") || $0.hasSuffix("#maps") }
    }
    #expect(try menu(12) == (1...12).map { "t\($0).html" })
    #expect(try menu(13) == ["index.html#maps"])
  }

  @Test func `pages are in the language that is asked`() throws {
    let site = SampleSite(files: [("plan.yaml", SampleSite.text)], language: .english)
    let page = try site.page("point-2.html")
    #expect(page.opening.first { $0.name == "html" }?["lang"] == "en")
    #expect(page.words.contains("Action point 2: Eerder praten"))
  }
}
