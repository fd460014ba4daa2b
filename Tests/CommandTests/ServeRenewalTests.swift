import FoundationEssentials
import Testing

/// `raakvlak serve`: what happens when a file is saved.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ServeRenewalTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "proef") }

  @Test func `a saved file makes new pages, and the page that waits hears so`() async throws {
    let served = try await ServedPlan("proef", in: workplace)
    let before = try await served.news()
    try workplace.change(
      "proef/themes/wonen.yaml", "label: Huiselijk geweld", to: "label: Ruzie thuis")
    let after = try await served.news { $0.pages != before.pages }
    #expect(after.banner == nil)
    #expect(try await served.body("maps/wonen.svg").contains("Ruzie thuis"))
    #expect(try await served.body("index.html").contains("data-pages=\"\(after.pages)\""))
  }

  @Test func `only what is new in the check is reported, and what is mended`() async throws {
    let served = try await ServedPlan("proef", in: workplace)
    let counts = "Veiligheidsplan Voorbeeldstad: 0 fouten, 0 waarschuwingen, 0 opmerkingen"
    try workplace.change(
      "proef/themes/wonen.yaml", "focus: I\n      points", to: "focuss: I\n      points")
    let found = try await served.news { !$0.findings.isEmpty }
    #expect(found.findings.map(\.rule) == ["unknown-key"])
    #expect(found.findings.map(\.place) == ["proef/themes/wonen.yaml:16"])
    // The same finding on another line is not news; what is said comes after what is shown.
    try workplace.change("proef/themes/wonen.yaml", "theme:\n", to: "\ntheme:\n")
    _ = try await served.news { $0.findings.map(\.place) == ["proef/themes/wonen.yaml:17"] }
    try workplace.change("proef/themes/wonen.yaml", "focuss: I", to: "focus: I")
    _ = try await served.news { $0.findings.isEmpty }
    // How many files changed depends on how far the pages were when the next change came.
    let mended = "verholpen: proef/themes/wonen.yaml: onbekende sleutel 'focuss'\n\(counts)"
    let said = try await eventually { served.said.contains(mended) ? served.said : nil }
    #expect(said.hasPrefix("\(counts)\nproef/themes/wonen.yaml:16:7: fout [unknown-key]\n"))
    #expect(said.ranges(of: "[unknown-key]").count == 1)
  }

  @Test func `a finding leads to the thing it concerns`() async throws {
    try workplace.change(
      "proef/action-points.yaml", "    page: 5\n", to: "    page: 5\n    list-title: Anders\n")
    let served = try await ServedPlan("proef", in: workplace)
    let finding = try #require(try await served.news().findings.first)
    #expect(finding.rule == "title-mismatch")
    #expect(finding.ids == ["point-1"])
    #expect(finding.href == "/point-1.html")
    #expect(try await served.body("point-1.html").contains("Anders"))
  }

  @Test func `a broken file leaves the last good pages, and is reported`() async throws {
    let served = try await ServedPlan("proef", in: workplace)
    let before = try await served.news()
    let page = try await served.body("points.html")
    let text = try #require(workplace.text("proef/action-points.yaml"))
    try workplace.write(text + ": [", to: "proef/action-points.yaml")
    let broken = try await served.news { $0.banner != nil }
    #expect(
      broken.banner == "Een bestand van het plan is niet te lezen. U ziet de laatste goede versie.")
    #expect(broken.pages == before.pages)
    #expect(broken.findings.first?.rule == "unreadable-yaml")
    #expect(try await served.body("points.html") == page)
    try workplace.write(text, to: "proef/action-points.yaml")
    let mended = try await served.news { $0.banner == nil }
    #expect(mended.pages == before.pages)
    #expect(mended.findings.isEmpty)
    let said = try await eventually {
      served.said.hasSuffix("Het plan is weer te lezen.\n") ? served.said : nil
    }
    #expect(
      said.contains(
        "proef/action-points.yaml:\(text.split(separator: "\n", omittingEmptySubsequences: false).count):"
      ))
    #expect(!said.contains("verholpen"))
  }

  @Test func `a plan that cannot be read at first shows what there is, and comes to life`()
    async throws
  {
    let text = try #require(workplace.text("proef/action-points.yaml"))
    try workplace.write(text + ": [", to: "proef/action-points.yaml")
    let served = try await ServedPlan("proef", in: workplace)
    let broken = try await served.news()
    #expect(
      broken.banner == "Een bestand van het plan is niet te lezen. Wat u ziet is onvolledig.")
    #expect(try await served.answer("maps/wonen.svg").hasPrefix("HTTP/1.1 200"))
    try workplace.write(text, to: "proef/action-points.yaml")
    let mended = try await served.news { $0.banner == nil }
    #expect(mended.pages != broken.pages)
  }

  @Test func `a folder that goes and comes back is reported, and the pages stay`() async throws {
    let served = try await ServedPlan("proef", in: workplace)
    let before = try await served.news()
    try FileManager.default.moveItem(atPath: workplace.full("proef"), toPath: workplace.full("weg"))
    let gone = try await served.news { $0.banner != nil }
    #expect(gone.banner == "De map 'proef' bestaat niet. U ziet de laatste goede versie.")
    #expect(gone.pages == before.pages)
    #expect(try await served.answer("index.html").hasPrefix("HTTP/1.1 200"))
    try FileManager.default.moveItem(atPath: workplace.full("weg"), toPath: workplace.full("proef"))
    #expect(try await served.news { $0.banner == nil }.pages == before.pages)
  }

  @Test func `dot draws again only what changed`() async throws {
    try workplace.change("proef/plan.yaml", "themes: [wonen]", to: "themes: [wonen, water]")
    let water =
      "theme: {id: water, title: Water, effects: [{id: nat, label: Natte voeten, source: 9}]}"
    try workplace.write(water, to: "proef/themes/water.yaml")
    try workplace.writeProgram(
      "dot", "echo x >>'\(workplace.full("drawn"))'; exec /usr/bin/dot \"$@\"")
    let served = try await ServedPlan(
      "proef", in: workplace, start: "env PATH='\(workplace.full("bin")):/usr/bin:/bin'")
    #expect(workplace.text("drawn") == "x\nx\n")
    let before = try await served.news()
    try workplace.write(water.replacing("Natte", with: "Koude"), to: "proef/themes/water.yaml")
    let after = try await served.news { $0.pages != before.pages }
    #expect(try await served.body("maps/water.svg").contains("Koude"))
    #expect(workplace.text("drawn") == "x\nx\nx\n")
    try workplace.write(water, to: "proef/themes/water.yaml")
    _ = try await served.news { $0.pages != after.pages }
    #expect(try await served.body("maps/wonen.svg").contains("Spanning in huis"))
  }

  @Test func `a drawing that fails stays as it was, and is reported`() async throws {
    try workplace.writeProgram(
      "dot", "test -e '\(workplace.full("stuk"))' && exit 1; exec /usr/bin/dot \"$@\"")
    let served = try await ServedPlan(
      "proef", in: workplace, start: "env PATH='\(workplace.full("bin")):/usr/bin:/bin'")
    let drawing = try await served.body("maps/wonen.svg")
    try workplace.write("", to: "stuk")
    try workplace.change(
      "proef/themes/wonen.yaml", "label: Huiselijk geweld", to: "label: Ruzie thuis")
    let news = try await served.news { !$0.problems.isEmpty }
    #expect(
      news.problems.first?.hasPrefix("maps/wonen.svg: Graphviz kon de tekening niet maken") == true)
    #expect(try await served.body("maps/wonen.svg") == drawing)
  }
}
