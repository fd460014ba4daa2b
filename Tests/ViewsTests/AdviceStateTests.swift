import PlanModel
import Testing
import Toolkit
import Views

/// Where a department stands, by its answers on a point and its sub-points and by the day.
@Suite struct AdviceStateTests {
  /// A made-up plan: a point for two departments, with a sub-point of both and one of each.
  private func graph(_ decisions: [String]) -> PlanGraph {
    ViewsTests.graph(
      """
      departments: [{code: A}, {code: B}]
      action-points:
        - number: 1
          title: Een
          priority: secondary
          departments: A/B
          sub-points: [{text: X}, {text: Y, departments: A}, {text: Z, departments: B}]
      decisions:
      """ + decisions.map { "\n  - {\($0)}" }.joined())
  }

  private func state(_ decisions: String..., asOf day: String? = nil) -> AdviceState {
    let graph = graph(decisions.map { "department: A, \($0)" })
    return graph.advice(on: 0, to: 0, asOf: day.flatMap { Day($0) }).state
  }

  @Test func `without an answer none is known`() {
    #expect(state() == .noAnswer)
    #expect(state(asOf: "2025-01-01") == .noAnswer)
    #expect(
      graph(["point: 1, department: B, state: later"]).advice(on: 0, to: 0).state == .noAnswer)
  }

  @Test func `the answer on the point goes before those on its sub-points`() {
    let graph = graph(
      ["point: 1a, department: A, state: takes-over", "point: 1, department: A, state: declines"])
    let advice = graph.advice(on: 0, to: 0)
    #expect(advice.state == .known(.declines))
    #expect(!advice.isDerived)
    #expect(advice.answers.map(\.subject) == [.actionPoint(0), .subPoint(0, of: 0)])
  }

  @Test func `sub-points that agree speak for the point`() {
    let graph = graph(
      ["point: 1a, department: A, state: later", "point: 1b, department: A, state: later"])
    #expect(graph.advice(on: 0, to: 0).state == .known(.later))
    #expect(graph.advice(on: 0, to: 0).isDerived)
  }

  @Test func `one sub-point taken over beside another that is not is in part`() {
    #expect(state("point: 1a, state: takes-over") == .known(.takesOverInPart))
    #expect(
      state("point: 1a, state: takes-over", "point: 1b, state: declines")
        == .known(.takesOverInPart))
    #expect(state("point: 1b, state: takes-over-in-part") == .known(.takesOverInPart))
  }

  @Test func `some answers of which none takes over come down to discussed`() {
    #expect(state("point: 1a, state: declines") == .known(.discussed))
    #expect(state("point: 1a, state: declines", "point: 1b, state: later") == .known(.discussed))
  }

  @Test func `not yet discussed is only what was noted so`() {
    #expect(state("point: 1, state: not-discussed") == .known(.notDiscussed))
    #expect(state("point: 1a, state: not-discussed") == .noAnswer)
    let both = ["point: 1a, state: not-discussed", "point: 1b, state: not-discussed"]
    #expect(state(both[0], both[1]) == .known(.notDiscussed))
    #expect(state("point: 1, state: not-discussed", both[0]) == .known(.notDiscussed))
  }

  @Test func `a sub-point of another department does not count`() {
    #expect(state("point: 1c, state: takes-over") == .noAnswer)
  }

  @Test func `on a day the last dated answer until then holds`() {
    let first = "point: 1, state: discussed, date: 2025-01-10"
    let second = "point: 1, state: takes-over, date: 2025-03-01"
    #expect(state(first, second, asOf: "2025-01-09") == .noAnswer)
    #expect(state(first, second, asOf: "2025-02-01") == .known(.discussed))
    #expect(state(first, second, asOf: "2025-03-01") == .known(.takesOver))
  }

  @Test func `an answer without a date makes a day unknown, unless it changes nothing`() {
    let dated = "point: 1, state: takes-over, date: 2025-03-01"
    #expect(state("point: 1, state: declines", asOf: "2025-02-01") == .dateUnknown)
    #expect(state("point: 1, state: declines") == .known(.declines))
    #expect(state("point: 1, state: declines", dated, asOf: "2025-04-01") == .known(.takesOver))
    #expect(state(dated, "point: 1, state: declines", asOf: "2025-04-01") == .dateUnknown)
    #expect(
      state(dated, "point: 1, state: takes-over", asOf: "2025-04-01") == .known(.takesOver))
    #expect(state("point: 1, state: not-discussed", asOf: "2025-04-01") == .known(.notDiscussed))
  }

  @Test func `a sub-point that is unknown leaves the point unknown where it matters`() {
    let day = "2025-04-01"
    let unknown = "point: 1b, state: later"
    #expect(
      state("point: 1a, state: declines, date: 2025-01-01", unknown, asOf: day) == .dateUnknown)
    #expect(
      state("point: 1a, state: takes-over-in-part, date: 2025-01-01", unknown, asOf: day)
        == .known(.takesOverInPart))
    #expect(
      state("point: 1a, state: takes-over, date: 2025-01-01", unknown, asOf: day) == .dateUnknown)
  }
}
