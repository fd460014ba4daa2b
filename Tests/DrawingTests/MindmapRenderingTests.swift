import Testing
import Toolkit
import TestSupport

/// Drawing and outline of a map.
@Suite struct MindmapRenderingTests {
  @Test func `the DOT of a map is as recorded`() throws {
    try Snapshot.expect(SamplePlan.dot(0), "wonen.dot")
    try Snapshot.expect(SamplePlan.dot(1, .english), "klimaat.en.dot")
  }

  @Test func `the boxes that Graphviz must lay out are as recorded, without any text`() throws {
    try Snapshot.expect(SamplePlan.layoutDOT(0), "wonen.layout.dot")
    #expect(!SamplePlan.layoutDOT(0).contains("Spanning"))
  }

  @Test func `the outline of a map is as recorded`() throws {
    try Snapshot.expect(SamplePlan.outline(0), "wonen.md")
    try Snapshot.expect(SamplePlan.outline(1, .english), "klimaat.en.md")
  }

  @Test(arguments: [0, 1])
  func `drawing, DOT and outline hold the same nodes, badges and links`(theme: Int) async throws {
    let drawing = RenderedMap(svg: try await drawn(SamplePlan.plan, theme: theme))
    #expect(drawing == RenderedMap(outline: SamplePlan.outline(theme)))
    #expect(drawing == RenderedMap(dot: SamplePlan.dot(theme)))
  }

  @Test func `a rendered map is read back whole`() throws {
    let nodes = RenderedMap(dot: SamplePlan.dot(0)).nodes
    #expect(nodes.map(\.key) == ["spanning", "geweld", "hitte", "leegstand", "inbraak", "krapte"])
    let violence = try #require(nodes.dropFirst().first)
    #expect(violence.label == "Geweld achter de voordeur")
    #expect(
      violence.links == ["point-2", "point-10", "focus-ii"])
    #expect(violence.inferred == [true, false, true])
    #expect(nodes.dropFirst(2).first?.links.last == "klimaat#hitte")
  }

  @Test func `stated and inferred differ without colour, place and badge alike`() throws {
    let yaml = """
      theme:
        id: t
        title: T
        effects:
          - {id: a, label: A, effects: [{id: b, label: B, points: 1}]}
      action-points: [{number: 1, title: P}]
      """
    let stated = rendered(yaml)
    let place = rendered(
      yaml.replacing("label: B,", with: "label: B, inferred: Waarschijnlijk.,"))
    let badge = rendered(
      yaml.replacing("points: 1", with: "points: [{to: 1, inferred: Waarschijnlijk.}]"))
    func bare(_ dot: String) -> String { dot.replacing(/#[0-9A-F]{6}/, with: "") }
    #expect(!bare(stated.dot).contains("dashed"))
    // The card's border and the edge to it.
    #expect(place.dot.contains(/"b" \[[^<]*<<TABLE [^>]*STYLE="rounded,dashed"/))
    #expect(place.dot.contains(/"a" -> "b":w \[[^\]]*style=dashed/))
    #expect(place.outline.contains("**B** – *Plaats in de kaart* afgeleid: Waarschijnlijk."))
    #expect(bare(badge.dot).contains("STYLE=\"rounded,dashed\" WIDTH=\"15\""))
    #expect(badge.dot.contains("TITLE=\"Actiepunt 1: P (afgeleid)\""))
    #expect(badge.outline.contains("[1](../point-1.html) (afgeleid: Waarschijnlijk)"))
  }

  @Test func `every address in a drawing is made of safe characters`() {
    let dot = rendered(
      """
      focus-areas: [{numeral: 'I"&><', title: F}]
      action-points: [{number: '1 "/é', title: P}]
      theme:
        id: 'a b/../é'
        title: T
        effects: [{id: 'x"<&', label: L, points: ['1 "/é'], focus: ['I"&><']}]
      """
    ).dot
    let addresses = dot.matches(of: /HREF="([^"]*)"/).map { String($0.1) }
    #expect(addresses.count == 2)
    for address in addresses { #expect(address.wholeMatch(of: /[A-Za-z0-9\/._#-]+/) != nil) }
    let ids = dot.matches(of: /\[id="([^"]*)"/).map { String($0.1) }
    #expect(ids == ["a_20_b_2f__2e__2e__2f__e9_", "x_22__3c__26_"])
  }

  @Test func `a label over 200 characters is cut in the drawing and whole in the outline`() {
    let words = Array(repeating: "negen ok", count: 23).joined(separator: " ")
    #expect(words.count == 206)
    let (dot, outline) = rendered(
      "theme: {id: t, title: T, effects: [{id: a, label: \(words)}, {id: b, label: \(words.prefix(200))}]}"
    )
    let labels = RenderedMap(dot: dot).nodes.map(\.label)
    #expect(labels == [String(words.prefix(199)) + "…", String(words.prefix(200))])
    #expect(outline.contains(words))
  }

  @Test func `a theme without cited lines has its explanation without brackets`() {
    let outline = rendered("theme: {id: t, title: T, explanation: Uitleg.}").outline
    #expect(outline.hasSuffix("\n\nUitleg.\n\n<!-- Made by raakvlak -->\n"))
  }

  @Test func `the legend names the signs that occur, and no other`() {
    func legend(_ effect: String) -> [String] {
      let dot = rendered(
        """
        focus-areas: [{numeral: I, title: Thuis}]
        action-points: [{number: 1, title: P}]
        theme: {id: t, title: T, effects: [{id: a, label: A\(effect)}]}
        """
      ).dot
      return dot.matches(of: /<TD WIDTH="\d+" ALIGN="LEFT">([^<]*)<\/TD>/).map { String($0.1) }
    }
    #expect(legend("") == [])
    #expect(legend(", points: 1") == ["actiepunt met dit nummer"])
    #expect(legend(", focus: I") == ["Thuis"])
    #expect(
      legend(
        ", inferred: Zomaar., points: [{to: 1, inferred: Zo.}], focus: [{to: I, inferred: Zo.}]")
        == [
          "actiepunt, verband afgeleid", "Thuis", "focusgebied, verband afgeleid",
          "plaats in de kaart afgeleid",
        ])
  }
}
