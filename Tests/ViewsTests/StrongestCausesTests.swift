import PlanModel
import SourceText
import Testing
@testable import Views

/// Of many effects that lead to a point a hand-out names the few that explain it.
@Suite struct StrongestCausesTests {
  private func chosen(_ effects: String, _ more: String...) -> [String] {
    let graph = graph(
      [
        "action-points: [{number: 1, title: P}]\n",
        "theme: {id: t, title: T, effects: [\(effects)]}",
      ] + more)
    let facts = PointFacts(0, in: graph)
    return StrongestCauses(graph).choose(facts.causes).map {
      graph.plan.effects[$0.effect].id.value
    }
  }

  private static let five = (1...5).map { "{id: e\($0), points: 1}" }.joined(separator: ", ")

  @Test func `all are named where there are no more than five`() {
    #expect(chosen(Self.five) == ["e1", "e2", "e3", "e4", "e5"])
  }

  @Test func `of each main branch one is named: a stated one, and of those the deepest`() {
    let branch = """
      {id: a, points: 1, effects: [{id: b, points: 1, effects: [{id: c, points: {to: 1, inferred: Zo}}]}]}
      """
    #expect(chosen(branch + ", " + Self.five).first == "b")
  }

  @Test func `branches with a stated effect come first, then those with the most effects`() {
    let inferred = "{id: i, points: {to: 1, inferred: Zo}}"
    let large = "{id: l, points: 1, effects: [{id: m, points: 1}]}"
    #expect(chosen("\(inferred), \(Self.five), \(large)") == ["e1", "e2", "e3", "e4", "m"])
  }

  @Test func `they are in the order of the themes`() {
    let other =
      "theme: {id: u, title: U, effects: [{id: v, points: 1, effects: [{id: w, points: 1}]}]}"
    #expect(chosen(Self.five, other) == ["e1", "e2", "e3", "e4", "w"])
  }
}
