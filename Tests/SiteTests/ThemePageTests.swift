import PlanModel
import Rules
import TestSupport
import Testing
import Toolkit
import Views
@testable import Site

/// The page of a theme: drawing and outline of one map.
@Suite struct ThemePageTests {
  @Test func `drawing and outline hold the same nodes, and badges that lead to the same pages`()
    async throws
  {
    let files = try await SampleSite.plan.published()
    let page = SitePageText("wonen.html", try #require(files["wonen.html"]))
    // The page shows the file of the drawing, with its size and a link to open it.
    let picture = try #require(page.opening.first { $0.name == "img" })
    #expect(picture["src"] == "maps/wonen.svg")
    #expect(picture["alt"]?.hasPrefix("Mindmap met ") == true)
    #expect(page.links.contains("maps/wonen.svg"))
    let svg = try #require(files["maps/wonen.svg"])
    let size = try #require(svg.firstMatch(of: /width="(\d+)[\d.]*" height="(\d+)[\d.]*"/))
    for (name, drawn) in [("width", size.1), ("height", size.2)] {
      let shown = try #require(picture[name].flatMap { Int($0) })
      #expect((Int(drawn).map { $0...$0 + 1 })?.contains(shown) == true)
    }
    #expect(!page.has("svg"), "a drawing is not in it twice")
    let drawing = SitePageText("svg", svg)
    let outline = page.opening.filter { $0.name == "li" && $0["class"]?.hasPrefix("node") == true }
      .compactMap { $0["id"] }
    #expect(outline == ["spanning", "geweld", "hitte", "leegstand", "inbraak", "krapte"])
    #expect(Set(drawing.ids) == Set(outline + ["wonen", "wonen-title", "wonen-about"]))
    let badges = page.opening.filter { $0["class"]?.hasPrefix("badge") == true }.compactMap {
      $0["href"]
    }
    #expect(Set(badges.map { "../\($0)" }).isSubset(of: Set(drawing.links)))
    #expect(drawing.links.contains("../klimaat.html#hitte"))
  }

  @Test func `a map without a drawing says so, and has its outline`() throws {
    let page = try SampleSite.plan.page("wonen.html")
    #expect(page.words.contains("De tekening van deze kaart kon niet worden gemaakt."))
    #expect(page.ids.contains("geweld"))
  }

  @Test func `a node carries what the live map asks of it`() throws {
    let page = try SampleSite.plan.page("wonen.html")
    let node = try #require(page.opening.first { $0["id"] == "geweld" })
    #expect(
      node.attributes.map { "\($0.name)=\($0.value)" } == [
        "id=geweld", "class=node", "data-branch=1", "data-focus=ii", "data-points=2 10",
        "data-departments=sd wmo oov",
        "data-priority=secondary primary", "data-evidence=inferred stated", "data-place=inferred",
      ])
    let root = try #require(page.opening.first { $0["class"] == "outline" })
    #expect(root["data-root"] == "Wonen" && root["data-root-id"] == "wonen")
  }

  @Test func `a main branch has the side on which the drawing has it, and what is below it none`()
    async throws
  {
    let files = try await SampleSite.plan.published()
    let html = try #require(files["wonen.html"])
    let svg = try #require(files["maps/wonen.svg"])
    let sides = SitePageText("wonen.html", html).opening.compactMap { tag in
      tag["data-side"].flatMap { side in tag["id"].map { "\($0) \(side)" } }
    }
    #expect(sides == ["spanning right", "leegstand left", "krapte left"])
    func left(_ id: String) throws -> Double {
      let card = try #require(svg.split(separator: "<g id=\"\(id)\"").last)
      return try #require(card.firstMatch(of: /<rect x="([\d.]+)"/).flatMap { Double($0.1) })
    }
    #expect(try left("leegstand") < left("wonen") && left("wonen") < left("spanning"))
  }

  @Test func `what an effect is to the one above it is in words before it, and for the live map`()
    throws
  {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      theme:
        id: t
        title: T
        effects:
          - {id: a, label: A, effects: [{id: b, label: B, kind: cause}, {id: c, label: C}]}
          - {id: d, label: D, kind: chance}
      """)
    let page = try site.page("t.html")
    let kinds = page.opening.filter { $0.name == "li" }.compactMap { tag in
      tag["data-kind"].flatMap { kind in tag["id"].map { "\($0) \(kind)" } }
    }
    #expect(kinds == ["b cause", "d chance"])
    #expect(page.words.contains("komt door: B"))
    #expect(page.words.contains("Kans: D"))
    // Only in a map with more than one kind is there something to choose.
    let choices = page.opening.filter { $0.name == "option" }.compactMap { $0["value"] }
    #expect(choices == ["", "stated", "inferred", "", "consequence", "cause", "chance"])
  }

  @Test func `start page, overview, drawing and excerpt count an effect once`() async throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      theme:
        id: t
        title: T
        effects:
          - {id: a, label: A, effects: [{id: b, label: B}]}
          - {id: c, label: C, effects: [{same-as: b}]}
      """)
    let map = Mindmap(theme: 0, in: site.checked.graph)
    let overview = Overview(site.checked.graph)
    #expect(map.effects == 3 && map.positions == 4)
    #expect(overview.effects == 3 && overview.themes.map(\.effects) == [3])
    #expect(try site.page("index.html").words.contains("3 effecten"))
    let drawn = try #require(try await site.drawn()["t.html"])
    #expect(drawn.contains("Mindmap met 3 effecten op 4 plaatsen in 2 takken."))
    #expect(drawn.contains(#"data-effect="b""#))
    var view = MapView()
    view.depth = 1
    #expect(
      view.applied(to: map).excerpt?.words.dutch.hasSuffix("1 van 3 effecten ingeklapt.") == true)
  }

  @Test func `a main branch that the plan gives a side has that one`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      theme: {id: t, title: T, effects: [{id: a, label: A, side: left}, {id: b, label: B}]}
      """)
    let sides = try site.page("t.html").opening.compactMap { $0["data-side"] }
    #expect(sides == ["left", "right"])
  }

  @Test
  func
    `a node shows its explanation, its points with what they rest on, its lines and its placement`()
    throws
  {
    let words = try SampleSite.plan.page("wonen.html").words
    #expect(
      words.contains(
        """
        Geweld achter de voordeur 2 10 II Actiepunten 2 Eerder praten (afgeleid: Een gesprek komt voor \
        geweld.) 10 Buurt in beeld regels 12-13 Focusgebied II Veilig buiten (afgeleid: Geweld blijft \
        niet binnen.) Meer hierover https://proefstad.nl/geweld Bron regels 12-13 Plaats in de kaart (afgeleid: Dat volgt uit de regel erboven.)
        """))
    #expect(
      words.contains(
        """
        Leegstand Bewust geen actiepunt De markt regelt dit zelf. Bron regel 15 Inbraak in lege panden \
        Bewust niet uitgesplitst Het bleef klein. Bron regel 16 Krapte Bron regel 17 Ook in Klimaat › \
        Krapte
        """))
  }

  @Test func `an effect that is written out elsewhere leads there`() throws {
    let page = try SampleSite.plan.page("wonen.html")
    let node = try #require(page.opening.first { $0["id"] == "hitte" })
    #expect(node["class"] == "node reference")
    #expect(page.words.contains("Plaats in de kaart regel 14 Uitgewerkt in Klimaat › Hitte"))
    #expect(page.links.contains("klimaat.html#hitte"))
  }

  @Test func `the path to an effect in another map is shown step by step, once a map`() throws {
    let site = SampleSite(files: [
      ("plan.yaml", "plan: {title: P, language: nl, themes: [a, b]}"),
      ("themes/a.yaml", "theme: {id: a, title: A, effects: [{same-as: x}]}"),
      (
        "themes/b.yaml",
        """
        theme:
          id: b
          title: B
          effects:
            - {same-as: x}
            - {id: y, label: Y, effects: [{id: z, label: Z, effects: [{id: x, label: X}]}]}
            - {same-as: x}
        """
      ),
    ])
    let page = try site.page("a.html")
    #expect(page.words.contains("Uitgewerkt in B › Y › Z › X (en op 2 andere plaatsen)"))
    #expect(
      page.links.filter { $0.hasPrefix("b.html") }.suffix(4) == [
        "b.html", "b.html#y", "b.html#z", "b.html#x",
      ])
    #expect(page.opening.compactMap { $0["data-also"] } == ["uitgewerkt in B"])
    // On its own map the placements that refer to it lead to where it is written out.
    let own = try site.page("b.html")
    #expect(
      own.opening.compactMap { $0["data-also"] } == [
        "uitgewerkt in B", "ook in A", "ook in A", "uitgewerkt in B", "ook in A",
      ])
  }

  @Test func `only what occurs in the map can be highlighted`() throws {
    let values = try SampleSite.plan.page("klimaat.html").opening.filter { $0.name == "option" }
      .compactMap { $0["value"] }
    #expect(values == ["", "sd", "wmo", "", "secondary", "", "stated", "inferred"])
  }

  @Test func `a short explanation is above the map, its lines and the notice below it`() throws {
    func page(_ explanation: String) throws -> SitePageText {
      try SampleSite(
        """
        plan: {title: P, language: nl, notice: Proef}
        theme: {id: t, title: T, explanation: \(explanation), effects: [{id: a, label: A}]}
        """
      ).page("t.html")
    }
    func order(_ page: SitePageText) -> [String] {
      page.opening.compactMap { $0["class"] }.filter { ["lead", "stage", "notice"].contains($0) }
    }
    #expect(try order(page("Kort")) == ["lead", "stage", "notice"])
    let long = String(repeating: "lang ", count: 70)
    #expect(try order(page(long)) == ["stage", "lead", "notice"])
  }

  @Test func `an effect with an id of the page's own gets another, and links find it`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      action-points: [{number: 1, title: T, priority: primary}]
      theme: {id: t, title: T, effects: [{id: main, label: M, points: 1}]}
      """)
    #expect(try site.page("t.html").ids.filter { $0.hasPrefix("main") } == ["main", "main_"])
    #expect(try site.page("point-1.html").links.contains("t.html#main_"))
  }

  @Test func `a branch has the number of its colour, from the first again when they are used up`()
    throws
  {
    let effects = (1...3).map { "{id: e\($0), label: E, effects: [{id: f\($0), label: F}]}" }
    let site = SampleSite(
      """
      plan: {title: P, language: nl, look: {colours: ['#1B5E8C', '#9C2F5A']}}
      theme: {id: t, title: T, effects: [\(effects.joined(separator: ", "))]}
      """)
    let numbers = try site.page("t.html").opening.compactMap { $0["data-branch"] }
    #expect(numbers == ["1", "1", "2", "2", "1", "1"])
  }
}
