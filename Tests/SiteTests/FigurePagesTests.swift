import TestSupport
import Testing
import Toolkit
@testable import Site

/// The pages about a plan's progress.
@Suite struct FigurePagesTests {
  private let site = SampleSite(FiguresPlan.text)

  @Test func `each page is there, in the menu, and found by search`() throws {
    let files = site.files()
    for name in [
      "goals.html", "figures.html", "progress.html", "figure-inbraken.html", "goal-veilig.html",
    ] { #expect(files[name] != nil, "\(name)") }
    let start = try site.page("index.html")
    for name in ["goals.html", "figures.html", "progress.html"] {
      #expect(start.links.contains(name), "\(name)")
    }
    #expect(
      start.section("standing")
        == """
        Hoe staat het ervoor? Van 3 streefwaarden: 1 gehaald, 1 niet gehaald en 1 nog niet aan de \
        orde. Doelen Cijfers Voortgang
        """)
  }

  @Test func `goals, indicators and results are found`() throws {
    let index = try #require(site.files()["search-index.js"])
    for text in [
      "Minder woninginbraken", "Woninginbraken", "Duizend woningen", "Doelen", "Cijfers",
    ] {
      #expect(index.contains(text), "\(text)")
    }
    #expect(
      index.contains("figure-inbraken.html") && index.contains("progress.html#result-keurmerk"))
  }

  @Test func `a plan without figures has no such page and no such entry`() throws {
    let site = SampleSite.plan
    #expect(
      site.files().keys.allSatisfy {
        !["goals.html", "figures.html", "progress.html"].contains($0)
      })
    #expect(!(try site.page("index.html").html.contains("standing")))
    #expect(try !site.page("point-2.html").has("symbol"))
  }

  @Test func `the page of figures has course, target and verdict of each below its heading`() throws
  {
    let page = try site.page("figures.html")
    #expect(page.elements(nil, ["role": "img"]).count == 2)
    #expect(page.words.contains("Veilig wonen"))
    #expect(page.words.contains("ten hoogste 3 in 2030 niet gehaald"))
    #expect(page.words.contains("Meldingen <van> cybercrime") && !page.html.contains("<van>"))
    #expect(page.words.contains("* Voorlopig aantal."))
  }

  @Test
  func `the page of an indicator has its drawing, its numbers, and each verdict with its why`()
    throws
  {
    let page = try site.page("figure-inbraken.html")
    #expect(page.ids.contains("figure_drawing-title"))
    // Drawn anew for a telephone.
    #expect(page.ids.contains("figure_phone-title"))
    #expect(
      try #require(page.section("table")).contains(
        "eigen gemeente per 1.000 inwoners 4,1 3,9 niet gemeten 3,2"))
    #expect(
      try #require(page.section("targets")).contains(
        "ten hoogste 3 in 2030 niet gehaald : 3,2 in 2030, en het doel is ten hoogste 3."))
    #expect(page.links.contains("goal-minder-inbraak.html"))
  }

  @Test func `the page of progress shows each report and keeps unknown unknown`() throws {
    let page = try site.page("progress.html")
    #expect(page.words.contains("Een lege ring is een oordeel dat in de tekst verloren is gegaan"))
    #expect(page.words.contains("Jaarverslag 2029: onbekend"))
    #expect(page.words.contains("Jaarverslag 2030: Volgens planning"))
    #expect(page.words.contains("Pas vierhonderd."))
    #expect(page.ids.contains("result-keurmerk"))
    // The goals of a result are links.
    #expect(page.words.contains("Doelen Minder woninginbraken"))
    #expect(page.link("Minder woninginbraken") == "goal-minder-inbraak.html")
  }

  @Test func `point, focus area and department have the figures and goals that belong to them`()
    throws
  {
    for name in ["point-1.html", "focus-i.html", "department-oov.html"] {
      let page = try site.page(name)
      #expect(page.links.contains("figure-inbraken.html"), "\(name)")
      #expect(page.links.contains("goal-minder-inbraak.html"), "\(name)")
    }
    #expect(
      try #require(try site.page("point-1.html").section("progress")).contains("Volgens planning"))
    #expect(!(try site.page("point-2.html").html.contains("figure-inbraken")))
  }

  @Test func `an effect with an indicator has its sign in the outline, with the indicator's name`()
    throws
  {
    let page = try site.page("wonen.html")
    #expect(
      page.html.contains(
        """
        <a href="figure-meldingen.html" class="badge figure" title="Cijfers: Meldingen &lt;van&gt; \
        cybercrime" aria-label="Cijfers: Meldingen &lt;van&gt; cybercrime">◎</a>
        """))
  }

  @Test func `regions and footnotes say each thing once`() throws {
    let text = FiguresPlan.text.replacing(
      "text: Voorlopig aantal.}", with: "text: Voorlopig aantal., means: not-measured}")
    let page = try SampleSite(text).page("figures.html")
    #expect(page.words.contains("Nederland (NL) (alleen om mee te vergelijken)"))
    #expect(page.words.contains("* Voorlopig aantal. (betekent: niet gemeten)"))
  }

  @Test func `parts of a goal are below it, and goals in a circle are all there`() throws {
    let page = try SampleSite(
      """
      plan: {title: P}
      goals:
        - {id: a, text: Geheel}
        - {id: b, text: Deel, under: a}
        - {id: c, text: Elders, under: a, heading: Kop}
        - {id: d, text: Rond, under: e}
        - {id: e, text: Krom, under: d}
      """
    ).page("goals.html")
    #expect(page.texts("ul", ["class": "parts-of-goal"]).contains { $0.hasPrefix("Deel") })
    #expect(page.link("Deel") == "goal-b.html")
    #expect(page.words.contains("Elders (deel van Geheel )"))
    #expect(page.links.contains("goal-d.html") && page.links.contains("goal-e.html"))
  }

  @Test func `a plan without reports says so on the page of progress`() throws {
    let page = try SampleSite(
      "plan: {title: P}\nresults: [{id: a, text: Proef, kind: activity, remark: Klein., source: 3}]"
    ).page("progress.html")
    #expect(page.words.contains("Er is nog geen verslag. U ziet wat er voor de doelen gebeurt."))
    #expect(page.words.contains("Elke activiteit Proef Klein. Activiteit · regel 3"))
  }

  @Test func `several indicators of a goal are a drawing each, with ids of their own`() throws {
    let page = try SampleSite(
      """
      plan: {title: P}
      indicators:
        - {id: a, title: A, series: [{values: {2020: 1, 2021: 2}}]}
        - {id: b, title: B, series: [{values: {2020: 3, 2021: 1}}]}
      goals: [{id: g, text: Minder, indicators: [a, b]}]
      """
    ).page("goal-g.html")
    #expect(page.has(nil, ["role": "group", "aria-label": "In beeld: Doel"]))
    let titles = page.ids.filter { $0.contains(/^multiples_drawing-[12]-title$/) }
    #expect(titles.count == 2)
  }

  @Test func `an indicator without a figure has no drawing, and its row as printed`() throws {
    let page = try SampleSite(
      """
      plan: {title: P}
      indicators:
        - id: a
          title: Halt
          source: 6
          series: [{printed: '2,322,02,1', remark: Ook 2.32 kan., values: {2011: {missing: unclear}}}]
      """
    ).page("figure-a.html")
    #expect(!page.html.contains("figure_drawing"))
    #expect(page.words.contains("Gedrukt als '2,322,02,1'. Ook 2.32 kan. regel 6"))
  }

  @Test func `what is internal is on no page for outside`() throws {
    let text = FiguresPlan.text.replacing(
      "    better: more\n", with: "    better: more\n    internal: true\n")
    let outside = SampleSite(text).published(outside: true)
    #expect(outside["figure-meldingen.html"] == nil)
    for (name, file) in outside { #expect(!file.contains("cybercrime"), "\(name)") }
    #expect(outside["figure-inbraken.html"] != nil)
  }

  /// As many as a large municipality follows; the page must come over a slow line.
  @Test func `a page of five hundred sparklines is less than 600 kB`() throws {
    let years = (2008..<2028).map { "\($0): \(100 + $0 * 7919 % 97).5" }.joined(separator: ", ")
    let indicators = (1...500).map { number in
      """
        - title: Meldingen van soort \(number)
          unit: procent
          better: less
          series: [{values: {\(years)}}]
          targets: [{at-most: 150, by: 2027}]
      """
    }
    let site = SampleSite(
      "plan: {title: Proefplan, language: nl}\nindicators:\n"
        + indicators.joined(separator: "\n") + "\n")
    let page = try site.page("figures.html")
    #expect(page.elements(nil, ["role": "img"]).count == 500)
    #expect(page.html.utf8.count < 600_000, "\(page.html.utf8.count) bytes")
  }
}
