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
    #expect(workplace.text("output/proef/wonen.html")?.contains("<svg") == true)
    let page = try #require(workplace.text("output/proef/data.html"))
    #expect(!page.contains("href=\"../"))
    let links = page.matches(of: /href="([a-z]+\/[^"]*)"/).map { String($0.1) }
    #expect(links.sorted() == files.filter { $0.contains("/") }.sorted())
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

  @Test func `without dot the pages stand without drawings, and the code is 3`() async throws {
    try workplace.makeFolder("bin")
    let result = try await workplace.run("site", environment: ["PATH": workplace.full("bin")])
    #expect(result.code == 3)
    #expect(result.err.contains("maps/wonen.svg: Graphviz ontbreekt"))
    #expect(workplace.text("output/proef/wonen.html")?.contains("<li id=") == true)
    #expect(workplace.text("output/proef/data.html")?.contains("maps/wonen.svg") == false)
    #expect(workplace.text("output/proef/data.html")?.contains("maps/wonen.dot") == true)
  }

  @Test func `an output folder among the plan's files is refused`() async throws {
    #expect(try await workplace.run("site", "maps/proef", "--output", "maps/proef/out").code == 2)
  }
}
