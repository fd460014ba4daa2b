import PlanModel
import Testing
import Toolkit
import Views

/// A theme as a list of placements in reading order.
@Suite struct MindmapTests {
  private static let nested = """
    theme:
      id: t
      title: Thema
      explanation: Waarom
      source: 1
      effects:
        - id: a
          effects:
            - {id: b, effects: [{id: c}]}
            - {id: d}
        - {id: e}
    """

  @Test func `the theme comes first, then every effect depth first, with depth and parent`() {
    let nodes = mindmap(Self.nested).nodes
    #expect(nodes.map(\.key) == ["t", "a", "b", "c", "d", "e"])
    #expect(nodes.map(\.depth) == [0, 1, 2, 3, 2, 1])
    #expect(nodes.map(\.parent) == [nil, 0, 1, 2, 1, 0])
  }

  @Test func `children are the nodes directly below, in order`() {
    let map = mindmap(Self.nested)
    #expect(map.nodes.indices.map { map.children(of: $0) } == [[1, 5], [2, 4], [3], [], [], []])
  }

  @Test func `the map says what the plan and the theme say`() {
    let map = mindmap("plan: {title: Plan, notice: Let op}", Self.nested)
    #expect(
      [map.id, map.planTitle, map.notice, map.explanation] == ["t", "Plan", "Let op", "Waarom"])
    #expect(map.nodes.first?.label == "Thema")
    #expect(map.nodes.first.map { shown($0.basis) } == "line 1")
  }

  @Test func `a node says what its effect says`() {
    let node = mindmap(
      "theme: {id: t, effects: [{id: a, label: L, explanation: E, context: C, leaf: F, link: U}]}"
    ).nodes.last
    #expect(
      node.map { [$0.label] + $0.details.map(\.value.words.dutch) }
        == ["L", "E", "C", "F", "U"])
  }

  // MARK: Effects with several placements

  @Test func `an effect that is in the map again has a number behind its key`() {
    let nodes = mindmap("theme: {id: t, effects: [{id: a}, {same-as: a}, {same-as: a}]}").nodes
    #expect(nodes.map(\.key) == ["t", "a", "a.2", "a.3"])
    #expect(nodes.map(\.id) == ["t", "a", "a", "a"])
  }

  @Test
  func `the placement where an effect is written out has its bare key, though it comes later`() {
    let nodes = mindmap("theme: {id: t, effects: [{same-as: a}, {id: a}, {same-as: a}]}").nodes
    #expect(nodes.map(\.key) == ["t", "a.2", "a", "a.3"])
  }

  @Test func `in another map the first placement has the bare key`() {
    let map = mindmap(
      "theme: {id: t, effects: [{id: a}]}", "theme: {id: u, effects: [{same-as: a}, {same-as: a}]}",
      theme: 1)
    #expect(map.nodes.map(\.key) == ["u", "a", "a.2"])
  }

  @Test func `keys differ, whatever the ids`() {
    let nodes = mindmap(
      "theme: {id: a, effects: [{id: a}, {id: a}, {id: a.2}, {same-as: a}, {id: ''}, {}]}"
    ).nodes
    #expect(nodes.count == 7)
    #expect(Set(nodes.map(\.key)).count == 7)
  }

  @Test func `a shared effect is in the second map without what is below it`() {
    let map = mindmap(
      "theme: {id: t, title: Een, effects: [{id: a, effects: [{id: b}]}]}",
      "theme: {id: u, title: Twee, effects: [{same-as: a}, {id: c}]}", theme: 1)
    #expect(map.nodes.map(\.key) == ["u", "a", "c"])
    #expect(map.nodes.map(\.writtenOutIn?.title) == [nil, "Een", nil])
    #expect(map.nodes.map { $0.alsoIn.named.map(\.id) } == [[], [], []])
  }

  @Test func `where an effect is written out, the other maps that it is in are named`() {
    let map = mindmap(
      "theme: {id: t, effects: [{id: a}]}", "theme: {id: u, effects: [{same-as: a}]}",
      "theme: {id: v, effects: [{same-as: a}, {same-as: a}]}")
    #expect(map.nodes.last?.writtenOutIn == nil)
    #expect(map.nodes.last?.alsoIn.named.map(\.id) == ["u", "v"])
  }

  @Test func `effects that refer to themselves or to one another end`() {
    let nodes = mindmap(
      "theme: {id: t, effects: [{id: a, effects: [{same-as: b}, {same-as: a}]}, {id: b, effects: [{same-as: a}]}]}"
    ).nodes
    #expect(nodes.map(\.key) == ["t", "a", "b.2", "a.2", "b", "a.3"])
    #expect(nodes.map(\.depth) == [0, 1, 2, 2, 1, 2])
  }

  @Test func `a placement that refers to nothing is left out`() {
    #expect(
      mindmap("theme: {id: t, effects: [{same-as: x}, {id: a}]}").nodes.map(\.key) == ["t", "a"])
  }

  @Test func `a placement rests on its own lines or reason, else on the effect's lines`() {
    let nodes = mindmap(
      """
      theme:
        id: t
        effects:
          - {id: a, source: 2}
          - {id: b, source: 3, stated: [4, 5-6]}
          - {id: c, source: 7, inferred: Omdat}
          - {id: d}
          - {same-as: a, inferred: Zo}
          - {same-as: b}
      """
    ).nodes.dropFirst()
    #expect(
      nodes.map { shown($0.basis) } == [
        "line 2", "lines 4 and 5-6", "inferred: Omdat", "", "inferred: Zo", "line 3",
      ])
  }

  @Test func `the first source goes without saying, another is named by its title or its id`() {
    let node = mindmap(
      """
      sources: [{id: ivp, title: Plan}, {id: b, title: Begroting}]
      theme: {id: t, effects: [{id: a, source: [1, ivp:2, b:3, x:4]}]}
      """
    ).nodes.last
    #expect(node.map { shown($0.basis) } == "lines 1 and 2; Begroting, line 3; x, line 4")
  }

  // MARK: Signs

  private static let signs = """
    theme:
      id: t
      effects:
        - id: a
          points: [{to: 2, inferred: Zo}, 10@7, 2@8, 99]
          focus: [II, I, II, IX]
          source: 3
    focus-areas: [{numeral: I, title: Een}, {numeral: II, title: Twee}]
    action-points: [{number: 10, title: Tien}, {number: 2, title: Twee}]
    """

  @Test func `action points are in the order of the plan's list, each once, unknown ones left out`()
  {
    let points = mindmap(Self.signs).nodes.last?.points
    #expect(
      points?.map { "\($0.number) \($0.title) \(shown($0.basis))" } == [
        "10 Tien line 7", "2 Twee inferred: Zo",
      ])
  }

  @Test func `focus areas are in the order of the plan's list, each once, unknown ones left out`() {
    let focus = mindmap(Self.signs).nodes.last?.focus
    #expect(
      focus?.map { "\($0.order) \($0.numeral) \($0.title) \(shown($0.basis))" } == [
        "0 I Een line 3", "1 II Twee line 3",
      ])
  }

  @Test func `the signs of an effect are at each of its placements`() {
    let nodes = mindmap(
      "theme: {id: t, effects: [{id: a, points: 1}, {same-as: a}]}\naction-points: [{number: 1}]"
    ).nodes
    #expect(nodes.map { $0.points.map(\.number) } == [[], ["1"], ["1"]])
  }
}
