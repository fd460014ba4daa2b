import Testing

/// A plan that a newer program wrote.
@Suite struct NewerFormatTests {
  @Test(arguments: [
    ["check", "plan"], ["build", "plan", "--keep-going", "--output", "uit"],
    ["set", "plan", "title", "Anders", "--plan", "plan"],
    ["undo", "--plan", "plan"], ["redo", "--plan", "plan"],
  ])
  func `it is refused with what is needed, and nothing is written`(arguments: [String]) async throws
  {
    let workplace = try Workplace()
    try workplace.writePlan("plan")
    try workplace.change("plan/plan.yaml", "format: 1 ", to: "format: 99 ")
    let before = try workplace.tree()
    let result = try await Program.run(arguments + ["--language", "nl"], in: workplace.path)
    #expect(result.code == 2)
    #expect(result.err.contains("geschreven in versie 99 van de indeling"), "\(result.err)")
    #expect(result.err.contains("Gebruik een nieuwere raakvlak"))
    #expect(try workplace.tree() == before)
  }
}
