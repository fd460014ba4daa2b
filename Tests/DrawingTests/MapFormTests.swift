import Testing
import Toolkit
@testable import Drawing
@testable import Views
import TestSupport
import Rules

/// The forms of a map, and the sides that a plan gives its branches.
@Suite struct MapFormTests {
  /// A map with branches that are called a, b, c and on, each with the side that is given.
  private func map(_ sides: [String]) -> Mindmap {
    let branches = zip("abcdefgh", sides).map { name, side in
      "{id: \(name), label: Tak, effects: [{id: \(name)1, label: Blad, side: right}]"
        + (side.isEmpty ? "}" : ", side: \(side)}")
    }
    return Mindmap(
      theme: 0,
      in: checked("theme: {id: t, title: T, effects: [\(branches.joined(separator: ", "))]}").graph)
  }

  private func sides(_ map: Mindmap, _ form: MapSetting.Form) -> String {
    let layout = MapLayout(map, setting: MapSetting(form: form))
    return map.children(of: 0).map { branch in
      switch layout.sides[branch] {
      case .right: "r"
      case .left: "l"
      case .below: "b"
      }
    }.joined()
  }

  @Test(
    arguments: [
      (["", "", "", ""], "rrll"), (["left", "", "", ""], "lrrl"), (["", "", "", "right"], "rllr"),
      (["left", "left", "", ""], "llrr"), (["right", "right", "right"], "rrr"), (["left"], "l"),
      (["left", "right", "left", "right"], "lrlr"), (["right", ""], "rl"),
    ])
  func `a branch stands on the side that the plan gives it, the others are divided around it`(
    chosen: [String], expected: String
  ) {
    #expect(sides(map(chosen), .twoSided) == expected)
  }

  @Test func `either side keeps the plan's order, and what is below a branch goes with it`() {
    let map = map(["left", "", "left", "right"])
    let layout = MapLayout(map)
    #expect(
      layout.order.map { map.nodes[$0].key } == ["t", "b", "b1", "d", "d1", "a", "a1", "c", "c1"])
  }

  @Test func `the other forms have one side`() {
    #expect(sides(map(["left", "", "right"]), .oneSided) == "rrr")
    #expect(sides(map(["left", "", "right"]), .topDown) == "bbb")
  }

  @Test func `from top to bottom edges run from the lower edge of a card to the upper of the next`()
  {
    let map = map(["", "left"])
    let dot = drawing(map, SamplePlan.addresses, setting: MapSetting(form: .topDown)).layoutDOT
    #expect(dot.contains("graph [rankdir=TB,"))
    let edges = dot.matches(of: /(?m)^  (".*":\w -> \S+) \[color/).map { String($0.1) }
    #expect(
      edges == [
        "\"t\":s -> \"a\":n", "\"a\":s -> \"a1\":n", "\"t\":s -> \"b\":n", "\"b\":s -> \"b1\":n",
      ])
  }

  @Test func `from top to bottom a card is as wide as its own text, which stands in its middle`()
    throws
  {
    let map = Mindmap(
      theme: 0,
      in: checked(
        "theme: {id: t, title: T, effects: [{id: a, label: A, effects: [{id: b, label: Blad}]}, {id: c, label: Een langere tak}]}"
      ).graph)
    let layout = MapLayout(map, setting: MapSetting(form: .topDown))
    #expect(layout.columnWidth(of: 1) == layout.cards.dropFirst().first?.width)
    let geometry = try #require(
      DotGeometry(
        json: """
          {"bb": "0,0,300,200", "objects": [{"name": "t", "pos": "100,180"},
            {"name": "a", "pos": "60,100"}, {"name": "b", "pos": "60,20"},
            {"name": "c", "pos": "200,100"}],
           "edges": [{"tail": 1, "head": 2, "pos": "60,90 60,70 60,50 60,30"}]}
          """))
    let placed = try #require(
      drawing(map, SamplePlan.addresses, setting: MapSetting(form: .topDown)).placed(geometry))
    let leaf = try #require(placed.cards.first { $0.node == 2 })
    let branch = try #require(placed.cards.first { $0.node == 1 })
    let text = try #require(leaf.marks.texts.first)
    #expect(text.align == .middle)
    #expect(text.lines.map(\.anchor.x) == [leaf.box.midX])
    #expect(
      placed.curves.map { $0.points.first } == [Point(x: branch.box.midX, y: branch.box.maxY)])
    #expect(placed.curves.map { $0.points.last } == [Point(x: leaf.box.midX, y: leaf.box.y)])
  }

  @Test func `on one side the curves to the branches differ only in how far they climb`() throws {
    let map = map(["", "", ""])
    let geometry = try #require(
      DotGeometry(
        json: """
          {"bb": "0,0,500,400", "objects": [{"name": "t", "pos": "40,100"},
            {"name": "a", "pos": "200,390"}, {"name": "a1", "pos": "400,390"},
            {"name": "b", "pos": "200,200"}, {"name": "b1", "pos": "400,200"},
            {"name": "c", "pos": "200,10"}, {"name": "c1", "pos": "400,10"}],
           "edges": [{"tail": 0, "head": 1, "pos": "40,100 50,200 60,300 70,390"},
            {"tail": 0, "head": 3, "pos": "40,100 70,200 80,300 70,200"},
            {"tail": 0, "head": 5, "pos": "40,100 60,200 70,300 70,10"}]}
          """))
    let placed = try #require(
      drawing(map, SamplePlan.addresses, setting: MapSetting(form: .oneSided)).placed(geometry))
    #expect(placed.curves.count == 3)
    #expect(Set(placed.curves.map { $0.points.map { Int($0.x * 100) } }).count == 1)
    let climbs = placed.curves.map { curve in
      curve.points.map { $0.y - (curve.points.first?.y ?? 0) }
    }
    // 290, 100 and -90 points up, each by the same shares.
    #expect(
      climbs.map { $0.map { Int($0.rounded()) } } == [
        [0, -174, -290, -290], [0, -60, -100, -100], [0, 54, 90, 90],
      ])
  }

  @Test(arguments: MapSetting.Form.allCases)
  func `every form is drawn by the real Graphviz, with every badge`(form: MapSetting.Form)
    async throws
  {
    let svg = try await drawn(SamplePlan.plan, setting: MapSetting(form: form))
    #expect(svg.matches(of: /<a href/).count == drawnLinks)
  }

  /// The points, focus areas and pointers in the sample's map.
  private var drawnLinks: Int {
    SamplePlan.map(0).nodes.reduce(0) {
      $0 + $1.points.count + $1.focus.count + ($1.writtenOutIn == nil ? 0 : 1)
    }
  }
}
