import PlanModel
import TestSupport
import Testing
import Toolkit
import SourceText

/// How names become links.
@Suite struct PlanGraphTests {
  private func shown(_ links: [Link], _ graph: PlanGraph) -> [String] {
    links.map {
      "\(graph.description(of: $0.from).english) \($0.role) \(graph.description(of: $0.to).english)"
    }
  }

  private func broken(_ graph: PlanGraph) -> [String] {
    graph.broken.map { link in
      let other = link.other.map { ", is \(graph.description(of: $0).english)" } ?? ""
      return
        "\(graph.description(of: link.from).english) \(link.role) \(link.printed.value)\(other)"
    }
  }

  private static let all = """
    plan: {owner: V}
    theme: {id: t, effects: [{id: e, focus: I, points: 2, effects: [{id: f}]}]}
    focus-areas: [{numeral: I}]
    groups: [{id: g}]
    departments: [{code: V}]
    action-points:
      - number: 2
        focus: I
        group: g
        departments: V
        refers-to: [I, 3]
        sub-points: [{departments: V, refers-to: 3, same-as: 3a}]
      - {number: 3, sub-points: [{text: x}]}
    budget: {years: 2027, lines: [{name: b, focus: I, points: 2}]}
    """

  @Test func `every role of link is made, in the order of the plan`() {
    let graph = graph(Self.all)
    #expect(
      shown(graph.links, graph) == [
        "theme 't' place effect 'e'",
        "effect 'e' place effect 'f'",
        "effect 'e' focus focus area I",
        "effect 'e' point action point 2",
        "action point 2 focus focus area I",
        "action point 2 group group 'g'",
        "action point 2 department department V",
        "action point 2 reference focus area I",
        "action point 2 reference action point 3",
        "sub-point 2a department department V",
        "sub-point 2a reference action point 3",
        "sub-point 2a sameText sub-point 3a",
        "budget line 'b' focus focus area I",
        "budget line 'b' point action point 2",
        "the plan owner department V",
      ])
    #expect(graph.broken == [])
  }

  @Test func `a link is found from both its ends, of all roles or of one`() {
    let graph = graph(Self.all)
    for link in graph.links {
      #expect(graph.links(from: link.from).contains(link))
      #expect(graph.links(to: link.to, link.role).contains(link))
    }
    #expect(
      shown(graph.links(to: .focusArea(0), .focus), graph) == [
        "effect 'e' focus focus area I", "action point 2 focus focus area I",
        "budget line 'b' focus focus area I",
      ])
    #expect(
      shown(graph.links(from: .effect(0), .point), graph) == ["effect 'e' point action point 2"])
    #expect(graph.links(from: .actionPoint(1)) == [])
    #expect(graph.links(from: .actionPoint(99)) == [])
  }

  @Test func `a thing that the plan does not have has no links, not those of what comes next`()
    throws
  {
    let graph = graph(Self.all)
    let plan = graph.plan
    #expect(graph.links(to: .effect(plan.effects.count)) == [])
    #expect(graph.links(from: .group(plan.groups.count + plan.departments.count)) == [])
    #expect(try graph.links(from: .subPoint(plan.actionPoints.at(0).subPoints.count, of: 0)) == [])
    #expect(graph.links(from: .effect(-1)) == [])
  }

  @Test func `an alias leads to its department, but a code comes first`() {
    let graph = graph(
      """
      departments: [{code: A, aliases: [B, X]}, {code: B, aliases: X}]
      action-points: [{number: 1, departments: A/B/X}]
      """)
    #expect(graph.links(from: .actionPoint(0)).map(\.to) == [0, 1, 0].map(Node.department))
    #expect(graph.links(from: .actionPoint(0)).map(\.printed.value) == ["A", "B", "X"])
    #expect(graph.departments(of: 0) == [0, 1])
  }

  @Test func `of two things with one name the first has it`() {
    let graph = graph(
      """
      theme: {id: t, effects: [{id: a, points: 1}, {id: a}, {same-as: a}]}
      action-points: [{number: 1}, {number: 1}]
      """)
    #expect(graph.links(from: .effect(0), .point).map(\.to) == [.actionPoint(0)])
    #expect(graph.nodes(named: "a") == [.effect(0)])
    // Each of the two is still where it is written out.
    #expect(graph.links(from: .theme(0)).map(\.to) == [0, 1, 0].map(Node.effect))
  }

  @Test func `a thing without a name cannot be linked to`() {
    let graph = graph("action-points: [{title: x}]\ntheme: {effects: [{points: {to: ''}}]}")
    #expect(broken(graph) == ["effect '' point "])
  }

  @Test func `a name that nothing or a thing of another kind has is kept as broken`() {
    let graph = graph(
      """
      theme: {id: t, effects: [{id: e, focus: [e, g, 1], points: [I, t, 9, 1a]}, {same-as: t}]}
      focus-areas: [{numeral: I}]
      groups: [{id: g}]
      action-points: [{number: 1, focus: g, group: I, departments: e, sub-points: [{same-as: 1}]}]
      """)
    #expect(
      broken(graph) == [
        "theme 't' place t, is theme 't'",
        "effect 'e' focus e, is effect 'e'",
        "effect 'e' focus g, is group 'g'",
        "effect 'e' focus 1, is action point 1",
        "effect 'e' point I, is focus area I",
        "effect 'e' point t, is theme 't'",
        "effect 'e' point 9",
        "effect 'e' point 1a, is sub-point 1a",
        "action point 1 focus g, is group 'g'",
        "action point 1 group I, is focus area I",
        "action point 1 department e, is effect 'e'",
        "sub-point 1a sameText 1, is action point 1",
      ])
    #expect(graph.broken.first.map { place($0.printed.range) } == "1:86-1:87")
  }

  @Test func `a name is that of each kind which the link may join to`() {
    let graph = graph(
      """
      theme: {id: x, effects: [{id: x}]}
      focus-areas: [{numeral: x}]
      departments: [{code: x, aliases: [y]}]
      action-points: [{number: x, sub-points: [{text: t}]}]
      """)
    #expect(graph.node(named: "x", for: .place) == .effect(0))
    #expect(graph.node(named: "x", for: .focus) == .focusArea(0))
    #expect(graph.node(named: "x", for: .reference) == .actionPoint(0))
    #expect(graph.node(named: "x", for: .group) == nil)
    #expect(graph.node(named: "xa", for: .sameText) == .subPoint(0, of: 0))
    #expect(
      graph.nodes(named: "x") == [
        .theme(0), .effect(0), .focusArea(0), .department(0), .actionPoint(0),
      ])
    #expect(graph.candidates(for: .department) == ["x", "y"])
    #expect(graph.candidates(for: .reference) == ["x", "x"])
    #expect(graph.allNames == ["x", "x", "x", "x", "y", "x", "xa"])
  }

  @Test func `a node's lines, range and exceptions are its own`() {
    let graph = graph(
      """
      theme: {id: t, source: 1, effects: [{id: e, source: 2, exceptions: {r: x}}]}
      action-points: [{number: 1, source: 3, exceptions: {s: y}, sub-points: [{text: z, source: 4}]}]
      """)
    let nodes: [Node] = [.theme(0), .effect(0), .actionPoint(0), .subPoint(0, of: 0)]
    #expect(nodes.flatMap { graph.citations(of: $0) }.map(\.lines.lowerBound) == [1, 2, 3, 4])
    #expect(
      nodes.compactMap { graph.range(of: $0) }.map { place($0) } == [
        "1:13-1:14", "1:42-1:43", "2:26-2:27", "2:80-2:81",
      ])
    #expect(nodes.map { graph.exceptions(of: $0).map(\.rule.value) } == [[], ["r"], ["s"], ["s"]])
    #expect(nodes.map(\.holder) == [.theme(0), .effect(0), .actionPoint(0), .actionPoint(0)])
  }

  @Test func `everything that can have exceptions is listed once`() {
    let graph = graph(Self.all, "sources: [{id: s}]")
    #expect(
      graph.holders.map { graph.description(of: $0).english } == [
        "the plan", "source 's'", "theme 't'", "effect 'e'", "effect 'f'", "focus area I",
        "group 'g'", "department V", "action point 2", "action point 3", "the budget",
        "budget line 'b'",
      ])
  }
}
