import Testing

/// What a build remembers of an earlier one.
@Suite(.timeLimit(.minutes(5))) struct CacheTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(plan: "maps/proef")
    // The real dot, that notes each time it is asked to lay out.
    try place.writeProgram("dot", "echo dot >>'\(place.full("asked"))'; exec /usr/bin/dot \"$@\"")
    try place.write(
      """
      theme:
        id: klimaat
        title: Klimaat
        source: 3
        effects:
          - {id: hitte, label: Meer hitte in de stad, source: 3, points: [1]}
      """, to: "maps/proef/themes/klimaat.yaml")
    try place.change("maps/proef/plan.yaml", "[wonen]", to: "[wonen, klimaat]")
  }

  private func build(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      ["build", "maps/proef"] + arguments, in: place.path,
      environment: [
        "PATH": "\(place.full("bin")):/usr/bin:/bin", "XDG_CACHE_HOME": place.full("cache"),
      ])
  }

  /// How often `dot` was asked since this was last asked.
  private func asked() throws -> Int {
    let count = place.text("asked")?.split(separator: "\n").count ?? 0
    if count > 0 { try place.remove("asked") }
    return count
  }

  @Test func `an unchanged plan is built without dot, and nothing is written`() async throws {
    _ = try await build()
    #expect(try asked() == 2)
    let first = try place.files("output/proef")
    let again = try await build("--timings")
    #expect(again.code == 0)
    #expect(again.out.hasSuffix("in output/proef al goed\n"))
    #expect(!again.out.contains("geschreven"))
    // Not even made: none of the stages that make something was met.
    #expect(again.err.contains("kijken of alles er al is"))
    #expect(!again.err.contains("tabellen en lijsten"))
    #expect(try asked() == 0)
    #expect(try place.files("output/proef") == first)
  }

  @Test func `a change in one theme lays out one map`() async throws {
    _ = try await build()
    #expect(try asked() == 2)
    try place.change("maps/proef/themes/klimaat.yaml", "Meer hitte in de stad", to: "Veel hitte")
    let result = try await build()
    #expect(result.out.contains("maps/klimaat.svg"))
    #expect(!result.out.contains("maps/wonen.svg"))
    #expect(try asked() == 1)
    // And back again: what was laid out before is known.
    try place.change("maps/proef/themes/klimaat.yaml", "Veel hitte", to: "Meer hitte in de stad")
    _ = try await build()
    #expect(try asked() == 0)
    let fresh = try await build("--output", "fresh", "--no-cache")
    #expect(fresh.code == 0)
    #expect(try asked() == 2)
    #expect(try place.files("fresh") == place.files("output/proef"))
  }

  @Test func `another dot is asked anew`() async throws {
    _ = try await build()
    #expect(try asked() == 2)
    try place.writeProgram(
      "dot", "# newer\necho dot >>'\(place.full("asked"))'; exec /usr/bin/dot \"$@\"")
    _ = try await build()
    #expect(try asked() == 2)
  }

  @Test func `what was changed or removed in the output is made again`() async throws {
    _ = try await build()
    let whole = try place.files("output/proef")
    try place.remove("output/proef/maps/wonen.svg")
    try place.write("van mij", to: "output/proef/index.html")
    let result = try await build()
    #expect(result.out.contains("output/proef/maps/wonen.svg"))
    #expect(result.out.contains("output/proef/index.html.kept-1"))
    #expect(place.text("output/proef/index.html.kept-1") == "van mij")
    try place.remove("output/proef/index.html.kept-1")
    #expect(try place.files("output/proef") == whole)
  }

  @Test func `an edit that keeps size and time is noticed too`() async throws {
    _ = try await build()
    let page = place.full("output/proef/index.html")
    let result = try await Program.runShell(
      "cp -p '\(page)' before && sed -i 's/<h1>./<h1>X/' '\(page)' && touch -r before '\(page)'",
      in: place.path)
    #expect(result.code == 0)
    #expect(try await build().out.contains("output/proef/index.html.kept-1"))
  }

  @Test func `another language or day is another build`() async throws {
    _ = try await build()
    #expect(try await build("--language", "en").out.contains("written"))
    #expect(try await build("--language", "en").out.hasSuffix("already right\n"))
    #expect(try await build().out.contains("geschreven"))
  }

  @Test func `findings are told and count as they do in a whole build`() async throws {
    _ = try await build()
    let whole = try await build("--no-cache", "--level", "info", "--fail-on", "info")
    let short = try await build("--level", "info", "--fail-on", "info")
    #expect(short.err == whole.err)
    #expect(short.code == whole.code)
    #expect(short.out == whole.out)
  }

  @Test func `a build that could not draw all is no build to stand by`() async throws {
    try place.writeProgram("dot", "exit 1")
    #expect(try await build().code == 3)
    #expect(try await build().code == 3)
  }

  @Test(arguments: ["rubbish", "deleted", "a file", "a file inside", "folders for files"])
  func `a cache that is of no use is no hindrance`(state: String) async throws {
    _ = try await build()
    let whole = try place.files("output/proef")
    let line =
      switch state {
      case "rubbish": "for f in cache/raakvlak/*/*; do echo rommel >$f; done"
      case "deleted": "rm -r cache"
      case "a file inside": "rm -r cache; mkdir cache; echo >cache/raakvlak"
      case "folders for files": "for f in cache/raakvlak/*/*; do rm $f; mkdir $f; done"
      default: "rm -r cache; echo >cache"
      }
    _ = try await Program.runShell(line, in: place.path)
    try place.remove("output/proef/maps/wonen.svg")
    let result = try await build()
    #expect(result.code == 0)
    #expect(!result.err.contains("cache"))
    #expect(try place.files("output/proef") == whole)
  }
}
