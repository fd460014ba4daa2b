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

  /// A plan that names a file of tokens in its folder.
  private func planWithTokens(_ tokens: String?) throws -> Workplace {
    let workplace = try Workplace()
    try workplace.writePlan("plan")
    try workplace.change(
      "plan/plan.yaml", "plan:\n", to: "plan:\n  look: {tokens: stijl/thema.css}\n")
    if let tokens { try workplace.write(tokens, to: "plan/stijl/thema.css") }
    return workplace
  }

  @Test
  func `a plan takes its colours from the tokens that it names, and builds anew when they change`()
    async throws
  {
    let workplace = try planWithTokens("--a-link-color: #7A1F3D; --a-font-family: Proef Sans;")
    #expect(try await workplace.run("build", "plan", "--output", "uit").code == 0)
    let drawing = try #require(workplace.text("uit/maps/wonen.svg"))
    #expect(drawing.contains("#7A1F3D") && drawing.contains("Proef Sans"))
    try workplace.write("--a-link-color: #14532D;", to: "plan/stijl/thema.css")
    #expect(try await workplace.run("build", "plan", "--output", "uit").code == 0)
    let next = try #require(workplace.text("uit/maps/wonen.svg"))
    #expect(next.contains("#14532D") && !next.contains("#7A1F3D") && !next.contains("Proef Sans"))
  }

  @Test func `what the plan writes itself comes before its tokens`() async throws {
    let workplace = try planWithTokens("--a-link-color: #7A1F3D; --a-heading-color: #FFD700;")
    try workplace.change("plan/plan.yaml", "thema.css", to: "thema.css, colours: ['#14532D']")
    let drawing = try await workplace.run("map", "wonen", "--format", "svg", "--plan", "plan").out
    #expect(drawing.contains("#14532D") && !drawing.contains("#7A1F3D"))
    #expect(try await !workplace.run("check", "plan").err.contains("pale-design-token"))
  }

  @Test(
    arguments: [
      (
        nil, "plan/plan.yaml:", "'stijl/thema.css' is not there, or is no file in the plan's folder"
      ),
      (
        ":root {\n  --a-link-color: #FFD700;\n}", "plan/stijl/thema.css:2:19",
        "too light for white text"
      ),
      ("{\n  \"a\": {", "plan/stijl/thema.css:3:1", "ceases to be JSON"),
      ("--a-space: 1rem;", "plan/stijl/thema.css:1:1", "no colour or typeface"),
    ] as [(String?, String, String)])
  func `what is wrong with the tokens is reported with file and line`(
    tokens: String?, position: String, words: String
  ) async throws {
    let workplace = try planWithTokens(tokens)
    let result = try await workplace.run("check", "plan", "--language", "en")
    #expect(result.err.contains(position) && result.err.contains(words), "\(result.err)")
  }

  @Test func `a file whose colours are too pale is not said to have none`() async throws {
    let workplace = try planWithTokens("--a-link-color: #FFD700;")
    let checked = try await workplace.run("check", "plan", "--language", "en").err
    #expect(checked.contains("pale-design-token"), "\(checked)")
    #expect(!checked.contains("unusable-design-tokens"), "\(checked)")
    let look = try await workplace.run("look", "plan/stijl/thema.css", "--language", "en").err
    #expect(look.contains("too light for white text: a-link-color (#FFD700)"), "\(look)")
  }

  @Test(arguments: ["/etc/hostname", "../buiten.css", "stijl"])
  func `tokens outside the folder of the plan are not read`(path: String) async throws {
    let workplace = try planWithTokens("--a-link-color: #7A1F3D;")
    try workplace.write("--a-link-color: #14532D;", to: "buiten.css")
    try workplace.change("plan/plan.yaml", "stijl/thema.css", to: path)
    let result = try await workplace.run("check", "plan", "--language", "en")
    #expect(result.err.contains("unusable-design-tokens"), "\(result.err)")
    #expect(try await !workplace.run("map", "wonen", "--plan", "plan").out.contains("#14532D"))
  }
}
