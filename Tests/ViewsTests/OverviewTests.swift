import PlanModel
import Testing
import Toolkit
import Views

@Suite struct OverviewTests {
  @Test func `a flow counts each effect once, by focus area or by point, stated if any link is`() {
    let overview = overview(
      themes: [
        """
        theme: {id: wonen, title: Wonen, source: 1, effects: [
          {id: a, label: A, focus: I, points: [1, 2]},
          {id: b, label: B, focus: [{to: I, inferred: Zo is het.}], points: 1},
          {id: c, label: C, points: [{to: 1, inferred: Zo is het.}]},
          {id: d, label: D, points: 3},
          {id: e, label: E}]}
        """
      ])
    #expect(flows(overview) == ["wonen → I: 2 + 1", "wonen → Algemeen: 1"])
    #expect(overview.points.map { $0.causes.map(\.weight.text) } == [["2 + 1"], ["1"], ["1"]])
  }

  @Test func `an effect of two themes counts in both and once in all`() {
    let overview = overview(
      themes: [
        "theme: {id: wonen, title: Wonen, effects: [{id: a, label: A, points: 1}]}",
        "theme: {id: weer, title: Weer, effects: [{same-as: a}, {id: b, label: B, focus: II}]}",
      ])
    #expect(overview.themes.map(\.effects) == [1, 2])
    #expect(overview.effects == 2)
    #expect(flows(overview) == ["wonen → I: 1", "weer → I: 1", "weer → II: 1"])
  }

  @Test func `focus areas come first, then groups, with their points by number`() {
    let overview = overview(themes: [])
    #expect(
      overview.areas.map { area in
        let numbers = area.points.map { overview.points[$0].number }.joined(separator: " ")
        return "\(area.title.english): \(numbers)"
      } == ["Samen: 1 2", "Buiten: ", "Algemeen: 3"])
    #expect(overview.areas.map(\.numeral) == ["I", "II", nil])
  }

  @Test func `points under nothing are last, under a heading that is there for them only`() {
    let overview = Overview(graph("action-points: [{number: 1, title: Los, priority: primary}]"))
    #expect(overview.areas.map(\.title.english) == ["Without a focus area"])
    #expect(overview.areas.map(\.kind) == [.neither])
  }

  @Test func `a point is for its departments and for those of its sub-points`() {
    let overview = overview(themes: [])
    #expect(overview.points.map(\.departments) == [[0], [], [1, 0]])
    #expect(overview.points.map(\.priority) == [.primary, .secondary, .secondary])
  }

  @Test func `a department's name is left out when it is a guess`() {
    let names = overview(themes: []).departments.map { $0.name?.english }
    #expect(names == ["Public order", nil, nil])
  }

  @Test func `of themes with one id the first is in the overview`() {
    let overview = overview(
      themes: [
        "theme: {id: wonen, title: Een, effects: [{id: a, label: A, points: 1}]}",
        "theme: {id: wonen, title: Twee, effects: [{id: b, label: B, points: 1}]}",
      ])
    #expect(overview.themes.map(\.title) == ["Een"])
    #expect(flows(overview) == ["wonen → I: 1"])
  }

  /// Two focus areas, of which one without points, a group, three points, three departments.
  private func overview(themes: [String]) -> Overview {
    let plan = """
      focus-areas: [{numeral: I, title: Samen}, {numeral: II, title: Buiten}]
      groups: [{id: algemeen, title: Algemeen}]
      departments:
        - {code: OOV, name: Public order, stated: 1}
        - {code: SD, name: Social, inferred: Zo heet het vaak.}
        - {code: WMO}
      action-points:
        - {number: 3, title: Drie, priority: secondary, group: algemeen, departments: SD,
           sub-points: [{text: Bel, departments: OOV}]}
        - {number: 2, title: Twee, priority: secondary, focus: I}
        - {number: 1, title: Een, priority: primary, focus: I, departments: OOV}
      """
    return Overview(graph([plan] + themes))
  }

  private func flows(_ overview: Overview) -> [String] {
    overview.flows.map { flow in
      let area = overview.areas[flow.area]
      let from = overview.themes[flow.theme].id
      return "\(from) → \(area.numeral ?? area.title.english): \(flow.weight.text)"
    }
  }
}
