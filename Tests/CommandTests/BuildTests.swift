import TestSupport
import FoundationEssentials
import Testing

/// `raakvlak build`.
@Suite struct BuildTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  private static let made = [
    ".raakvlak-manifest", "data/graph.json", "data/plan.xlsx",
    "departments/all.csv",
    "departments/all.ods", "departments/all.xlsx", "departments/policy-fields.csv",
    "departments/sd.docx", "departments/sd.html", "departments/sd.ods", "departments/sd.xlsx",
    "departments/veiligheid.docx", "departments/veiligheid.html", "departments/veiligheid.ods",
    "departments/veiligheid.xlsx", "maps/overview.dot", "maps/overview.md", "maps/overview.svg",
    "maps/wonen.dot", "maps/wonen.md", "maps/wonen.mmd", "maps/wonen.opml", "maps/wonen.svg",
    "tables/coverage.csv", "tables/departments.csv", "tables/focus-areas.csv",
    "tables/recommendation-links.csv", "tables/recommendations.csv",
  ]

  /// What is beside the pages, which have tests of their own.
  private func beside(_ folder: String) throws -> [String] {
    try workplace.files(folder).keys.filter { $0.contains("/") || $0.hasPrefix(".") }.sorted()
  }

  /// How many files there are but for the manifest.
  private func count(_ folder: String) throws -> Int { try workplace.files(folder).count - 1 }

  @Test func `a build makes every product beside maps, and says so`() async throws {
    let result = try await workplace.run("build", "maps/proef")
    #expect(result.code == 0)
    expectSame(try beside("output/proef"), Self.made)
    let all = try count("output/proef")
    #expect(
      result.out.hasPrefix("\(all) bestanden geschreven:\n  output/proef/data/graph.json\n"))
    #expect(try workplace.page("output/proef/index.html").links.contains("wonen.html"))
    let pages = all + 1 - Self.made.count
    #expect(pages >= 20)
    #expect(result.out.hasSuffix("\n  output/proef/ (\(pages) bestanden)\n"))
    #expect(
      result.err == "Veiligheidsplan Voorbeeldstad: 0 fouten, 0 waarschuwingen, 0 opmerkingen\n")
  }

  @Test func `a second build touches nothing`() async throws {
    _ = try await workplace.run("build")
    let before = try Self.made.map { try workplace.identity("output/proef/\($0)") }
    let result = try await workplace.run("build")
    #expect(result.code == 0)
    #expect(result.out == "\(try count("output/proef")) bestanden in output/proef al goed\n")
    #expect(try Self.made.map { try workplace.identity("output/proef/\($0)") } == before)
  }

  @Test func `a changed plan changes the outputs that show it, and no more`() async throws {
    _ = try await workplace.run("build")
    try workplace.change("maps/proef/plan.yaml", "Luchtvaart", to: "Scheepvaart")
    let result = try await workplace.run("build")
    #expect(
      result.out == """
        4 bestanden geschreven:
          output/proef/data/graph.json
          output/proef/data/plan.xlsx
          output/proef/index.html
          output/proef/search-index.js
        \(try count("output/proef") - 4) bestanden in output/proef al goed

        """)
  }

  @Test func `a renamed theme leaves no former drawing, and keeps what a person changed`()
    async throws
  {
    _ = try await workplace.run("build")
    try workplace.write("van mij", to: "output/proef/maps/wonen.md")
    try workplace.change("maps/proef/plan.yaml", "[wonen]", to: "[thuis]")
    try workplace.change("maps/proef/themes/wonen.yaml", "id: wonen", to: "id: thuis")
    let result = try await workplace.run("build")
    #expect(result.code == 0)
    #expect(
      try workplace.files("output/proef/maps").keys.sorted() == [
        "overview.dot", "overview.md", "overview.svg", "thuis.dot", "thuis.md", "thuis.mmd",
        "thuis.opml", "thuis.svg", "wonen.md",
      ])
    #expect(workplace.text("output/proef/maps/wonen.md") == "van mij")
    #expect(
      result.out.contains(
        """
        5 bestanden verwijderd (niet meer gemaakt):
          output/proef/maps/wonen.dot
          output/proef/maps/wonen.mmd
          output/proef/maps/wonen.opml
          output/proef/maps/wonen.svg
          output/proef/wonen.html
        1 bestand van u bewaard als:
          output/proef/maps/wonen.md

        """))
  }

  @Test func `--output says where to write`() async throws {
    let result = try await workplace.run("build", "maps/proef", "--output", "elders/hier")
    #expect(result.code == 0)
    expectSame(try beside("elders/hier"), Self.made)
    #expect(!(try workplace.files().keys.contains { $0.hasPrefix("output/") }))
  }

  @Test func `with errors nothing is written, and the existing files stay`() async throws {
    _ = try await workplace.run("build")
    let before = try workplace.files("output")
    try workplace.change("maps/proef/themes/wonen.yaml", "1@41", to: "99@41")
    let result = try await workplace.run("build")
    #expect(result.code == 1)
    #expect(result.out == "")
    #expect(result.err.contains("themes/wonen.yaml:25:15: fout [unknown-action-point]\n"))
    #expect(result.err.hasSuffix("Niets geschreven. Herstel de fouten, of gebruik --keep-going.\n"))
    #expect(try workplace.files("output") == before)
  }

  @Test func `--keep-going writes despite errors, and still ends with 1`() async throws {
    try workplace.change("maps/proef/themes/wonen.yaml", "1@41", to: "99@41")
    let result = try await workplace.run("build", "--keep-going")
    #expect(result.code == 1)
    expectSame(try beside("output/proef"), Self.made)
    #expect(workplace.text("output/proef/check.html")?.contains("unknown-action-point") == true)
  }

  @Test func `--fail-on says from which level the code is 1`() async throws {
    try workplace.change(
      "maps/proef/themes/wonen.yaml", "Spanning in huis ",
      to: "Spanning in huis en nog veel meer dan dat alles ")
    let lenient = try await workplace.run("build")
    #expect(lenient.code == 0)
    #expect(lenient.err.contains("waarschuwing [label-too-long]"))
    #expect(try await workplace.run("build", "--fail-on", "warning").code == 1)
    #expect(!(try await workplace.run("build", "--level", "error").err.contains("label-too-long")))
  }

  @Test func `an output folder that cannot be made ends with 3 and is named`() async throws {
    try workplace.write("", to: "bezet")
    let result = try await workplace.run("build", "maps/proef", "--output", "bezet/x")
    #expect(result.code == 3)
    #expect(result.err.contains("raakvlak: 'bezet/x' kan niet worden geschreven."))
  }

  @Test(arguments: ["", "maps/proef", "maps/proef/out", "maps/../maps/proef/out"])
  func `an output folder without a name or among the plan's files is refused`(path: String)
    async throws
  {
    let before = try workplace.files("maps")
    #expect(try await workplace.run("build", "maps/proef", "--output", path).code == 2)
    #expect(try workplace.files("maps") == before)
  }

  @Test func `a build that fails halfway does not take its own files for a person's later`()
    async throws
  {
    try workplace.write("", to: "output/proef/data/graph.json/in-the-way")
    #expect(try await workplace.run("build").code == 3)
    try workplace.remove("output/proef/data/graph.json")
    try workplace.change("maps/proef/themes/wonen.yaml", "Spanning in huis ", to: "Spanning thuis ")
    let result = try await workplace.run("build")
    #expect(result.code == 0)
    #expect(!result.out.contains("kept"))
  }

  @Test func `while a file cannot be read nothing that was made before is removed`() async throws {
    #expect(try await workplace.run("build").code == 0)
    try workplace.write("theme: [", to: "maps/proef/themes/wonen.yaml")
    let result = try await workplace.run("build", "--keep-going")
    #expect(result.code == 2)
    #expect(try workplace.files("output")["proef/maps/wonen.svg"] != nil)
  }

  @Test func `files of a person in the output folder are kept under another name`() async throws {
    try workplace.write("van mij", to: "output/proef/index.html")
    let result = try await workplace.run("build")
    #expect(result.code == 0)
    #expect(workplace.text("output/proef/index.html.kept-1") == "van mij")
    #expect(
      result.out.contains("1 bestand van u bewaard als:\n  output/proef/index.html.kept-1\n"))
  }

  @Test func `the same plan gives the same bytes wherever and whenever it is built`() async throws {
    let other = try Workplace(plan: "diep/in/een/andere/map")
    _ = try await workplace.run(
      "build", environment: ["LC_ALL": "nl_NL.UTF-8", "TZ": "Asia/Tokyo", "HOME": "/nowhere"])
    try await Task.sleep(for: .milliseconds(1_100))
    let result = try await other.run(
      "build", ".", "--output", "../uit", environment: ["LC_ALL": "C", "TZ": "America/New_York"],
      from: "diep/in/een/andere/map")
    #expect(result.code == 0)
    #expect(try workplace.files("output/proef") == other.files("diep/in/een/andere/uit"))
  }

  @Test func `the language of the products is the plan's, or that of --language`() async throws {
    _ = try await workplace.run("build", environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(try workplace.page("output/proef/index.html").has("html", ["lang": "nl"]))
    _ = try await workplace.run("build", "--language", "en")
    #expect(try workplace.page("output/proef/index.html").has("html", ["lang": "en"]))
    #expect(
      workplace.text("output/proef/maps/wonen.svg")?.contains("action point, link inferred") == true
    )
  }
}
