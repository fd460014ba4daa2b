import Testing

/// What a build remembers of an earlier one.
@Suite(.timeLimit(.minutes(5))) struct CacheTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace(plan: "maps/proef")
    // The real dot, that notes each time it is asked to lay out.
    try workplace.writeProgram(
      "dot", "echo dot >>'\(workplace.full("asked"))'; exec /usr/bin/dot \"$@\"")
    try workplace.write(
      """
      theme:
        id: klimaat
        title: Klimaat
        source: 3
        effects:
          - {id: hitte, label: Meer hitte in de stad, source: 3, points: [1]}
      """, to: "maps/proef/themes/klimaat.yaml")
    try workplace.change("maps/proef/plan.yaml", "[wonen]", to: "[wonen, klimaat]")
  }

  private func build(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      ["build", "maps/proef"] + arguments, in: workplace.path,
      environment: [
        "PATH": "\(workplace.full("bin")):/usr/bin:/bin", "XDG_CACHE_HOME": workplace.full("cache"),
      ])
  }

  /// How often `dot` was asked since this was last asked.
  private func asked() throws -> Int {
    let count = workplace.text("asked")?.split(separator: "\n").count ?? 0
    if count > 0 { try workplace.remove("asked") }
    return count
  }

  @Test func `an unchanged plan is built without dot, and nothing is written`() async throws {
    _ = try await build()
    #expect(try asked() == 2)
    let first = try workplace.files("output/proef")
    let again = try await build("--timings")
    #expect(again.code == 0)
    #expect(again.out.hasSuffix("in output/proef al goed\n"))
    #expect(!again.out.contains("geschreven"))
    // Not even made: none of the stages that make something was met.
    #expect(again.err.contains("kijken of alles er al is"))
    #expect(!again.err.contains("tabellen en lijsten"))
    #expect(try asked() == 0)
    #expect(try workplace.files("output/proef") == first)
  }

  @Test func `a change in one theme lays out one map`() async throws {
    _ = try await build()
    #expect(try asked() == 2)
    try workplace.change(
      "maps/proef/themes/klimaat.yaml", "Meer hitte in de stad", to: "Veel hitte")
    let result = try await build()
    #expect(result.out.contains("maps/klimaat.svg"))
    #expect(!result.out.contains("maps/wonen.svg"))
    #expect(try asked() == 1)
    // And back again: what was laid out before is known.
    try workplace.change(
      "maps/proef/themes/klimaat.yaml", "Veel hitte", to: "Meer hitte in de stad")
    _ = try await build()
    #expect(try asked() == 0)
    let fresh = try await build("--output", "fresh", "--no-cache")
    #expect(fresh.code == 0)
    #expect(try asked() == 2)
    #expect(try workplace.files("fresh") == workplace.files("output/proef"))
  }

  @Test func `another dot is asked anew`() async throws {
    _ = try await build()
    #expect(try asked() == 2)
    try workplace.writeProgram(
      "dot", "# newer\necho dot >>'\(workplace.full("asked"))'; exec /usr/bin/dot \"$@\"")
    _ = try await build()
    #expect(try asked() == 2)
  }

  @Test func `what was changed or removed in the output is made again`() async throws {
    _ = try await build()
    let whole = try workplace.files("output/proef")
    try workplace.remove("output/proef/maps/wonen.svg")
    try workplace.write("van mij", to: "output/proef/index.html")
    let result = try await build()
    #expect(result.out.contains("output/proef/maps/wonen.svg"))
    #expect(result.out.contains("output/proef/index.html.kept-1"))
    #expect(workplace.text("output/proef/index.html.kept-1") == "van mij")
    try workplace.remove("output/proef/index.html.kept-1")
    #expect(try workplace.files("output/proef") == whole)
  }

  @Test func `an edit that keeps size and time is noticed too`() async throws {
    _ = try await build()
    let page = workplace.full("output/proef/index.html")
    let result = try await Program.runShell(
      "cp -p '\(page)' before && sed -i 's/<h1>./<h1>X/' '\(page)' && touch -r before '\(page)'",
      in: workplace.path)
    #expect(result.code == 0)
    #expect(try await build().out.contains("output/proef/index.html.kept-1"))
  }

  @Test func `another language or day is another build`() async throws {
    _ = try await build()
    #expect(try await build("--language", "en").out.contains("written"))
    #expect(try await build("--language", "en").out.hasSuffix("already right\n"))
    #expect(try await build().out.contains("geschreven"))
  }

  @Test func `findings are reported and count as they do in a whole build`() async throws {
    _ = try await build()
    let whole = try await build("--no-cache", "--level", "info", "--fail-on", "info")
    let short = try await build("--level", "info", "--fail-on", "info")
    #expect(short.err == whole.err)
    #expect(short.code == whole.code)
    #expect(short.out == whole.out)
  }

  @Test func `a build that could not draw all is not reused`() async throws {
    try workplace.writeProgram("dot", "exit 1")
    #expect(try await build().code == 3)
    #expect(try await build().code == 3)
  }

  @Test(arguments: ["rubbish", "deleted", "a file", "a file inside", "folders for files"])
  func `a cache that is of no use is no hindrance`(state: String) async throws {
    _ = try await build()
    let whole = try workplace.files("output/proef")
    let line =
      switch state {
      case "rubbish": "for f in cache/raakvlak/*/*; do echo rommel >$f; done"
      case "deleted": "rm -r cache"
      case "a file inside": "rm -r cache; mkdir cache; echo >cache/raakvlak"
      case "folders for files": "for f in cache/raakvlak/*/*; do rm $f; mkdir $f; done"
      default: "rm -r cache; echo >cache"
      }
    _ = try await Program.runShell(line, in: workplace.path)
    try workplace.remove("output/proef/maps/wonen.svg")
    let result = try await build()
    #expect(result.code == 0)
    #expect(!result.err.contains("cache"))
    #expect(try workplace.files("output/proef") == whole)
  }
}
