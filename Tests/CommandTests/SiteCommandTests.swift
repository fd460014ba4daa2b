import FoundationEssentials
import Testing

/// `raakvlak site`.
@Suite struct SiteCommandTests {
  private let place: Workplace

  init() throws { place = try Workplace(plan: "maps/proef") }

  @Test func `it writes the pages with what they lead to, and touches nothing the second time`()
    async throws
  {
    let first = try await place.run("site", "maps/proef")
    #expect(first.code == 0)
    let files = try place.files("output/proef").keys.filter { $0 != ".raakvlak-manifest" }
    #expect(place.text("output/proef/wonen.html")?.contains("<svg") == true)
    let page = try #require(place.text("output/proef/data.html"))
    #expect(!page.contains("href=\"../"))
    let links = page.matches(of: /href="([a-z]+\/[^"]*)"/).map { String($0.1) }
    #expect(links.sorted() == files.filter { $0.contains("/") }.sorted())
    let second = try await place.run("site")
    #expect(second.out == "\(files.count) bestanden in output/proef al goed\n")
  }

  @Test func `its files are those of a build, also of a plan with errors`() async throws {
    _ = try await place.run("build")
    let before = try place.files("output/proef")
    let result = try await place.run("site")
    #expect(result.code == 0)
    #expect(try place.files("output/proef") == before)
    try place.change("maps/proef/plan.yaml", "[wonen]", to: "[thuis]")
    try place.change("maps/proef/themes/wonen.yaml", "id: wonen", to: "id: thuis")
    #expect(try await place.run("site").code == 0)
    #expect(place.text("output/proef/wonen.html") == nil)
    #expect(place.text("output/proef/thuis.html") != nil)
    #expect(place.text("output/proef/maps/wonen.dot") == nil)
    try place.change("maps/proef/themes/wonen.yaml", "1@41", to: "99@41")
    #expect(try await place.run("site").code == 0)
  }

  @Test func `without dot the pages stand without drawings, and the code is 3`() async throws {
    try place.makeFolder("bin")
    let result = try await place.run("site", environment: ["PATH": place.full("bin")])
    #expect(result.code == 3)
    #expect(result.err.contains("maps/wonen.svg: Graphviz ontbreekt"))
    #expect(place.text("output/proef/wonen.html")?.contains("<li id=") == true)
    #expect(place.text("output/proef/data.html")?.contains("maps/wonen.svg") == false)
    #expect(place.text("output/proef/data.html")?.contains("maps/wonen.dot") == true)
  }

  @Test func `an output folder among the plan's files is refused`() async throws {
    #expect(try await place.run("site", "maps/proef", "--output", "maps/proef/out").code == 2)
  }
}
