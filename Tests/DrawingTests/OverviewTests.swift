import Testing
import Toolkit
@testable import Build
@testable import Documents
@testable import Drawing
@testable import PlanModel
@testable import Views
import TestSupport
import Rules

@Suite struct OverviewTests {
  private static let overview = Overview(SamplePlan.plan.graph)

  private static func svg(_ language: Language = .dutch) -> String {
    OverviewDrawing(overview, addresses: SamplePlan.addresses, language: language).svg()
  }

  private static func outline(_ language: Language = .dutch) -> String {
    OverviewMarkdown(overview, addresses: SamplePlan.addresses, language: language).text
  }

  @Test func `the drawing of a small plan is as recorded`() throws {
    try Snapshot.expect(Self.svg(), "overview.svg")
  }

  @Test func `the outline of a small plan is as recorded`() throws {
    try Snapshot.expect(Self.outline(), "overview.md")
    try Snapshot.expect(Self.outline(.english), "overview.en.md")
  }

  @Test func `the DOT of a small plan is as recorded`() throws {
    try Snapshot.expect(
      OverviewDrawing(Self.overview, addresses: SamplePlan.addresses, language: .dutch).dot,
      "overview.dot")
  }

  @Test func `drawing and outline name the same things, with the same weights`() throws {
    let drawing = ReadOverview(svg: Self.svg())
    let outline = ReadOverview(outline: Self.outline())
    #expect(drawing.links == outline.links)
    #expect(drawing.flows == outline.flows)
    #expect(drawing.flows == ["I 2", "II 0 + 1", "algemeen 1 + 1", "algemeen 1"])
  }

  @Test func `every link has a name, and the names come in the order of the page`() {
    let names = Self.svg(.english).matches(of: /<a href="[^"]*"><title lang="nl">([^<]*)<\/title>/)
      .map { plain($0.1) }
    #expect(
      names == [
        "Mindmap van het thema Wonen, 6 effecten", "Mindmap van het thema Klimaat, 2 effecten",
        "Focusgebied I: Veilig thuis", "Actiepunt 10: Buurt in beeld (primair)",
        "Focusgebied II: Veilig buiten", "Actiepunt 2: Eerder praten (secundair)",
        "Afdeling OOV (Openbare orde)", "Afdeling SD", "Afdeling WMO",
      ])
  }

  @Test func `what Graphviz makes of the DOT comes without a warning`() async throws {
    for overview in [
      Self.overview, Overview(checked("plan: {title: Leeg}").graph),
      Overview(checked(hostile).graph), ManyThings(points: 30, seed: 3).overview,
    ] {
      let drawing = OverviewDrawing(
        overview, addresses: SamplePlan.addresses, language: .dutch)
      _ = try await Graphviz.svg(of: drawing.dot)
    }
  }

  @Test func `Graphviz reads the DOT of a plan with 4,000 departments`() async throws {
    let departments = (0..<4_000).map { "{code: D\($0)}" }.joined(separator: ", ")
    let plan = checked("plan: {title: Veel}\ndepartments: [\(departments)]")
    let drawing = OverviewDrawing(
      Overview(plan.graph), addresses: Addresses(plan.plan), language: .dutch)
    try await Graphviz.read(drawing.dot)
  }

  @Test func `drawing and DOT have the same links with the same names`() {
    for things in [ManyThings(points: 12, seed: 1), ManyThings(points: 80, seed: 1)] {
      let drawing = OverviewDrawing(
        things.overview, addresses: Addresses(things.plan.plan), language: .dutch)
      let svg = drawing.svg().matches(of: /<a href="([^"]*)"><title>([^<]*)</)
      let dot = drawing.dot.matches(of: /HREF="([^"]*)" TITLE="([^"]*)"/)
      #expect(!svg.isEmpty)
      #expect(svg.map { "\($0.1) \($0.2)" } == dot.map { "\($0.1) \($0.2)" })
    }
  }

  @Test func `texts of a plan never become markup`() {
    let plan = checked(hostile)
    let overview = Overview(plan.graph)
    let addresses = Addresses(plan.plan)
    let svg = OverviewDrawing(overview, addresses: addresses, language: .dutch).svg()
    let outline = OverviewMarkdown(overview, addresses: addresses, language: .dutch).text
    #expect(!svg.contains("<script") && !outline.contains("<script"))
    #expect(svg.contains("&lt;script&gt;") && outline.contains("&lt;script&gt;"))
  }

  @Test func `a theme called overview has its map beside the overview`() {
    let addresses = Addresses(checked("theme: {id: overview, title: Overview}").plan)
    #expect(addresses.overview(format: "svg") == "maps/overview.svg")
    #expect(addresses.map("overview", format: "svg") == "maps/overview-2.svg")
  }

  @Test func `a build holds the overview, before the mindmaps`() {
    let maps = built(SamplePlan.plan).map(\.path).filter { $0.hasPrefix("maps/") }
    #expect(maps.prefix(3) == ["maps/overview.md", "maps/overview.svg", "maps/overview.dot"])
  }

  private let hostile = #"""
    plan: {title: "<script>alert(1)</script>", notice: "a & b \\"}
    focus-areas: [{numeral: "<", title: "\"><b>"}, {numeral: "", title: ""}]
    departments: [{code: "&amp;", name: "<i>", stated: 1}, {code: ""}]
    action-points:
      - {number: "1<", title: "\\N \" <script>", priority: primary, focus: "<", departments: "&amp;"}
      - {number: "", title: "", priority: secondary}
    """#
}

/// What a reader finds in a rendered overview, read back from its text.
private struct ReadOverview {
  /// The addresses that the things lead to, each once, without the format of the file.
  let links: Set<String>
  /// For each theme in order, the sign of the area and the weight; a group's is `algemeen`.
  let flows: [String]

  init(svg: String) {
    links = Self.addresses(svg.matches(of: /<a href="([^"]*)"/).map { String($0.1) })
    flows = svg.matches(of: /class="p2"[^>]*>([^<]*)<\/text><text class="p1"[^>]*>([^<]*)</)
      .map { "\($0.1 == "–" ? "algemeen" : String($0.1)) \($0.2)" }
  }

  init(outline: String) {
    let parts = outline.split(separator: "\n## ")
    let links = parts.dropFirst().joined().matches(of: /\]\(([^)]*)\)/).map { String($0.1) }
    self.links = Self.addresses(links)
    let entries = parts.dropFirst().first ?? ""
    flows = entries.matches(of: /(?m)^  - \[?([^ ]+) .*: ([0-9 +]+)$/)
      .map { "\($0.1 == "Algemene" ? "algemeen" : String($0.1)) \($0.2)" }
  }

  private static func addresses(_ links: [String]) -> Set<String> {
    Set(
      links.map {
        $0.replacing(/^\.\.\//, with: "").replacing(/\.(html|svg|md)(#|$)/, with: { "\($0.2)" })
      })
  }
}
