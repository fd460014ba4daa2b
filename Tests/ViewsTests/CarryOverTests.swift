import PlanModel
import Testing
import Toolkit
import Views

/// Which answers to a former plan go along into the next.
@Suite struct CarryOverTests {
  private static let old = """
    plan: {title: Oud plan, period: 2023-2026, language: en}
    departments: [{code: A}, {code: B}]
    action-points:
      - {number: 1, title: Een, priority: secondary, departments: A/B,
         sub-points: [{text: X}, {text: Y}]}
      - {number: 2, title: Twee, priority: secondary, departments: A}
    decisions:
    """

  /// A line for each answer: how it goes along, or why not.
  private func outcome(_ decision: String, _ edits: (String, String)...) -> [String] {
    let new = edits.reduce(Self.old.replacing("decisions:", with: "")) {
      $0.replacing($1.0, with: $1.1)
    }
    let result = CarryOver(from: graph("\(Self.old)\n  - {\(decision)}"), to: graph(new))
    return result.carried.map {
      "\($0.formerName) -> \($0.answer.code) \($0.answer.point): \($0.answer.words.english)"
    } + result.left.map { "\($0.department) \($0.formerName) stays: \($0.reason.words.english)" }
  }

  private static let taken = "point: 2, department: A, state: takes-over, date: 2024-02-01"
  private static let open = "point: 2, department: A, state: later"

  @Test func `an answer to a point in the same words goes along, whatever its number`() {
    #expect(outcome(Self.taken) == ["2 -> A 2: takes over, 1 February 2024"])
    #expect(
      outcome(Self.taken, ("number: 2", "number: 9")) == ["2 -> A 9: takes over, 1 February 2024"])
    #expect(outcome(Self.open) == ["2 -> A 2: later"])
  }

  @Test func `with the answer goes what was done with it`() {
    #expect(
      outcome("\(Self.open), done: {state: started, date: 2025-01-01, evidence: Nota}")
        == ["2 -> A 2: later; done: started, 1 January 2025; evidence: Nota"])
  }

  @Test func `a decision stays behind when the words changed, what is open goes along`() {
    let edit = ("title: Twee", "title: Duo")
    #expect(outcome(Self.taken, edit) == ["A 2 stays: the text is now: Duo"])
    #expect(outcome(Self.open, edit) == ["2 -> A 2: later"])
  }

  @Test func `a sub-point is found by its text, in whatever position`() {
    let part = "point: 1b, department: B, state: declines, reason: Geld"
    #expect(
      outcome(part, ("[{text: X}, {text: Y}]", "[{text: Y}, {text: X}]"))
        == ["1b -> B 1a: declines; reason: Geld"])
    #expect(
      outcome(part, ("{text: X}, {text: Y}", "{text: X}")) == ["B 1b stays: the point is gone"])
  }

  @Test(
    "What cannot go along says why",
    arguments: [
      (
        "      - {number: 2, title: Twee, priority: secondary, departments: A}\n", "",
        "the point is gone"
      ),
      (
        "title: Twee, priority: secondary, departments: A", "title: Twee, departments: B",
        "point 2 is not asked of this department"
      ),
      ("[{code: A}, {code: B}]", "[{code: B}]", "the department is gone"),
    ])
  func refused(_ text: String, _ replacement: String, _ reason: String) {
    #expect(
      outcome(Self.taken, (text.replacing("      - ", with: "  - "), replacement))
        == ["A 2 stays: \(reason)"])
  }

  @Test func `an answer in the new plan is never replaced`() {
    let new = graph("\(Self.old)\n  - {point: 2, department: A, state: declines}")
    let result = CarryOver(from: graph("\(Self.old)\n  - {\(Self.open)}"), to: new)
    #expect(result.carried.isEmpty)
    #expect(result.left.map(\.reason) == [.alreadyAnswered("2")])
  }

  @Test func `only the answer that is valid goes along`() {
    #expect(
      outcome("\(Self.open)}\n  - {\(Self.taken)") == ["2 -> A 2: takes over, 1 February 2024"])
  }
}
