import PlanModel
import Testing
import Toolkit
import Views

/// State of a department, by its answers on a point and its sub-points and by the day.
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
    #expect(
      state("point: 1a, state: takes-over", "point: 1b, state: declines")
        == .known(.takesOverInPart))
  }

  @Test func `a sub-point without an answer leaves the point answered in part`() {
    #expect(state("point: 1a, state: takes-over") == .answeredInPart)
    #expect(state("point: 1b, state: takes-over-in-part") == .answeredInPart)
    #expect(state("point: 1b, state: declines") == .answeredInPart)
  }

  @Test func `a point taken over of which a sub-point was answered otherwise is in part`() {
    let whole = "point: 1, state: takes-over"
    #expect(state(whole, "point: 1a, state: declines") == .known(.takesOverInPart))
    #expect(state(whole, "point: 1a, state: takes-over") == .known(.takesOver))
    #expect(state(whole, "point: 1a, state: not-discussed") == .known(.takesOver))
    let graph = graph(["department: A, \(whole)", "department: A, point: 1a, state: declines"])
    let advice = graph.advice(on: 0, to: 0)
    #expect(advice.isDerived)
    #expect(advice.parts == [.known(.declines), .known(.takesOver)])
  }

  /// The states of two parts with the state of the whole, in every combination.
  static let wholes: [(AdviceState, AdviceState, AdviceState)] = {
    let over = AdviceState.known(.takesOver)
    let part = AdviceState.known(.takesOverInPart)
    let other: [AdviceState] = [.known(.declines), .known(.later), .known(.discussed)]
    let open: [AdviceState] = [.noAnswer, .known(.notDiscussed)]
    let answered = [over, part] + other
    var all: [(AdviceState, AdviceState, AdviceState)] = []
    for state in AdviceState.allCases { all.append((state, state, state)) }
    for answer in answered {
      for nothing in open { all.append((answer, nothing, .answeredInPart)) }
      all.append((answer, .dateUnknown, .dateUnknown))
      all.append((answer, .answeredInPart, .answeredInPart))
    }
    all.append((over, part, part))
    for state in other { all += [(over, state, part), (part, state, part)] }
    all += [
      (other[0], other[1], .known(.discussed)), (other[0], other[2], .known(.discussed)),
      (other[1], other[2], .known(.discussed)), (open[0], open[1], .noAnswer),
      (open[0], .dateUnknown, .dateUnknown), (open[1], .dateUnknown, .dateUnknown),
      (open[0], .answeredInPart, .answeredInPart), (open[1], .answeredInPart, .answeredInPart),
      (.answeredInPart, .dateUnknown, .answeredInPart),
    ]
    return all
  }()

  @Test("The state of a whole follows from the states of its parts", arguments: wholes)
  func whole(_ one: AdviceState, _ other: AdviceState, _ whole: AdviceState) {
    #expect(AdviceState.ofWhole([one, other]) == whole)
    #expect(AdviceState.ofWhole([other, one]) == whole)
  }

  /// Every state that one answer can have.
  static let single: [AdviceState] = [.noAnswer] + DecisionState.allCases.map(AdviceState.known)

  @Test("A point is what its own answer and those on its parts say together", arguments: single)
  func point(_ own: AdviceState) {
    let over = AdviceState.known(.takesOver)
    for first in Self.single {
      for second in Self.single {
        let state = AdviceState.ofPoint(own, parts: [first, second])
        // The answer on the point is for each part without its own.
        let parts = [first, second].map { $0.isOpen && !own.isOpen ? own : $0 }
        let note: Comment = "\(own) with \(first) and \(second) is \(state)"
        #expect((state == over) == (parts == [over, over] && (own.isOpen || own == over)), note)
        if state == .known(.takesOverInPart) {
          #expect(parts.allSatisfy { !$0.isOpen }, note)
          #expect(parts.contains(over) || parts.contains(state) || own == state, note)
        }
        #expect(
          (state == .answeredInPart) == (own.isOpen && first.isOpen != second.isOpen), note)
        if !own.isOpen, own != over { #expect(state == own, note) }
      }
    }
  }

  @Test func `the table of wholes has every pair of states`() {
    let count = AdviceState.allCases.count
    #expect(
      Set(Self.wholes.map { Set([$0.0, $0.1]) }).count == count * (count + 1) / 2)
  }

  @Test func `a point is taken over as a whole only where every department does`() {
    let one = "point: 1, department: A, state: takes-over"
    func whole(_ decisions: String...) -> AdviceState? {
      let points = Evaluation(graph(decisions)).points
      return AdviceState.allCases.first { points[$0] == 1 }
    }
    #expect(whole(one) == .answeredInPart)
    #expect(whole(one, "point: 1, department: B, state: declines") == .known(.takesOverInPart))
    #expect(whole(one, "point: 1, department: B, state: takes-over") == .known(.takesOver))
  }

  @Test func `answers of which none takes over come down to discussed`() {
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

  @Test func `on a day the last dated answer until then counts`() {
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
        == .dateUnknown)
    #expect(
      state("point: 1a, state: takes-over, date: 2025-01-01", unknown, asOf: day) == .dateUnknown)
  }
}
