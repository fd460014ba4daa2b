import FoundationEssentials
import Testing

/// How much is printed, however much there is to print.
@Suite(.timeLimit(.minutes(5))) struct BoundTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  /// A plan with a number of empty entries, each an error of one rule, and one other error.
  private func writePlan(_ count: Int) throws {
    try workplace.write(
      "plan:\n  title: T\n  language: en\n  unknown: 1\nscope:\n"
        + String(repeating: "-\n", count: count),
      to: "p/plan.yaml")
  }

  @Test
  func
    `of thousands of findings two hundred are printed, and the rest is counted by rule and file`()
    async throws
  {
    try writePlan(20_000)
    let result = try await workplace.run("check", "p")
    #expect(result.code == 1)
    #expect(result.err.ranges(of: "\n  what to do:").count == 200)
    #expect(result.err.contains("[unknown-key]"))
    #expect(result.err.utf8.count < 60_000)
    #expect(
      result.err.contains("19801 more findings, here only counted:\n  19801 ["),
      "\(result.err.suffix(400))")
    #expect(
      result.err.contains("] p/plan.yaml\nTo see all: raakvlak check p --all, or --format json\n\n")
    )
    #expect(result.err.hasSuffix("T: 20001 errors, 0 warnings, 0 remarks\n"))
    let build = try await workplace.run("build", "p")
    #expect(build.code == 1)
    #expect(build.err.ranges(of: "\n  what to do:").count == 200)
    #expect(build.err.contains("To see all: raakvlak check p --all"))
  }

  @Test func `all are seen with --all and as JSON, also in a file`() async throws {
    try writePlan(1_000)
    #expect(
      try await workplace.run("check", "p", "--all").err.ranges(of: "\n  what to do:").count
        == 1_001)
    _ = try await workplace.run("check", "p", "--all", "--output", "all.txt")
    #expect(workplace.text("all.txt")?.ranges(of: "\n  what to do:").count == 1_001)
    _ = try await workplace.run("check", "p", "--output", "some.txt")
    #expect(workplace.text("some.txt")?.ranges(of: "\n  what to do:").count == 200)
    let json = try await workplace.run("check", "p", "--format", "json")
    #expect(json.out.ranges(of: "\"rule\" : ").count == 1_001)
  }

  @Test func `two hundred findings are printed as ever`() async throws {
    try writePlan(199)
    let result = try await workplace.run("check", "p")
    #expect(result.err.ranges(of: "\n  what to do:").count == 200)
    #expect(!result.err.contains("more findings"))
  }

  private func writeList(_ rows: [String], to name: String) throws {
    try workplace.write(
      "Key;Recommendation;Decision;Discussed on;Reason\n" + rows.joined(), to: name)
  }

  @Test func `of rows in an import fifty of each outcome are printed, the rest counted by file`()
    async throws
  {
    try workplace.write(
      """
      plan: {title: T, language: en}
      departments: [{code: A, inferred: x}]
      action-points: [{number: 1, title: P, priority: secondary, departments: [A]}]

      """, to: "p/plan.yaml")
    try writeList((0..<5_000).map { "A 1;P;later;;r\($0)\n" }, to: "a.csv")
    try writeList((0..<3_000).map { "B \($0 + 2);;yes;;\n" }, to: "b.csv")
    let result = try await workplace.run("decisions", "import", "a.csv", "b.csv", "--plan", "p")
    #expect(result.code == 1)
    #expect(result.out.utf8.count < 40_000, "\(result.out.utf8.count)")
    #expect(result.out.contains("Refused (7950)\n"))
    #expect(
      result.out.contains(
        "7900 more rows, here only counted; to see all: --all\n    4900 in a.csv\n    3000 in b.csv\n"
      ))
    let all = try await workplace.run(
      "decisions", "import", "a.csv", "b.csv", "--plan", "p", "--all")
    #expect(all.out.ranges(of: "b.csv, row ").count == 3_000)
    #expect(!all.out.contains("only counted"))
  }

  @Test func `files of which nothing could be made are counted past the first fifty`() async throws
  {
    let themes = (0..<60).map { "t\($0)" }
    try workplace.write(
      "plan: {title: T, language: en, themes: [\(themes.joined(separator: ", "))]}\n",
      to: "p/plan.yaml")
    for theme in themes {
      try workplace.write("theme: {id: \(theme), title: \(theme)}\n", to: "p/\(theme).yaml")
    }
    try workplace.makeFolder("bin")
    let result = try await workplace.run(
      "build", "p", "--output", "out", "--keep-going", environment: ["PATH": workplace.full("bin")])
    #expect(result.code == 3)
    #expect(result.err.ranges(of: "'dot' was not found").count == 50)
    #expect(result.err.contains("\nand 10 more files that could not be made\n"))
  }
}
