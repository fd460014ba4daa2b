import FoundationEssentials
import Testing

/// Several builds concurrently, and a clock that is wrong.
@Suite(.timeLimit(.minutes(10))) struct SideBySideTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  @Test(arguments: [nil, "cache"])
  func `of concurrent builds each succeeds, and the output is that of one of them`(cache: String?)
    async throws
  {
    let environment = cache.map { ["XDG_CACHE_HOME": workplace.full($0)] } ?? [:]
    _ = try await workplace.run("build", "--output", "one")
    try workplace.copy("maps/proef", to: "maps/ander")
    try workplace.change("maps/ander/plan.yaml", "Voorbeeldstad", to: "Proefdorp")
    try workplace.change("maps/ander/plan.yaml", "[wonen]", to: "[thuis]")
    try workplace.change("maps/ander/themes/wonen.yaml", "id: wonen", to: "id: thuis")
    _ = try await workplace.run("build", "maps/ander", "--output", "two")
    let outcomes = try [workplace.snapshot("one"), workplace.snapshot("two")]
    for _ in 0..<5 {
      try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
        for plan in ["maps/proef", "maps/ander", "maps/proef", "maps/ander"] {
          group.addTask {
            try await workplace.run("build", plan, "--output", "samen", environment: environment)
          }
        }
        for try await result in group {
          #expect(result.code == 0, "\(result.err)")
          #expect(!result.out.contains("bewaard"), "\(result.out)")
        }
      }
      let left = try workplace.snapshot("samen")
      #expect(outcomes.contains(left))
      #expect(try workplace.temporaryFiles() == [])
    }
  }

  @Test func `of maps written concurrently to one file each is whole`() async throws {
    let whole = Set([
      try await workplace.run("map", "wonen").out,
      try await workplace.run("map", "wonen", "--format", "dot").out,
    ])
    for _ in 0..<10 {
      async let first = workplace.run("map", "wonen", "--output", "kaart")
      async let second = workplace.run(
        "map", "wonen", "--format", "dot", "--output", "kaart")
      #expect(try await [first.code, second.code] == [0, 0])
      #expect(whole.contains(try #require(workplace.text("kaart"))))
      #expect(try workplace.temporaryFiles() == [])
    }
  }

  @Test func `a build that must wait for another says so, and goes on after it`() async throws {
    _ = try await workplace.run("build")
    try workplace.change("maps/proef/plan.yaml", "Voorbeeldstad", to: "Proefdorp")
    // The other has the folder until this one has said that it waits.
    let result = try await Program.runShell(
      """
      : >err
      flock output/proef sh -c 'echo >locked; until grep -q wacht err; do sleep 0.02; done' &
      until test -e locked; do sleep 0.02; done
      timeout 60 '\(Program.path)' build 2>err; echo $?
      """, in: workplace.path)
    #expect(result.out.hasSuffix("0\n"), "\(result.out)")
    #expect(
      workplace.text("err")?.contains(
        "raakvlak: 'output/proef': hier schrijft al een andere raakvlak. Deze wacht tot die klaar is.\n"
      ) == true)
    #expect(workplace.text("output/proef/index.html")?.contains("Proefdorp") == true)
  }

  @Test func `a single file is written whoever has its folder, such as that of all programs`()
    async throws
  {
    let result = try await Program.runShell(
      "flock . timeout 60 '\(Program.path)' map wonen --format dot --output kaart.dot",
      in: workplace.path)
    #expect(result.code == 0)
    #expect(result.err == "")
    #expect(
      workplace.text("kaart.dot")
        == (try await workplace.run("map", "wonen", "--format", "dot").out))
  }

  @Test(arguments: ["1970-01-01 00:00:10", "2106-02-07 06:28:20", "2300-01-01 00:00:00"])
  func `a build does not care what the clock says`(time: String) async throws {
    _ = try await workplace.run("build", "--output", "goed")
    let result = try await Program.runShell(
      "exec faketime '\(time)' '\(Program.path)' build", in: workplace.path)
    #expect(result.code == 0, "\(result.err)")
    #expect(try workplace.snapshot("output/proef") == workplace.snapshot("goed"))
    let check = try await Program.runShell(
      "exec faketime '\(time)' '\(Program.path)' check", in: workplace.path)
    #expect(check.code == 0, "\(check.err)")
  }

  @Test func `files from the future or from before computers are built like any other`()
    async throws
  {
    _ = try await workplace.run("build")
    for time in ["2100-01-01", "1970-01-02"] {
      _ = try await Program.runShell(
        "find maps output -exec touch -d \(time) {} +", in: workplace.path)
      #expect(try await workplace.run("build").out.contains("al goed\n"))
    }
    try workplace.change("maps/proef/plan.yaml", "Voorbeeldstad", to: "Proefdorp")
    let result = try await workplace.run("build")
    #expect(result.code == 0)
    #expect(workplace.text("output/proef/index.html")?.contains("Proefdorp") == true)
  }

  @Test
  func `an answer of today is refused where the clock says it is still to come, with the day`()
    async throws
  {
    try workplace.write(
      "Sleutel;Aanbeveling;Besproken op;Besluit\nSD 2;Woonruimte na een scheiding;12-5-2025;ja\n",
      to: "SD.csv")
    let result = try await Program.runShell(
      "exec faketime '1970-01-02' '\(Program.path)' decisions import SD.csv", in: workplace.path)
    #expect(result.code == 1)
    #expect(result.out.contains("12 mei 2025"), "\(result.out)")
    #expect(workplace.text("maps/proef/decisions.yaml") == nil)
  }
}
