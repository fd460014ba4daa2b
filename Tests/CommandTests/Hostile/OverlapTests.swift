import FoundationEssentials
import Testing

/// Output and plan in each other's folder, by whatever name: refused before anything is written.
@Suite(.timeLimit(.minutes(5))) struct OverlapTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace(plan: "plan")
    try workplace.writePlan("site")
    try workplace.writePlan("maps/one/maps")
    try workplace.writePlan("w/output/w")
    try workplace.link("link", to: "plan")
    try workplace.makeFolder("elsewhere")
    try workplace.link("elsewhere/up", to: "..")
    try workplace.link("elsewhere/deep", to: "../plan/themes")
  }

  /// From where, which plan (nil for the one in which the command runs), and which output (nil for the default).
  private static let overlaps: [(from: String, plan: String?, output: String?)] = [
    // The output in the plan.
    (".", "plan", "plan"), (".", "plan", "plan/out"), (".", "plan", "plan/themes"),
    (".", "plan", "./plan/../plan/out/deep"), (".", "plan", "link"), (".", "plan", "link/out"),
    (".", "link", "plan/out"), (".", "link", "link"), (".", "plan", "elsewhere/up/plan/out"),
    (".", "plan", "elsewhere/deep"), (".", "plan", "elsewhere/deep/new"),
    (".", "elsewhere/up/plan", "plan/out"), ("plan", nil, nil), ("plan/themes", nil, nil),
    ("plan", ".", "."), ("plan", ".", "out"), ("elsewhere/deep", nil, "x"),
    ("plan", "../link", nil),
    // The plan in the output, by names that a build uses too.
    (".", "plan", "."), (".", "site", "."), (".", "maps/one/maps", "maps/one"),
    (".", "maps/one/maps", "."),
    (".", "plan", ".."), (".", "link", "elsewhere/up"), (".", "site", "/"),
    // One folder as plan and default output.
    ("w", "output/w", nil),
  ]

  @Test(arguments: overlaps, ["build", "site", "handout"])
  func `an output that overlaps the plan is refused with the code 2, and nothing changes`(
    overlap: (from: String, plan: String?, output: String?), command: String
  ) async throws {
    let before = try workplace.tree()
    var arguments = [command]
    if command == "handout" {
      // Its default is the name with '-handouts', beside what a build writes.
      if overlap.from == "w" { return }
      arguments += ["--all", "--format", "csv"] + (overlap.plan.map { ["--plan", $0] } ?? [])
    } else {
      arguments += overlap.plan.map { [$0] } ?? []
    }
    arguments += overlap.output.map { ["--output", $0] } ?? []
    let result = try await Program.run(arguments, in: workplace.full(overlap.from))
    #expect(result.code == 2, "\(arguments) \(result.err)")
    #expect(
      result.err.contains(
        " lies in the plan's folder. Name a folder outside it to write to: --output DIR")
        || result.err.contains("The plan itself lies in the folder '"), "\(result.err)")
    #expect(result.out == "")
    #expect(try workplace.tree() == before)
  }

  @Test(arguments: ["elsewhere/new", "plan-out", "planning", "elsewhere/up/beside", "../RANDOM"])
  func `a folder beside the plan is written, however much its name looks like it`(output: String)
    async throws
  {
    let before = try workplace.tree("plan")
    let output = output.replacing("RANDOM", with: "raakvlak-test-\(UUID().uuidString)")
    defer { try? workplace.remove(output) }
    #expect(try await workplace.run("build", "plan", "--output", output).code == 0)
    #expect(try workplace.tree("plan") == before)
    #expect(try workplace.tree(output)["index.html"] != nil)
  }

  @Test(arguments: ["output", "output/proef"], ["build", "site", "handout"])
  func `a default folder that is a link is refused, and may be named`(link: String, command: String)
    async throws
  {
    let clone = try Workplace(plan: "maps/proef")
    try clone.makeFolder("victim")
    try clone.write("van mij", to: "victim/index.html")
    let suffix = command == "handout" && link != "output" ? "-handouts" : ""
    if link != "output" { try clone.makeFolder("output") }
    try clone.link("\(link)\(suffix)", to: link == "output" ? "victim" : "../victim")
    let arguments =
      command == "handout" ? ["handout", "--all", "--format", "csv"] : [command, "maps/proef"]
    let before = try clone.tree()
    let result = try await Program.run(arguments, in: clone.path)
    #expect(result.code == 2)
    #expect(result.err.contains("'\(link)\(suffix)' is a link to another folder."), "\(result.err)")
    #expect(try clone.tree() == before)
    let named = try await Program.run(
      arguments + ["--output", "output/proef\(suffix)"], in: clone.path)
    #expect(named.code == 0, "\(named.err)")
  }

  @Test(arguments: ["plan/new", "plan/themes/new", "link/new", "elsewhere/deep/new", "plan"])
  func `init makes no plan in a plan`(folder: String) async throws {
    let before = try workplace.tree()
    let result = try await workplace.run("init", folder)
    #expect(result.code == 2, "\(result.err)")
    #expect(try workplace.tree() == before)
  }

  @Test func `a link below the output folder is no way out of a build, and it is said`()
    async throws
  {
    let clone = try Workplace(plan: "maps/proef")
    for folder in ["maps", "data", "departments", "tables"] {
      try clone.makeFolder("victim")
      try clone.makeFolder("output/proef")
      try clone.link("output/proef/\(folder)", to: "../../victim")
      let result = try await clone.run("build", "maps/proef", "--no-cache")
      #expect(result.code == 3, "\(folder)")
      #expect(
        result.err.contains(
          "'output/proef/\(folder)' is een verwijzing (link) naar een andere map"),
        "\(result.err)")
      #expect(try clone.tree("victim").isEmpty)
      try clone.remove("output")
    }
  }
}
