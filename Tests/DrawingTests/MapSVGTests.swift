import Testing
import Toolkit
@testable import Drawing
@testable import Views
import TestSupport
import Rules

/// The drawing that we write on Graphviz's geometry.
@Suite struct MapSVGTests {
  private let yaml = """
    plan: {title: Proef, language: nl, notice: Verzonnen.}
    action-points: [{number: 1, title: P}]
    theme:
      id: t
      title: Thema
      effects:
        - {id: a, label: Links, points: 1, effects: [{id: b, label: Onder, inferred: Zo.}]}
        - {id: c, label: Rechts}
    """

  /// As Graphviz would answer, with boxes at positions that are easy to check.
  private let json = """
    {"bb": "0,0,400,100", "objects": [
      {"name": "t", "pos": "200,50"}, {"name": "a", "pos": "300,50"}, {"name": "b", "pos": "390,50"},
      {"name": "c", "pos": "100,20"}, {"name": "gap.a", "pos": "390,10"}],
     "edges": [
      {"tail": 0, "head": 1, "pos": "200,50 220,50 240,50 260,50"},
      {"tail": 1, "head": 2, "pos": "300,50 320,50 340,50 360,50"},
      {"tail": 3, "head": 0, "pos": "100,20 120,20 140,50 200,50"},
      {"tail": 1, "head": 4}]}
    """

  private func svg(_ json: String, _ language: Language = .dutch) -> String? {
    let plan = checked(yaml)
    let map = Mindmap(theme: 0, in: plan.graph)
    return DotGeometry(json: json).flatMap {
      drawing(map, Addresses(plan.plan), language).svg($0)
    }
  }

  @Test func `the drawing of a geometry is as recorded`() throws {
    try Snapshot.expect(try #require(svg(json)), "proef.svg")
  }

  @Test func `a drawing has a name, a description and a language, and fetches nothing`() throws {
    let text = try #require(svg(json, .english))
    let drawing = SitePageText("drawing", text)
    let root = drawing.elements("svg", ["lang": "en", "role": "graphics-document document"])
    #expect(root.map { $0["aria-labelledby"] } == ["t-title"])
    #expect(root.map { $0["aria-describedby"] } == ["t-about"])
    #expect(drawing.texts("title", ["id": "t-title", "lang": "nl"]) == ["Thema – Proef"])
    let about = drawing.texts("desc", ["id": "t-about"]).first
    #expect(about?.hasPrefix("Mindmap with 3 effects in 2 branches.") == true)
    #expect(text.matches(of: /<script|<image|url\(|@import|\son[a-z]+=|xlink:/).isEmpty)
  }

  @Test func `an inferred place is dashed, card and curve alike, whatever the colours`() throws {
    let text = try #require(svg(json))
    #expect(text.contains("<g id=\"b\" class=\"node\"><rect"))
    #expect(text.matches(of: /class="tint0 b0 inferred"/).count == 1)
    #expect(text.matches(of: /<path [^>]*class="line b0 inferred"/).count == 1)
    #expect(text.matches(of: /class="line b0"/).count == 1)
    #expect(text.matches(of: /inferred"[^>]* stroke-dasharray="4 2.5"/).count == 3)
  }

  @Test func `y grows downwards, and the root stands where Graphviz put it`() throws {
    let geometry = try #require(DotGeometry(json: json))
    #expect(geometry.size == Size(width: 400, height: 100))
    #expect(geometry.centres["c"] == Point(x: 100, y: 80))
    #expect(geometry.curves.count == 3)
    #expect(geometry.curves[["c", "t"]]?.first == Point(x: 100, y: 80))
  }

  @Test(
    arguments: [
      "", "{}", "[]", "{\"bb\": \"0,0,1\"}", "{\"bb\": \"0,0,nan,inf\"}",
      "{\"bb\": \"0,0,9,1e300\"}",
      "{\"bb\": \"0,0,1,1\", \"objects\": [{\"name\": \"t\", \"pos\": \"x\"}]}",
      "{\"bb\": \"0,0,1,1\", \"objects\": [{\"name\": \"t\", \"pos\": \"1,inf\"}]}",
      "{\"bb\": \"0,0,1,1\", \"edges\": [{\"tail\": 0, \"head\": 7}]}",
    ])
  func `what is no geometry is refused`(json: String) {
    #expect(DotGeometry(json: json) == nil)
  }

  @Test func `the geometry of another map gives no drawing`() {
    #expect(svg(json.replacing("\"b\"", with: "\"x\"")) == nil)
  }

  @Test(
    arguments: [
      (0.0, "0"), (1.0, "1"), (1.5, "1.5"), (1.05, "1.05"), (-0.004, "0"), (-1.25, "-1.25"),
      (0.005, "0.01"), (1_234.999, "1235"),
    ])
  func `a number has at most two decimals`(number: Double, text: String) {
    #expect(Decimals.text(number) == text)
  }

  @Test func `the real Graphviz lays no card over another, and keeps the order`() async throws {
    var yaml = "theme:\n  id: t\n  title: Thema\n  effects:\n"
    for branch in 0..<6 {
      yaml += "    - id: b\(branch)\n      label: Een tak met meer woorden\n      effects:\n"
      for leaf in 0..<(branch % 3 + 2) {
        yaml +=
          "        - id: l\(branch)-\(leaf)\n          label: Een langer blad dan dat\n          effects:\n"
        yaml += "            - {id: d\(branch)-\(leaf), label: Diep}\n"
      }
    }
    let svg = try await drawn(checked(yaml))
    let boxes = try svg.matches(
      of:
        /<g id="[^"]+" class="node"><rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/
    ).map { match in
      let numbers = [match.1, match.2, match.3, match.4].compactMap { Double($0) }
      try #require(numbers.count == 4)
      return Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    }
    #expect(boxes.count == 43)
    for (place, one) in boxes.enumerated() {
      for other in boxes.dropFirst(place + 1) {
        let beside = one.maxX <= other.x || other.maxX <= one.x
        let below = one.maxY <= other.y || other.maxY <= one.y
        #expect(beside || below, "\(one) \(other)")
      }
    }
    let tops = svg.matches(of: /<g id="b(\d)" class="node"><rect x="([^"]+)" y="([^"]+)"/)
      .compactMap { Double($0.3) }
    for side in [Array(tops.prefix(3)), Array(tops.suffix(3))] { #expect(side == side.sorted()) }
  }
}
