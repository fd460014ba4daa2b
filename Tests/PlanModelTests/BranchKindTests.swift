import PlanModel
import SourceText
import Testing

/// What an effect is to the one above it.
@Suite struct BranchKindTests {
  @Test func `the kind belongs to the placement, so a shared effect has another one elsewhere`() {
    let plan = plan(
      """
      theme:
        id: t
        effects:
          - id: a
            effects: [{id: b, kind: cause}]
          - {same-as: b, kind: example}
          - {same-as: b}
      """)
    #expect(plan.themes.first?.placements.map(\.kind) == [.consequence, .example, .consequence])
    #expect(plan.effects.first?.placements.map(\.kind) == [.cause])
  }

  @Test func `a word that is no kind is reported, and the effect is read as a consequence`() {
    let yaml =
      "plan: {title: T, language: nl}\ntheme: {id: t, title: T, effects: [{id: a, label: A, kind: oorzaak}]}"
    #expect(
      problems(yaml) == [
        "2:60-2:67 kind: one of: consequence, cause, example, chance, measure; found text(\"oorzaak\")"
      ])
    #expect(plan(yaml).effects.map(\.kind) == [.consequence])
  }

  @Test func `a cause leads to what is above it, an example and a measure to nothing`() {
    let graph = graph(
      """
      theme:
        id: t
        effects:
          - id: a
            effects:
              - {id: b, kind: cause}
              - {id: c}
              - {id: d, kind: chance}
              - {id: e, kind: example}
              - {id: f, kind: measure}
      """)
    let next = graph.plan.effects.indices.map { effect in
      graph.consequences(of: effect).map { graph.plan.effects[$0.effect].id.value }
    }
    #expect(next == [["c", "d"], ["a"], [], [], [], []])
  }
}
