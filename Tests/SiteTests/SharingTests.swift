import Build
import Documents
import FoundationEssentials
import PlanModel
import Rules
import TestSupport
import Testing
import TextFormats
import Toolkit
import Views
@testable import Site

/// What other programs read of the pages, and pages in several languages.
@Suite struct SharingTests {
  private static let base = "https://plan.voorbeeld.nl/ivp/"

  private static func site(
    language: Language = .dutch, languages: [Language] = [.dutch], changes: SiteChanges? = nil
  ) -> [String: String] {
    var settings = SiteSettings()
    settings.base = base
    settings.languages = languages
    settings.changes = changes
    settings.pictures = ["index.html": "overview.png", "wonen.html": "maps/wonen.png"]
    var site = SampleSite(
      files: [("plan.yaml", SampleSite.text), ("themes/wonen.yaml", SampleSite.wonen)],
      language: language)
    site.settings = settings
    return site.files()
  }

  @Test func `without an address nothing has an absolute one, and each page a description`() throws
  {
    for page in SampleSite.plan.pages {
      let description = page.elements("meta", ["name": "description"]).first?["content"]
      #expect(description?.isEmpty == false, "\(page.name)")
      for part in ["canonical", "og:url", "og:image", "ld+json", "embed-"] {
        #expect(!page.html.contains(part), "\(page.name): \(part)")
      }
    }
    let names = SampleSite.plan.files().keys
    #expect(!names.contains("sitemap.xml") && !names.contains { $0.hasPrefix("embed-") })
    let point = try SampleSite.plan.page("point-2.html")
    let description = ["name": "description", "content": "Wie meldt, krijgt een gesprek."]
    #expect(point.has("meta", description))
  }

  @Test func `with an address a page has its own, a picture, and data on where it is`() throws {
    func meta(_ page: SitePageText, _ property: String) -> String? {
      page.elements("meta", ["property": property]).first?["content"]
    }
    let page = SitePageText("point-2.html", try #require(Self.site()["point-2.html"]))
    #expect(page.has("link", ["rel": "canonical", "href": "\(Self.base)point-2.html"]))
    #expect(meta(page, "og:image") == "\(Self.base)overview.png")
    let theme = SitePageText("wonen.html", try #require(Self.site()["wonen.html"]))
    #expect(meta(theme, "og:image") == "\(Self.base)maps/wonen.png")
    #expect(meta(theme, "og:image:alt") == "De kaart van Wonen met de hoofdtakken")
    let start = try #require(page.html.firstRange(of: "ld+json\">")).upperBound
    let json = page.html[start...].prefix { $0 != "<" }
    let data = try JSONDecoder().decode(PageData.self, from: Data(String(json).utf8))
    #expect(data.url == "\(Self.base)point-2.html")
    #expect(
      data.breadcrumb.itemListElement.map(\.item) == [
        "\(Self.base)points.html", "\(Self.base)point-2.html",
      ])
  }

  private struct PageData: Decodable {
    struct Trail: Decodable {
      struct Step: Decodable { let item: String }
      let itemListElement: [Step]
    }
    let url: String
    let breadcrumb: Trail
  }

  @Test func `the sitemap has each page once, and no page to embed`() throws {
    let files = Self.site()
    let map = try #require(files["sitemap.xml"])
    let listed = map.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
    // Without a former version the page of changes has kept its address only.
    let pages = files.keys.filter {
      $0.hasSuffix(".html") && !$0.hasPrefix("embed-") && $0 != "changes.html"
    }
    #expect(
      Set(listed) == Set(pages.map { Self.base + ($0 == "index.html" ? "" : $0) }))
    #expect(listed.count == pages.count)
  }

  @Test func `a page with a drawing has code to embed it, and a page made for that`() throws {
    let files = Self.site()
    let start = SitePageText("index.html", try #require(files["index.html"]))
    #expect(start.html.contains("&lt;iframe src=&quot;\(Self.base)embed-overview.html&quot;"))
    let embedded = SitePageText("embed", try #require(files["embed-overview.html"]))
    #expect(embedded.has("base", ["target": "_blank"]) && !embedded.has("script"))
    #expect(embedded.link("Open op de site van het plan") == Self.base)
  }

  @Test func `pages in two languages lead to each other, and mark what the plan says`() throws {
    func page(_ language: Language) throws -> SitePageText {
      let files = Self.site(language: language, languages: [.dutch, .english])
      return SitePageText("point-2.html", try #require(files["point-2.html"]))
    }
    let dutch = try page(.dutch)
    #expect(dutch.has("a", ["href": "en/point-2.html", "lang": "en"]))
    #expect(dutch.elements("span").allSatisfy { $0["lang"] == nil })
    let english = try page(.english)
    #expect(english.has("a", ["href": "../point-2.html", "lang": "nl"]))
    #expect(english.has("html", ["lang": "en"]))
    #expect(english.texts("h1") == ["Action point 2: Eerder praten"])
    let marked = english.texts("span", ["lang": "nl"])
    #expect(marked.contains("Eerder praten") && marked.contains("Wie meldt, krijgt een gesprek."))
    #expect(english.has("link", ["rel": "canonical", "href": "\(Self.base)en/point-2.html"]))
    #expect(english.has("link", ["hreflang": "nl", "href": "\(Self.base)point-2.html"]))
  }

  @Test func `what changed is on the start page, on a page of its own, and in a feed`() throws {
    let old = SampleSite(
      SampleSite.text.replacing("Eerder praten", with: "Later praten"))
    let new = SampleSite(files: [("plan.yaml", SampleSite.text)])
    let changes = SiteChanges(
      PlanChanges(from: old.checked.graph, to: new.checked.graph),
      since: Phrase(verbatim: "versie 1"), day: Day("2027-05-01"))
    let files = Self.site(changes: changes)
    let start = SitePageText("index.html", try #require(files["index.html"]))
    #expect(
      start.section("changes")?.hasPrefix(
        "Wat er in het plan is gewijzigd Vergeleken met versie 1. 2 Eerder praten") == true)
    #expect(files["changes.html"]?.contains("Later praten") == true)
    let feed = SitePageText("feed", try #require(files["feed.xml"]))
    #expect(feed.texts("title").contains("2 Eerder praten"))
    #expect(feed.texts("updated").contains("2027-05-01T00:00:00Z"))
    #expect(start.has("link", ["type": "application/atom+xml", "href": "feed.xml"]))
    let points = SitePageText("points.html", try #require(files["points.html"]))
    #expect(points.link("Wijzigingen") == "changes.html")
    #expect(files["search-index.js"]?.contains("\nWijzigingen\n") == true)
  }

  @Test func `a picture carries the mark, and is still a picture`() {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47] + Array(repeating: 0, count: 29)
    let marked = GeneratorMark.png(header + [1, 2, 3])
    #expect(GeneratorMark.isIn(marked, of: "overview.png"))
    #expect(marked.starts(with: header) && marked.suffix(3) == [1, 2, 3])
    // Checksum of `tEXtSoftware\0Made by raakvlak`, by zlib.
    #expect(Array(marked.suffix(7).prefix(4)) == [0xD4, 0x13, 0x46, 0x50])
    #expect(GeneratorMark.png([1, 2]) == [1, 2])
  }
}
