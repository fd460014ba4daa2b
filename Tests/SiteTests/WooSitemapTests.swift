import TestSupport
import Testing
import FoundationEssentials
import Site

/// What the government's index of public documents reads.
@Suite struct WooSitemapTests {
  private static func files(_ publish: String, outside: Bool = true) -> [String: String] {
    var site = SampleSite(
      """
      plan:
        title: Plan <1> & meer
        language: nl
        municipality: Voorbeeldstad
        municipality-id: gm0000
        adopted: 2026-12-15
        publish: {\(publish)}
      departments: [{code: A, name: A}]
      action-points: [{number: 1, title: T, priority: secondary, departments: A}]
      """)
    site.settings.base = "https://plan.voorbeeld.nl/"
    return site.published(outside: outside)
  }

  @Test func `with a category there is an index that leads to a sitemap of documents`() throws {
    let files = Self.files("findings: false, category: onderzoeksrapporten")
    let index = try #require(files["sitemapindex-diwoo-infocat015.xml"])
    #expect(
      SitePageText("index", index).texts("loc") == ["https://plan.voorbeeld.nl/sitemap-diwoo.xml"])
    let sitemap = try #require(files["sitemap-diwoo.xml"])
    for part in [
      "xmlns:diwoo=\"https://standaarden.overheid.nl/diwoo/metadata/\"",
      "resource=\"https://identifier.overheid.nl/tooi/id/gemeente/gm0000\">Voorbeeldstad<",
      "<diwoo:officieleTitel>Plan &lt;1&gt; &amp; meer",
      "resource=\"https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e\">onderzoeksrapporten<",
      "<diwoo:atTime>2026-12-15T00:00:00</diwoo:atTime>",
    ] { #expect(sitemap.contains(part), "\(part)") }
    // Documents, and no pages about them.
    let addresses = SitePageText("sitemap", sitemap).texts("loc")
    #expect(!addresses.isEmpty)
    #expect(!addresses.contains { $0.contains(".html") })
    let start = try #require(files["index.html"])
    #expect(start.contains("\"identifier\":\"gm0000\""))
    #expect(start.contains("https://identifier.overheid.nl/tooi/id/gemeente/gm0000"))
  }

  @Test func `without a category, and in the edition for inside, there is none`() {
    for files in [
      Self.files("findings: false"),
      Self.files("category: onderzoeksrapporten", outside: false),
    ] { #expect(!files.keys.contains { $0.contains("diwoo") }) }
  }
}
