import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit
@testable import Views

/// Of many effects that lead to a point a hand-out names the few that explain it.
@Suite struct StrongestCausesTests {
  private func chosen(_ effects: String, _ more: String...) -> [String] {
    let graph = graph(
      [
        "action-points: [{number: 1, title: P}]\n",
        "theme: {id: t, title: T, effects: [\(effects)]}",
      ] + more)
    let facts = PointSummary(0, in: graph)
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

extension StrongestCausesTests {
  @Test func `a hand-out names five, says how many more there are, and where`() throws {
    let effects = (1...8).map { "{id: e\($0), label: E\($0), points: 1}" }.joined(separator: ", ")
    let graph = graph(
      "departments: [{code: A}]\naction-points: [{number: 1, title: P, departments: A}]\n",
      "theme: {id: t, title: T, effects: [\(effects)]}")
    let handout = Handout(for: 0, in: graph)
    let point = try #require(handout.entries.first?.point)
    #expect(point.details[.causes]?.entries.map(\.text.dutch) == ["E1", "E2", "E3", "E4", "E5"])
    // A department has no program, so no command is named.
    let more = """
      3; alle staan op de site van het plan, bij actiepunt 1. Geen site? Vraag ze aan wie u deze \
      lijst stuurde
      """
    #expect(point.details[.moreCauses]?.words.dutch == more)
    let cells = try Table.handout(handout, named: "a").groups.at(0).rows.at(0).cells.map(shown)
    #expect(cells.contains { $0.hasPrefix("T: E1, E2, E3, E4, E5 | more effects: 3;") })
  }
}
