import Testing
import Toolkit
@testable import Drawing
@testable import Views
import TestSupport
import Rules

/// How a map is divided over two sides.
@Suite struct MapLayoutTests {
  /// A map whose main branches have the given numbers of effects below them.
  private func layout(_ counts: [Int]) -> (map: Mindmap, layout: MapLayout) {
    var yaml = "theme:\n  id: t\n  title: T\n  effects:\n"
    for (branch, count) in counts.enumerated() {
      yaml += "    - id: b\(branch)\n      label: Tak\n      effects:\n"
      for leaf in 0..<count { yaml += "        - {id: b\(branch)-\(leaf), label: Blad}\n" }
    }
    let map = Mindmap(theme: 0, in: checked(yaml).graph)
    return (map, MapLayout(map))
  }

  private func sides(_ counts: [Int]) -> String {
    let (map, layout) = layout(counts)
    return map.children(of: 0).map { layout.sides[$0] == .right ? "r" : "l" }.joined()
  }

  @Test(
    arguments: [
      ([3, 3], "rl"), ([1, 1, 1, 1], "rrll"), ([6, 2, 2, 2], "rlll"), ([1, 1, 1, 9], "rrrl"),
      ([4], "r"),
    ])
  func `the right side holds the first branches, up to half of the height`(
    counts: [Int], expected: String
  ) {
    #expect(sides(counts) == expected)
  }

  @Test func `a branch is on the same side in a view as in the whole map`() {
    let (map, whole) = layout([1, 1, 1, 9])
    var view = MapView()
    view.depth = 1
    let viewed = view.applied(to: map)
    let folded = MapLayout(viewed)
    #expect(
      viewed.children(of: 0).map { folded.sides[$0] }
        == map.children(of: 0).map { whole.sides[$0] })
  }

  @Test func `the sides keep the order: right from the top, then left from the top`() {
    let nodes = RenderedMap(dot: dot([2, 1, 2])).nodes
    #expect(
      nodes.map(\.key) == ["b0", "b0-0", "b0-1", "b1", "b1-0", "b2", "b2-0", "b2-1"])
  }

  @Test func `edges of the left side are written from child to parent`() {
    let edges = dot([1, 1]).matches(of: /(?m)^  (".*"\S* -> \S+) \[color/).map { String($0.1) }
    #expect(
      edges == [
        "\"t\" -> \"b0\":w", "\"b0\" -> \"b0-0\":w", "\"b1\":e -> \"t\"", "\"b1-0\":e -> \"b1\"",
      ])
  }

  @Test func `cards of one column are equally wide`() throws {
    let map = Mindmap(
      theme: 0,
      in: checked(
        "theme: {id: t, title: T, effects: [{id: a, label: Een}, {id: b, label: Twee woorden}, {id: c, label: X}]}"
      ).graph)
    let layout = MapLayout(map)
    #expect(layout.sides == [.right, .right, .left, .left])
    try #require(layout.cards.count == 4)
    #expect(layout.columnWidth(of: 2) == layout.columnWidth(of: 3))
    #expect(layout.columnWidth(of: 2) == layout.cards[2].width)
    #expect(layout.cards[3].width < layout.cards[2].width)
  }

  private func dot(_ counts: [Int]) -> String {
    let plan = layout(counts).map
    return drawing(plan, Addresses(checked("").plan)).dot
  }
}
