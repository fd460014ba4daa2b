import Disk
import Testing
import Toolkit
@testable import Build
@testable import Documents
@testable import Drawing
@testable import Rules
@testable import Views
import TestSupport
import Documents

/// Drawing and outline of what a view leaves of a map.
@Suite struct MapViewRenderingTests {
  private struct Rendering {
    let svg: String
    let dot: String
    let outline: String
  }

  private func render(
    _ plan: PlanInput, _ language: Language = .dutch, _ ask: (inout MapView) -> Void
  ) async throws -> Rendering {
    var view = MapView()
    ask(&view)
    let map = view.applied(to: Mindmap(theme: 0, in: plan.graph))
    let addresses = Addresses(plan.plan)
    return Rendering(
      svg: try await drawn(MapLayout(map), addresses, language),
      dot: drawing(map, addresses, language).dot,
      outline: OutlineMarkdown(map, addresses: addresses, language: language).text)
  }

  @Test(arguments: [
    (1, nil as String?, false), (2, nil, false), (nil, "I", false), (1, "II", false),
    (nil, nil, true),
  ])
  func `drawing, DOT and outline of a view hold the same nodes, badges and links`(
    depth: Int?, focus: String?, isOnlyStated: Bool
  ) async throws {
    let made = try await render(SamplePlan.plan) {
      $0.depth = depth
      $0.focus = focus
      $0.isOnlyStated = isOnlyStated
    }
    let drawing = RenderedMap(svg: made.svg)
    #expect(!drawing.nodes.isEmpty)
    #expect(drawing == RenderedMap(outline: made.outline))
    #expect(drawing == RenderedMap(dot: made.dot))
  }

  @Test func `a folded branch tells how many lie behind it, and leads to the whole map`()
    async throws
  {
    let made = try await render(SamplePlan.plan) { $0.depth = 1 }
    let title = "Nog 2 effecten hieronder: zie de hele kaart"
    let link = SitePageText("map", made.svg).texts("a", ["href": "wonen.svg#spanning"])
    #expect(link == ["\(title) +2"])
    #expect(made.dot.contains("HREF=\"wonen.svg#spanning\" TITLE=\"\(title)\""))
    #expect(made.dot.contains("<B>+2</B>"))
    #expect(made.outline.contains("[Nog 2 effecten hieronder](wonen.md#spanning)."))
    #expect(made.outline.contains("[Nog 1 effect hieronder](wonen.md#leegstand)."))
    let legend = "n effecten hieronder ingeklapt"
    #expect(made.svg.contains(legend) && made.dot.contains(legend))
  }

  @Test func `the sign of a fold is the only one with round ends, whatever its colour`()
    async throws
  {
    let made = try await render(SamplePlan.plan) { $0.depth = 1 }
    let round = made.svg.matches(of: /<rect [^>]*rx="7" class="open"/)
    // Two branches and the legend.
    #expect(round.count == 3)
    #expect(!made.dot.contains("STYLE=\"rounded,dashed\" WIDTH"))
  }

  @Test func `the sign stands at the outer edge of its card`() async throws {
    let made = try await render(SamplePlan.plan) { $0.depth = 1 }
    func places(_ node: String) throws -> [Double] {
      let group = try #require(
        made.svg.matches(of: /<g id="([^"]+)" class="node">(.*)<\/g>/).first { $0.1 == node })
      return group.2.matches(of: /<a [^>]*><title>[^<]*<\/title><rect x="([\d.]+)"/)
        .compactMap { Double($0.1) }
    }
    let right = try places("spanning")
    #expect(right.count == 3 && right.last == right.max())
  }

  @Test(arguments: [Language.dutch, .english])
  func `what a view leaves out is said on it, once`(language: Language) async throws {
    let made = try await render(SamplePlan.plan, language) { $0.focus = "II" }
    let words =
      language == .dutch
      ? "Alleen focusgebied II; 4 van 6 effecten weggelaten."
      : "Focus area II only; 4 of 6 effects left out."
    #expect(try made.outline.split(separator: "\n").at(2).hasPrefix("**\(words)** ["))
    #expect(DrawnElement.texts(in: made.svg).count { $0 == words } == 1)
    #expect(
      made.svg.contains("Mindmap \(language == .dutch ? "met 2 effecten" : "with 2 effects")."))
    #expect(made.svg.contains("\(words) \(language == .dutch ? "De hele kaart" : "The whole map")"))
    #expect(made.dot.ranges(of: ">\(words)</TD></TR>").count == 1)
  }

  @Test func `the line stands below the legend and above the plan's title`() async throws {
    let made = try await render(SamplePlan.plan) { $0.focus = "I" }
    func height(_ text: String) throws -> Double {
      let line = try #require(
        made.svg.matches(of: /<text [^>]*y="([\d.]+)"[^>]*>([^<]*)</).last { $0.2.hasPrefix(text) })
      return try #require(Double(line.1))
    }
    let legend = try height("Veilig thuis")
    let view = try height("Alleen focusgebied I;")
    let title = try height("Veiligheidsplan Proefstad")
    #expect(legend + 13 < view && view + 13 < title)
  }

  @Test func `the whole map says nothing of a view`() async throws {
    let made = try await render(SamplePlan.plan) { _ in }
    for text in [made.svg, made.dot, made.outline] {
      #expect(!text.contains("weggelaten") && !text.contains("ingeklapt"))
      #expect(!text.contains("ele kaart"))
    }
  }

  @Test func `a branch keeps the colour that it has in the whole map`() async throws {
    let made = try await render(SamplePlan.plan) {
      $0.around = .init(.effect(id: "krapte", label: "Krapte"))
    }
    #expect(made.svg.contains("class=\"pill2\""))
    #expect(made.dot.contains("BGCOLOR=\"\(HouseStyle.own.branch(2).line)\""))
  }

  @Test(arguments: HostileText.labels)
  func `a hostile label in what is said of a view comes out as text`(label: String) async throws {
    let plan = checked("plan: {title: P}\ntheme: {id: t, title: T, effects: [{id: a, label: A}]}")
    let made = try await render(plan) { $0.around = .init(.effect(id: "a", label: label)) }
    func words(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let said = words(
      "Wat boven en onder ‘\(label)’ staat; geen effecten weggelaten.")
    let drawn = try await Graphviz.svg(of: made.dot)
    for svg in [made.svg, drawn] {
      let texts = svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).map { plain($0.1) }
      #expect(words(texts.joined(separator: " ")).contains(said))
      #expect(!svg.contains("<script"))
    }
    #expect(!made.outline.contains("<script"))
    #expect(!made.outline.contains("](y)") || made.outline.contains("\\](y)"))
  }
}
