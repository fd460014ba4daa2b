import PlanModel
import Testing
import Toolkit
import Views

/// A view leaves out of a map what is not asked for.
@Suite struct MapViewTests {
  private static let plan = """
    plan: {title: Plan, notice: Let op}
    focus-areas: [{numeral: I}, {numeral: II}]
    departments: [{code: X}, {code: Y}]
    action-points:
      - {number: 1, priority: primary, focus: I, departments: X}
      - {number: 2, priority: secondary, focus: II, departments: Y}
      - {number: 10, priority: secondary, departments: X/Y}
    """

  private static let theme = """
    theme:
      id: t
      effects:
        - id: a
          focus: I
          effects:
            - id: b
              points: [1]
              effects: [{id: c, effects: [{id: d, points: [2]}]}]
            - {id: e, points: [{to: 10, inferred: Zo}], focus: [{to: II, inferred: Zo}]}
        - {id: f, inferred: Zo, points: [2], effects: [{id: g}]}
        - {id: h, points: [10, 2]}
    """

  private let map = mindmap(Self.plan, Self.theme)

  /// The keys of what is left, with `+n` where n effects are folded away.
  private func left(_ ask: (inout MapView) -> Void) -> String {
    shown(viewed(ask))
  }

  private func shown(_ map: Mindmap) -> String {
    map.nodes.dropFirst().map { $0.key + ($0.folded > 0 ? "+\($0.folded)" : "") }
      .joined(separator: " ")
  }

  private func viewed(_ ask: (inout MapView) -> Void) -> Mindmap {
    var view = MapView()
    ask(&view)
    return view.applied(to: map)
  }

  private func words(_ ask: (inout MapView) -> Void) -> String {
    viewed(ask).excerpt?.words.english ?? ""
  }

  // MARK: What stays

  @Test func `who asks for nothing gets the whole map, without a word on it`() {
    let whole = MapView().applied(to: map)
    #expect(shown(whole) == "a b c d e f g h")
    #expect(whole.excerpt == nil)
  }

  @Test(
    arguments: [
      (1, "a+4 f+1 h"), (2, "a b+2 e f g h"), (3, "a b c+1 e f g h"), (9, "a b c d e f g h"),
    ])
  func `what is below the depth is counted where it was folded away`(depth: Int, left: String) {
    #expect(self.left { $0.depth = depth } == left)
  }

  @Test func `no depth leaves the theme out`() {
    #expect(viewed { $0.depth = -1 }.nodes.map(\.key) == ["t"])
    #expect(viewed { $0.depth = 0 }.nodes.map(\.folded) == [8])
  }

  @Test func `a focus area keeps what has it or leads to a point in it, and the path there`() {
    #expect(left { $0.focus = "I" } == "a b")
    #expect(left { $0.focus = "II" } == "a b c d e f h")
  }

  @Test func `a department keeps what has an action point of it`() {
    #expect(left { $0.department = "X" } == "a b e h")
    #expect(left { $0.department = "Y" } == "a b c d e f h")
  }

  @Test func `a priority keeps what has an action point of it`() {
    #expect(left { $0.priority = .primary } == "a b")
  }

  @Test func `department and priority must hold of the same action point`() {
    #expect(
      left {
        $0.department = "X"
        $0.priority = .secondary
      } == "a e h")
    #expect(
      left {
        $0.department = "Y"
        $0.priority = .primary
      } == "")
  }

  @Test func `a focus area that comes by an action point must come by one that is asked for`() {
    #expect(
      left {
        $0.focus = "II"
        $0.department = "X"
      } == "a e")
  }

  @Test
  func `only what is stated drops inferred signs, and inferred placements with what is below`() {
    let stated = viewed { $0.isOnlyStated = true }
    #expect(shown(stated) == "a b c d e h")
    #expect(stated.nodes.first { $0.key == "e" }.map { $0.points.count + $0.focus.count } == 0)
    #expect(stated.nodes.first { $0.key == "h" }?.points.count == 2)
  }

  @Test func `an inferred sign keeps nothing when only what is stated is asked for`() {
    #expect(
      left {
        $0.isOnlyStated = true
        $0.department = "X"
      } == "a b h")
  }

  @Test func `around an effect are the path up to it and two levels below, deeper ones folded`() {
    #expect(left { $0.around = .init(.effect(id: "a", label: "A")) } == "a b c+1 e")
    #expect(left { $0.around = .init(.effect(id: "d", label: "D")) } == "a b c d")
    #expect(left { $0.around = .init(.effect(id: "t", label: "T")) } == "")
  }

  @Test func `around an effect that is in the map twice both placements are kept`() {
    let map = mindmap(
      "theme: {id: t, effects: [{id: a, effects: [{id: b}]}, {id: c, effects: [{same-as: a}]}, {id: d}]}"
    )
    var view = MapView()
    view.around = .init(.effect(id: "a", label: "A"))
    #expect(shown(view.applied(to: map)) == "a b c a.2")
  }

  @Test func `around a placement below itself nothing between the two is folded`() {
    let map = mindmap(
      """
      theme:
        id: t
        effects: [{id: a, effects: [{id: b, effects: [{id: c, effects: [{id: d, effects: [{same-as: a}]}]}]}]}]
      """)
    var view = MapView()
    view.around = .init(.effect(id: "a", label: "A"))
    #expect(shown(view.applied(to: map)) == "a b c d a.2")
  }

  @Test func `around an action point are the effects that lead to it, and the path there`() {
    #expect(left { $0.around = .init(.point(number: "2")) } == "a b c d f h")
    #expect(left { $0.around = .init(.point(number: "1")) } == "a b")
  }

  @Test func `what is folded is what else was asked for`() {
    #expect(
      left {
        $0.focus = "II"
        $0.depth = 1
      } == "a+4 f h")
    #expect(
      left {
        $0.priority = .primary
        $0.around = .init(.effect(id: "a", label: "A"))
        $0.depth = 1
      } == "a+1")
  }

  @Test func `what stays is as it was, but for its position in the list`() {
    let view = viewed { $0.around = .init(.point(number: "10")) }
    #expect(view.nodes.map(\.key) == ["t", "a", "e", "h"])
    #expect(view.nodes.map(\.parent) == [nil, 0, 1, 0])
    #expect(view.nodes.map(\.depth) == [0, 1, 2, 1])
    #expect(view.nodes.indices.map { view.children(of: $0) } == [[1, 3], [2], [], []])
    #expect(view.nodes.last?.points.map(\.number) == ["2", "10"])
    #expect([view.id, view.planTitle, view.notice] == ["t", "Plan", "Let op"])
  }

  @Test func `a main branch keeps its position among those of the whole map`() {
    let view = viewed { $0.priority = .secondary }
    #expect(view.nodes.filter { $0.depth == 1 }.map(\.branch) == [0, 1, 2])
    #expect(viewed { $0.around = .init(.effect(id: "h", label: "H")) }.nodes.last?.branch == 2)
  }

  @Test func `a view of a view counts what was folded before`() {
    let folded = viewed { $0.depth = 2 }
    var view = MapView()
    view.depth = 1
    #expect(shown(view.applied(to: folded)) == "a+4 f+1 h")
  }

  // MARK: What is said

  @Test func `a view says what it shows and how much it leaves out`() {
    #expect(words { $0.focus = "I" } == "Focus area I only; 6 of 8 effects left out.")
    #expect(words { $0.depth = 1 } == "To depth 1; 5 of 8 effects folded.")
    #expect(words { $0.depth = 9 } == "To depth 9; no effects left out.")
    #expect(
      words {
        $0.focus = "II"
        $0.depth = 1
      } == "Focus area II only, to depth 1; of 8 effects 1 left out and 4 folded.")
  }

  @Test func `in Dutch too`() {
    #expect(
      viewed { $0.focus = "I" }.excerpt?.words.dutch
        == "Alleen focusgebied I; 6 van 8 effecten weggelaten.")
    #expect(
      viewed {
        $0.department = "X"
        $0.priority = .secondary
        $0.depth = 1
      }.excerpt?.words.dutch
        == "Tot diepte 1, alleen effecten met secundaire actiepunten van afdeling X (10); "
        + "van 8 effecten 5 weggelaten en 1 ingeklapt.")
  }

  @Test func `a view by action points names those that stay, as people count, folded or not`() {
    #expect(
      words { $0.priority = .secondary }
        == "Only effects with secondary action points (2 and 10); 1 of 8 effects left out.")
    #expect(
      words { $0.department = "X" }
        == "Only effects with action points of department X (1 and 10); 4 of 8 effects left out.")
    #expect(
      words {
        $0.priority = .primary
        $0.depth = 1
      }
        == "To depth 1, only effects with primary action points (1); "
        + "of 8 effects 6 left out and 1 folded.")
  }

  @Test func `links that are left out are counted where they were`() {
    #expect(
      words { $0.isOnlyStated = true }
        == "Only what is stated; 2 of 8 effects left out; 2 inferred links left out.")
  }

  @Test func `around one thing the other maps are named in which it is`() {
    #expect(
      words { $0.around = .init(.effect(id: "h", label: "Hitte")) }
        == "What is above and below ‘Hitte’; 7 of 8 effects left out.")
    let plan = graph("theme: {id: t, title: Dit}", "theme: {id: u, title: Dat}")
    let themes = [0, 1].map(plan.themeName)
    #expect(
      words { $0.around = .init(.point(number: "1"), in: themes) }
        == "What leads to action point 1; 6 of 8 effects left out. Also stands in: Dat.")
  }

  @Test func `long names and long lists are cut, the count never`() {
    let long = String(repeating: "x", count: 500)
    let words = words { $0.around = .init(.effect(id: "h", label: long)) }
    #expect(words.hasSuffix("x…’; 7 of 8 effects left out."))
    #expect(words.count < 150)
    let numbers = (1...20).map(String.init)
    let map = mindmap(
      "theme: {id: t, effects: [{id: a, points: [\(numbers.joined(separator: ", "))]}]}",
      "action-points: [\(numbers.map { "{number: \($0), priority: primary}" }.joined(separator: ", "))]"
    )
    var view = MapView()
    view.priority = .primary
    #expect(
      view.applied(to: map).excerpt?.words.english
        == "Only effects with primary action points (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 8 more); "
        + "no effects left out.")
  }
}
