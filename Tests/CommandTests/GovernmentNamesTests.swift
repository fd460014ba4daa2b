import Testing

/// Names that Dutch governments share, in what is made of a plan.
@Suite struct GovernmentNamesTests {
  @Test func `code of the municipality and number of a source are in data and pages`() async throws
  {
    let workplace = try Workplace(plan: "plan")
    try workplace.change("plan/plan.yaml", "plan:\n", to: "plan:\n  municipality-id: gm0344\n")
    try workplace.change(
      "plan/plan.yaml", "    lines: 100", to: "    identifier: CVDR123456_2\n    lines: 100")
    #expect(try await workplace.run("build", "plan", "--output", "uit").code == 0)
    let data = try #require(workplace.text("uit/data/graph.json"))
    #expect(data.contains(#""municipalityId":"gm0344""#))
    #expect(data.contains("CVDR123456_2"))
    let pages = try workplace.files("uit").filter { $0.key.hasSuffix(".html") }.values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(pages.contains("https://identifier.overheid.nl/tooi/id/gemeente/gm0344"))
    #expect(pages.contains("https://lokaleregelgeving.overheid.nl/CVDR123456/2"))
  }

  @Test(arguments: ["0344", "gm344", "GM0344", "gm03445"])
  func `a code of another form is reported, and leads nowhere`(code: String) async throws {
    let workplace = try Workplace(plan: "plan")
    try workplace.change("plan/plan.yaml", "plan:\n", to: "plan:\n  municipality-id: \(code)\n")
    let result = try await workplace.run("check", "plan")
    #expect(result.err.contains("[municipality-code]"), "\(result.err)")
    #expect(try await workplace.run("build", "plan", "--output", "uit", "--keep-going").code != 3)
    #expect(workplace.text("uit/index.html")?.contains("/tooi/id/gemeente/") == false)
  }
}
