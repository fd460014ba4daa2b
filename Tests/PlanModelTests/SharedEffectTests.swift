import PlanModel
import Testing

/// Effects with several placements, and what their links rest on.
@Suite struct SharedEffectTests {
  @Test func `an effect's home is the theme where it is written out, however deep`() {
    let graph = graph(
      "theme: {id: t, effects: [{id: a, effects: [{id: b}]}]}",
      "theme: {id: u, effects: [{same-as: a}, {id: c}]}")
    #expect((0...3).map { graph.home(of: $0) } == [0, 0, 1, nil])
  }

  @Test func `an effect is in each theme that refers to it, what is below it is not`() {
    let graph = graph(
      "theme: {id: t, effects: [{same-as: b}]}",
      "theme: {id: u, effects: [{id: a, effects: [{id: b, effects: [{id: c}]}]}]}",
      "theme: {id: v, effects: [{same-as: a}, {same-as: b}, {same-as: b}]}")
    #expect((0...3).map { graph.themes(holding: $0) } == [[1, 2], [0, 1, 2], [1], []])
  }

  @Test func `what is below an effect may be referred to from below it`() {
    let graph = graph(
      "theme: {id: t, effects: [{id: a, effects: [{same-as: c}]}]}",
      "theme: {id: u, effects: [{id: c}]}")
    #expect(graph.themes(holding: 1) == [0, 1])
    #expect(graph.home(of: 1) == 1)
  }

  @Test func `an effect that is doubled is where each of the two is written out`() {
    let graph = graph("theme: {id: t, effects: [{id: a}]}", "theme: {id: u, effects: [{id: a}]}")
    #expect((0...1).map { graph.themes(holding: $0) } == [[0], [1]])
  }

  @Test func `effects that refer to themselves or to one another make a graph`() {
    let graph = graph(
      """
      theme:
        id: t
        effects:
          - {id: a, effects: [{same-as: a}, {id: b, effects: [{same-as: a}, {same-as: b}]}]}
          - {id: c, effects: [{same-as: d}]}
          - {id: d, effects: [{same-as: c}]}
      """)
    #expect((0...3).map { graph.themes(holding: $0) } == [[0], [0], [0], [0]])
    #expect(graph.links(to: .effect(0), .place).map(\.from) == [.theme(0), .effect(0), .effect(1)])
    #expect(graph.links(to: .effect(2), .place).map(\.from) == [.theme(0), .effect(3)])
  }

  @Test(.timeLimit(.minutes(1))) func `a chain of references may be of any length`() {
    let length = 100_000
    var text = "theme:\n  id: t\n  effects:\n"
    for i in 0..<length { text += "  - {id: e\(i), effects: [{same-as: e\(i + 1)}]}\n" }
    let graph = graph(text + "  - {id: e\(length)}\n")
    #expect(graph.links.count == 2 * length + 1)
    #expect(graph.links(to: .effect(length)).map(\.from) == [.theme(0), .effect(length - 1)])
    #expect(graph.themes(holding: length) == [0])
    #expect(graph.broken == [])
  }

  /// The lines of the first link of a role from a node.
  private func lines(_ graph: PlanGraph, _ node: Node, _ role: LinkRole) -> [Int]? {
    graph.links(from: node, role).first.map { graph.citations(of: $0).map(\.lines.lowerBound) }
  }

  @Test func `a link that names no line rests on its holder's, a placement on its effect's`() {
    let graph = graph(
      """
      theme: {id: t, source: 1, effects: [{id: a, source: [2, 3], points: 9}]}
      action-points: [{number: 9, source: 4}]
      """)
    #expect(lines(graph, .theme(0), .place) == [2, 3])
    #expect(lines(graph, .effect(0), .point) == [2, 3])
  }

  @Test func `a placement that refers to an effect and names no line rests on the effect's lines`()
  {
    let graph = graph(
      "theme: {id: t, effects: [{id: a, source: 2}, {id: b, source: 5, effects: [{same-as: a}]}]}")
    #expect(lines(graph, .effect(1), .place) == [2])
  }

  @Test func `a link that names lines rests on those alone, and an inferred one on none`() {
    let graph = graph(
      """
      theme:
        id: t
        effects:
          - {id: a, source: 2, stated: 7, points: 9@8, focus: {to: I, inferred: x}}
      action-points: [{number: 9}]
      focus-areas: [{numeral: I}]
      """)
    #expect(lines(graph, .theme(0), .place) == [7])
    #expect(lines(graph, .effect(0), .point) == [8])
    #expect(lines(graph, .effect(0), .focus) == [])
  }
}
