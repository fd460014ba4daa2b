import PlanModel
import Testing
import Toolkit
import SourceText

/// How files become a plan.
@Suite struct PlanReaderTests {
  @Test func `effects below one another are listed depth first, each with the placements below it`()
  {
    let plan = plan(
      """
      theme:
        id: t
        effects:
          - id: a
            effects:
              - {id: b, effects: [{id: c}]}
              - id: d
          - id: e
      """)
    #expect(plan.effects.map(\.id.value) == ["a", "b", "c", "d", "e"])
    #expect(plan.effects.map { $0.placements.map(\.writtenOut) } == [[1, 3], [2], [], [], []])
    #expect(plan.themes.first?.placements.map(\.writtenOut) == [0, 4])
  }

  @Test func `a placement that refers to an effect is no effect of its own`() {
    let plan = plan("theme: {id: t, effects: [{id: a}, {same-as: a, stated: 7}]}")
    #expect(plan.effects.map(\.id.value) == ["a"])
    let places = plan.themes.flatMap(\.placements)
    #expect(places.map(\.writtenOut) == [0, nil])
    #expect(places.map { shown($0.reference.target) } == ["1:31-1:32 a", "1:45-1:46 a"])
    #expect(places.map { shown($0.reference.evidence) } == ["own", "stated 7-7"])
  }

  @Test func `a link rests on its holder's lines, on lines it names, or on a reason`() {
    let plan = plan(
      "theme: {effects: [{points: [1, 2@3, {to: 4}, {to: 5, stated: [6, b:7-8]}, {to: 9, inferred: x}]}]}"
    )
    #expect(
      plan.effects.flatMap(\.points).map { "\($0.target.value) \(shown($0.evidence))" } == [
        "1 own", "2 stated 3-3", "4 own", "5 stated 6-6, b:7-8", "9 inferred x",
      ])
  }

  @Test func `what is both stated and inferred is inferred`() {
    let plan = plan("theme: {effects: [{points: {to: 1, stated: 2, inferred: x}}]}")
    #expect(plan.effects.flatMap(\.points).map { shown($0.evidence) } == ["inferred x"])
  }

  @Test func `a reason that was left empty is still an inference`() {
    let plan = plan("theme: {effects: [{points: {to: 1, inferred: ''}}]}")
    #expect(plan.effects.flatMap(\.points).map(\.evidence.isInferred) == [true])
  }

  @Test func `an effect's placement in the map rests on what the effect says of it`() {
    let plan = plan("theme: {effects: [{id: a}, {id: b, stated: 7}, {id: c, inferred: x}]}")
    #expect(
      plan.themes.flatMap(\.placements).map { shown($0.reference.evidence) } == [
        "own", "stated 7-7", "inferred x",
      ])
  }

  @Test func `themes are in the plan's order, and those it does not name behind them`() {
    let plan = plan(
      "plan: {title: T, language: nl, themes: [c, x, a]}", "theme: {id: d}", "theme: {id: a}",
      "theme: {id: b}", "theme: {id: c}")
    #expect(plan.themes.map(\.id.value) == ["c", "a", "d", "b"])
  }

  @Test func `parts of the same kind are gathered from all files in their order`() {
    let plan = plan(
      "groups: [{id: a}]\nsources: [{id: s}]\nscope: [{topic: x}]\naction-points: [{number: 2}]",
      "groups: [{id: b}]\nsources: [{id: t}]\nscope: [{topic: y}]\naction-points: [{number: 1}]",
      "focus-areas: [{numeral: I}]\ndepartments: [{code: c}]",
      "focus-areas: [{numeral: V}]\ndepartments: [{code: d}]")
    #expect(plan.groups.map(\.id.value) == ["a", "b"])
    #expect(plan.sources.map(\.id.value) == ["s", "t"])
    #expect(plan.scope.map(\.topic.value) == ["x", "y"])
    #expect(plan.actionPoints.map(\.number.value) == ["2", "1"])
    #expect(plan.focusAreas.map(\.numeral.value) == ["I", "V"])
    #expect(plan.departments.map(\.code.value) == ["c", "d"])
  }

  @Test
  func `a second plan section or budget is reported with the range of the first, which counts`() {
    let files = [
      "plan: {title: A, language: en}\nbudget: {years: 2027}",
      "plan: {title: B, language: nl}\nbudget: {years: 2028}",
    ]
    #expect(
      problems(files[0], files[1]) == [
        "1:7-1:31 plan doubled, first a.yaml 1:7-1:31",
        "2:9-2:22 budget doubled, first a.yaml 2:9-2:22",
      ])
    #expect(
      read(files).problems.map { read(files).plan.path(of: $0.range) } == ["b.yaml", "b.yaml"])
    #expect(read(files).plan.title == "A")
    #expect(read(files).plan.language == .english)
    #expect(read(files).plan.budget?.years == [2027])
  }

  @Test func `a plan without a language is Dutch`() {
    #expect(plan("plan: {title: A}").language == .dutch)
    #expect(plan().language == .dutch)
    #expect(plan().title == "")
  }

  @Test func `a folded text ends without a newline`() {
    let point = plan("action-points:\n- summary: >\n    een\n    twee\n").actionPoints.first
    #expect(point?.summary?.value == "een twee")
  }

  @Test func `one amount counts for each year`() {
    let plan = plan(
      "budget: {lines: [{name: a, amount: 5}, {name: b, amounts: [5, 6.5]}], years: [2027, 2028]}")
    #expect(plan.budget?.lines.map { $0.amounts.map(\.cents) } == [[500, 500], [500, 650]])
  }

  @Test func `exceptions keep the ranges of rule and reason`() {
    let plan = plan("groups: [{id: g, exceptions: {b: waarom, a: x}}]")
    #expect(
      plan.groups.flatMap(\.exceptions).map { "\(shown($0.rule)), \(shown($0.reason))" } == [
        "1:31-1:32 b, 1:34-1:40 waarom", "1:42-1:43 a, 1:45-1:46 x",
      ])
  }

  @Test func `what is missing has the position where its mapping begins`() {
    let effect = plan("theme: {effects: [{label: x}]}").effects.first
    #expect(effect.map { shown($0.id) } == "1:19-1:19 ")
  }

  @Test func `the range of a priority is known, also when it is missing`() {
    let points = plan("action-points: [{priority: secondary}, {number: 2}]").actionPoints
    #expect(points.map(\.priority) == [.secondary, .unknown])
    #expect(points.map { place($0.priorityRange) } == ["1:28-1:37", "1:40-1:51"])
  }

  @Test func `sub-points are called by letters, and behind z by two`() {
    let point = plan("action-points: [{number: 2.1}]").actionPoints.first
    let places = [0, 1, 25, 26, 27, 51, 52, 701, 702]
    #expect(
      places.compactMap { point?.subPointName(at: $0) } == [
        "2.1a", "2.1b", "2.1z", "2.1aa", "2.1ab", "2.1az", "2.1ba", "2.1zz", "2.1aaa",
      ])
  }
}
