import Testing

/// Figures by command, and `show` for goals and indicators.
@Suite struct RecordCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan: {title: Proef, language: en}
      indicators:
        - id: burglaries
          title: Burglaries
          series:
            - values: {2027: 620} # police
      goals:
        - {id: burglaries, text: Fewer burglaries, indicators: [burglaries]}

      """, to: "plan/plan.yaml")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      arguments + ["--plan", "plan"], in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state")])
  }

  @Test func `a figure comes into its series`() async throws {
    #expect(try await run("record", "indicator:burglaries", "2028", "4,10").code == 0)
    #expect(
      workplace.text("plan/plan.yaml")?.contains("- values: {2027: 620, 2028: 4.10} # police")
        == true)
  }

  @Test(arguments: ["-3", "-4,5", "\u{2212}3"])
  func `a figure may be negative`(value: String) async throws {
    let result = try await run("record", "indicator:burglaries", "2028", value)
    #expect(result.code == 0, "\(result.err)")
    #expect(workplace.text("plan/plan.yaml")?.contains("2028: -") == true)
  }

  @Test func `a missing figure is recorded with its reason, and no number is no figure`()
    async throws
  {
    let arguments = ["record", "indicator:burglaries", "2028"]
    #expect(
      try await run(arguments[0], arguments[1], arguments[2], "--missing", "suppressed").code == 0)
    #expect(workplace.text("plan/plan.yaml")?.contains("2028: {missing: suppressed}") == true)
    let refused = try await run("record", "indicator:burglaries", "2029")
    #expect(refused.code == 2)
    #expect(refused.err.contains("At 2029 there must be a number, or why it is missing."))
  }

  @Test func `show finds one of two things with a name by its kind`() async throws {
    let both = try await run("show", "burglaries").out
    #expect(both.contains("Fewer burglaries") && both.contains("2027 620"))
    let goal = try await run("show", "goal:burglaries").out
    #expect(goal.contains("Fewer burglaries") && !goal.contains("2027 620"))
    #expect(try await run("show", "effect:burglaries").code == 2)
  }
}
