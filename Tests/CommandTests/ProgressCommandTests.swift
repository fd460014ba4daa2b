import Testing

/// `progress add`: rows behind those of the plan, by command.
@Suite struct ProgressCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan: {title: Verzonnen plan, language: nl}
      sources: [{id: jv, title: Jaarverslag}]
      reports: [{id: jv, title: Jaarverslag, scale: licht}, {id: nota, title: Nota, scale: letters}]
      scales:
        - {id: licht, title: Licht, legend: stated, values: [{id: groen, title: Groen}, {id: rood}]}
        - {id: letters, title: P / F, aspects: [P, F], legend: stated, values: [{id: goed}]}
      goals: [{id: wonen, text: Veilig wonen}]
      results: [{id: keurmerk, text: Duizend keurmerken}]

      """, to: "maps/proef/plan.yaml")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      arguments, in: workplace.path, environment: ["XDG_STATE_HOME": workplace.full("state")])
  }

  private var log: String { workplace.text("maps/proef/progress.yaml") ?? "" }

  @Test func `a row is added with all that is said, and later rows come behind it`() async throws {
    let first = try await run(
      "progress", "add", "Veilig wonen", "Groen", "--report", "jv", "--because", "Het daalt.",
      "--text", "Minder: inbraken.", "--source", "jv:12", "--source", "14-15")
    #expect(first.code == 0, "\(first.out)\(first.err)")
    #expect(first.out.contains("Voortgang over goal:wonen van jv bijgeschreven."))
    #expect(log.contains("# Hoe het ervoor staat."))
    let before = log
    #expect(before.contains("on: \"goal:wonen\"") || before.contains("on: goal:wonen"))
    #expect(before.contains("status: groen") && before.contains("because: Het daalt."))
    #expect(before.contains("jv:12") && before.contains("14-15"))
    let second = try await run("progress", "add", "goal:wonen", "rood", "--report", "jv")
    #expect(second.code == 0, "\(second.out)\(second.err)")
    #expect(log.hasPrefix(before))
    #expect(log.split(separator: "\n").last?.contains("status: rood") == true)
    let report = try await run("report", "progress", "--report", "jv")
    #expect(report.out.contains("Rood") || report.out.contains("rood"), "\(report.out)")
  }

  @Test func `a dry run writes nothing, and undo takes a row back`() async throws {
    let arguments = ["progress", "add", "result:keurmerk", "rood", "--report", "jv"]
    let preview = try await Program.run(
      arguments + ["--dry-run"], in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state")])
    #expect(preview.code == 0)
    #expect(preview.out.contains("Niets geschreven (--dry-run)"))
    #expect(log.isEmpty)
    _ = try await Program.run(
      arguments, in: workplace.path, environment: ["XDG_STATE_HOME": workplace.full("state")])
    #expect(log.contains("keurmerk"))
    #expect(try await run("undo").code == 0)
    #expect(log.isEmpty)
  }

  @Test func `letters of a scale have ratings, and an empty one`() async throws {
    let result = try await run(
      "progress", "add", "keurmerk", "--report", "nota", "--rating", "P=goed", "--rating", "F=",
      "--date", "1-3-2025")
    #expect(result.code == 0, "\(result.out)\(result.err)")
    #expect(log.contains("aspect: P") && log.contains("status: goed") && log.contains("aspect: F"))
    #expect(log.contains("date: 2025-03-01"))
  }

  @Test(arguments: [
    (["wonne", "groen", "--report", "jv"], "niet in het plan"),
    (["wonen", "paars", "--report", "jv"], "geen oordeel van de schaal"),
    (["wonen", "groen", "--report", "jx"], "Verslag 'jx' is niet in het plan"),
    (["wonen", "--rating", "Q=goed", "--report", "nota"], "geen letter van de schaal"),
    (["wonen", "groen"], "geef ook --report ID"), (["wonen"], "Geef een oordeel"),
    (["wonen", "--text", "Ja.", "--source", "a: {b"], "is geen regel"),
  ])
  func `what is not understood is refused`(arguments: [String], words: String) async throws {
    let result = try await Program.run(
      ["progress", "add"] + arguments, in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state"), "LC_ALL": "nl_NL.UTF-8"])
    #expect(result.code == 2, "\(result.out)\(result.err)")
    #expect(result.err.contains(words), "\(result.err)")
    #expect(log.isEmpty)
  }
}
