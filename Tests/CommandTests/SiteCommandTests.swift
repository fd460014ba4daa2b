import TestSupport
import FoundationEssentials
import Testing

/// `raakvlak site`.
@Suite struct SiteCommandTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  @Test func `it writes the pages with what they lead to, and touches nothing the second time`()
    async throws
  {
    let first = try await workplace.run("site", "maps/proef")
    #expect(first.code == 0)
    let files = try workplace.files("output/proef").keys.filter { $0 != ".raakvlak-manifest" }
    #expect(try workplace.page("output/proef/wonen.html").has("img", ["src": "maps/wonen.svg"]))
    let links = try workplace.page("output/proef/data.html").opening.compactMap { $0["href"] }
    #expect(!links.contains { $0.hasPrefix("../") })
    let offered = links.filter { $0.contains(/^[a-z]+\//) }
    expectSame(offered.sorted(), files.filter { $0.contains("/") }.sorted())
    let second = try await workplace.run("site")
    #expect(second.out == "\(files.count) bestanden in output/proef al goed\n")
  }

  @Test func `its files are those of a build, also of a plan with errors`() async throws {
    _ = try await workplace.run("build")
    let before = try workplace.files("output/proef")
    let result = try await workplace.run("site")
    #expect(result.code == 0)
    #expect(try workplace.files("output/proef") == before)
    try workplace.change("maps/proef/plan.yaml", "[wonen]", to: "[thuis]")
    try workplace.change("maps/proef/themes/wonen.yaml", "id: wonen", to: "id: thuis")
    #expect(try await workplace.run("site").code == 0)
    #expect(workplace.text("output/proef/wonen.html") == nil)
    #expect(workplace.text("output/proef/thuis.html") != nil)
    #expect(workplace.text("output/proef/maps/wonen.dot") == nil)
    try workplace.change("maps/proef/themes/wonen.yaml", "1@41", to: "99@41")
    #expect(try await workplace.run("site").code == 0)
  }

  @Test func `without dot the pages are made without drawings, and the code is 3`() async throws {
    try workplace.makeFolder("bin")
    let result = try await workplace.run("site", environment: ["PATH": workplace.full("bin")])
    #expect(result.code == 3)
    #expect(result.err.contains("maps/wonen.svg: Graphviz ontbreekt"))
    #expect(
      try workplace.page("output/proef/wonen.html").elements("li").contains { $0["id"] != nil })
    #expect(workplace.text("output/proef/data.html")?.contains("maps/wonen.svg") == false)
    #expect(workplace.text("output/proef/data.html")?.contains("maps/wonen.dot") == true)
  }

  @Test func `an output folder among the plan's files is refused`() async throws {
    #expect(try await workplace.run("site", "maps/proef", "--output", "maps/proef/out").code == 2)
  }

  @Test func `in two languages there are two sites, and the second is in a folder`() async throws {
    let result = try await workplace.run("site", "--language", "nl,en")
    #expect(result.code == 0)
    let files = try workplace.files("output/proef")
    let dutch = Set(files.keys.filter { !$0.hasPrefix("en/") && !$0.hasPrefix(".") })
    let english = files.keys.filter { $0.hasPrefix("en/") }.map { String($0.dropFirst(3)) }
    #expect(dutch == Set(english))
    #expect(try workplace.page("output/proef/index.html").links.contains("en/index.html"))
    let page = try workplace.page("output/proef/en/index.html")
    #expect(page.has("html", ["lang": "en"]) && page.links.contains("../index.html"))
    // One language again: the other is removed.
    _ = try await workplace.run("site")
    #expect(workplace.text("output/proef/en/index.html") == nil)
  }

  @Test func `an address gives a picture, a sitemap and pages to embed, and can change`()
    async throws
  {
    var whole = ""
    for address in ["https://plan.voorbeeld.nl/a", "https://plan.voorbeeld.nl/b/"] {
      #expect(try await workplace.run("site", "--base-url", address).code == 0)
      whole = address.hasSuffix("/") ? address : "\(address)/"
      let map = try workplace.page("output/proef/sitemap.xml")
      #expect(map.texts("loc").contains("\(whole)wonen.html"))
    }
    let files = try workplace.files("output/proef")
    #expect(files["overview.png"]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    #expect(files.keys.filter { $0.contains("kept") } == [])
    let picture = try #require(files["maps/wonen.png"])
    // Width and height, which a PNG has at bytes 16 and 20, fit in the size of a preview.
    let size = [16, 20].map { Int(picture[$0 + 2]) << 8 | Int(picture[$0 + 3]) }
    #expect(size[0] <= 1_200 && size[1] <= 630 && (size[0] == 1_200 || size[1] == 630))
    let preview = ["property": "og:image", "content": "\(whole)maps/wonen.png"]
    #expect(try workplace.page("output/proef/wonen.html").has("meta", preview))
    #expect(
      files.keys.filter { $0.hasPrefix("embed-") }.sorted() == [
        "embed-overview.html", "embed-wonen.html",
      ])
    let refused = try await workplace.run("site", "--base-url", "javascript:alert(1)")
    #expect(refused.code == 2 && refused.err.contains("--base-url"))
  }

  @Test func `with an older version the pages show what changed since`() async throws {
    _ = try await workplace.run("build")
    #expect(
      workplace.text("output/proef/changes.html")?.contains("geen eerdere versie") == true)
    for (name, data) in try workplace.files("maps/proef") {
      try workplace.write(data, to: "oud/\(name)")
    }
    try workplace.change("maps/proef/action-points.yaml", "Sneller hulp", to: "Eerder hulp")
    let cache = ["XDG_CACHE_HOME": workplace.full("cache")]
    let result = try await workplace.run(
      "build", "--since", "oud", "--as-of", "2027-05-01", "--base-url", "https://p.nl/",
      environment: cache)
    #expect(result.code == 0)
    #expect(workplace.text("output/proef/changes.html")?.contains("Sneller hulp") == true)
    #expect(workplace.text("output/proef/index.html")?.contains("oud/") == false)
    #expect(workplace.text("output/proef/feed.xml")?.contains("2027-05-01T00:00:00Z") == true)
    // A drawing that is mailed still leads to the site; without its address the folder can be moved.
    for name in ["wonen", "overview"] {
      let links = try workplace.page("output/proef/maps/\(name).svg").links
      #expect(links.contains { $0.hasPrefix("https://p.nl/") }, "\(name)")
      #expect(!links.contains { $0.hasPrefix("../") }, "\(name)")
    }
    // Who makes the site again keeps it, until something else is asked.
    let again = try await workplace.run("build", environment: cache)
    let links = try workplace.page("output/proef/maps/wonen.svg").links
    #expect(links.contains { $0.hasPrefix("../point-") })
    #expect(again.err.contains("als de vorige keer; --since none stopt dat"))
    #expect(workplace.text("output/proef/changes.html")?.contains("Sneller hulp") == true)
    _ = try await workplace.run("build", "--since", "none", environment: cache)
    _ = try await workplace.run("build", environment: cache)
    #expect(
      workplace.text("output/proef/changes.html")?.contains("geen eerdere versie") == true)
  }
}
