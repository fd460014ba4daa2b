import Rules
import SourceText
import TestSupport
import Testing

/// The sentence of the source beside a link, where the plan has the text.
@Suite struct SourceQuoteTests {
  private static let yaml = """
    plan: {title: P, language: nl, themes: [t]}
    sources: [{id: ivp, title: IVP, file: ivp.txt}]
    theme:
      id: t
      title: T
      effects: [{id: hitte, label: Hitte in de stad, source: 2, points: ["1@3"]}]
    action-points: [{number: 1, title: Meer schaduw}]
    """

  private func site(_ text: String?) -> SampleSite {
    SampleSite(
      PlanInput(
        files: [SourceFile(path: "plan.yaml", text: Self.yaml)],
        citedTexts: text.map { ["ivp": SourceFile(path: "ivp.txt", text: $0)] } ?? [:]))
  }

  @Test func `the sentence that says most about the link is beside it, escaped`() throws {
    let text = """
      Kop
      Er is veel. **Hitte** in de <stad> maakt mensen & dieren ziek. Dat is zo.
      Eerst dit gebeurt. Bomen geven schaduw. En dan dat.
      """
    #expect(try site(text).page("point-1.html").has("q"))
    let map = try #require(site(text).files()["t.html"])
    #expect(
      map.contains(
        #"<q class="quote">Hitte in de &lt;stad&gt; maakt mensen &amp; dieren ziek.</q>"#))
    #expect(SitePageText("t.html", map).texts("q").contains("Bomen geven schaduw."))
    #expect(!map.contains("Er is veel.") && !map.contains("En dan dat."))
  }

  @Test func `a long sentence is cut, and a line without end is not quoted`() throws {
    let long = "Hitte " + String(repeating: "in de stad ", count: 100)
    let quotes = try site("Kop\n\(long)\nSchaduw.\n").page("t.html").texts("q")
    #expect(quotes.contains { $0.hasSuffix(" …") }, "\(quotes)")
    #expect(quotes.allSatisfy { $0.count < 245 })
    let endless = String(repeating: "Hitte ", count: 4_000)
    let none = try site("Kop\n\(endless)\nSchaduw.\n").page("t.html")
    #expect(none.texts("q") == ["Schaduw."])
  }

  @Test func `a line number leads to its line where the text may be shown`() throws {
    let sections = "sections: [{line: 2, title: 'Over <hitte>', page: 6}, {line: 3, title: Groen}]"
    let yaml = Self.yaml.replacing(
      "file: ivp.txt", with: "file: ivp.txt, show-text: true, \(sections)")
    let site = SampleSite(
      PlanInput(
        files: [SourceFile(path: "plan.yaml", text: yaml)],
        citedTexts: ["ivp": SourceFile(path: "ivp.txt", text: "Kop\nHitte <is> veel.\nBomen.\n")]))
    for files in [site.files(), site.published()] {
      let point = SitePageText("point-1.html", try #require(files["point-1.html"]))
      #expect(point.words.contains("regel 3 onder ‘Groen’"))
      #expect(point.links.contains("source-ivp.html#l3"))
      let map = try #require(files["t.html"])
      #expect(
        map.contains(
          ##"regel <a href="source-ivp.html#l2">2</a> onder ‘Over &lt;hitte&gt;’ (vanaf p. 6)"##))
      let start = SitePageText("index.html", try #require(files["index.html"]))
      #expect(start.links.contains("source-ivp.html"))
      let text = SitePageText("source", try #require(files["source-ivp.html"]))
      #expect(text.html.contains("Hitte &lt;is&gt; veel."))
      #expect(text.has("ol", ["start": "2"]))
      #expect(text.texts("li", ["id": "l2"]).first?.hasPrefix("Hitte <is> veel.") == true)
      #expect(text.texts("li", ["id": "l1"]) == ["Kop"])
      #expect(text.texts("li", ["id": "l3"]) == ["Bomen."])
    }
  }

  @Test func `a text that is only quoted has no page, and its numbers lead nowhere`() throws {
    let files = site("Kop\nHitte.\nBomen.\n").files()
    #expect(!files.keys.contains { $0.hasPrefix("source-") })
    #expect(files.values.allSatisfy { !$0.contains("source-ivp") })
  }

  @Test func `without the text there is none`() throws {
    #expect(try !site(nil).page("t.html").has("q"))
  }
}
