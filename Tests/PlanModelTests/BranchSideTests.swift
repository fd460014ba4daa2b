import PlanModel
import Testing

/// The side of the drawing that a plan may choose for a branch.
@Suite struct BranchSideTests {
  @Test func `the side belongs to the placement, so a shared effect has one of its own`() {
    let plan = plan(
      """
      theme:
        id: t
        effects:
          - {id: a, side: left}
          - {same-as: a, side: right}
          - {id: b}
      """)
    #expect(plan.themes.flatMap(\.placements).map(\.side) == [.left, .right, nil])
  }

  @Test func `a word that is no side is reported and leaves the choice to the drawing`() {
    let yaml =
      "plan: {title: T, language: nl}\ntheme: {id: t, title: T, effects: [{id: a, label: A, side: up}]}"
    #expect(problems(yaml) == ["2:60-2:62 side: one of: left, right; found text(\"up\")"])
    #expect(plan(yaml).themes.flatMap(\.placements).map(\.side) == [nil])
  }
}
