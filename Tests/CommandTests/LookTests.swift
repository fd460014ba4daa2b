import Testing

/// A house style from a file that somebody names.
@Suite struct LookTests {
  @Test(arguments: [
    ("weg.css", "Het bestand 'weg.css' bestaat niet."),
    ("plan", "'plan' is geen gewoon bestand"),
    ("plan/plan.yaml", "geen kleuren of letters die raakvlak kent"),
  ])
  func `what cannot be read or has no tokens is named`(file: String, words: String) async throws {
    let workplace = try Workplace()
    try workplace.writePlan("plan")
    let result = try await Program.run(
      ["look", file, "--language", "nl"], in: workplace.path)
    #expect(result.code == 2)
    #expect(result.out == "")
    #expect(result.err.contains(words), "\(result.err)")
  }
}
