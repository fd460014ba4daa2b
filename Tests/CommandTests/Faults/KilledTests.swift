import FoundationEssentials
import Glibc
import Testing
import Toolkit

/// A program that is killed at any moment leaves every file whole, and the next run mends the rest.
@Suite(.timeLimit(.minutes(10))) struct KilledTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  /// Runs the program and kills it: once a line of the shell finds what it waits for (at once when
  /// there is none), and so many milliseconds later.
  private func kill(
    _ command: String, _ signal: String = "-9", with settings: String = "",
    once sign: String = "true", after milliseconds: Int
  ) async throws {
    let seconds = "\(milliseconds / 1_000).\(String(1_000 + milliseconds % 1_000).dropFirst())"
    _ = try await Program.runShell(
      """
      \(settings) '\(Program.path)' \(command) >/dev/null 2>&1 & p=$!
      until \(sign) || ! kill -0 $p; do :; done
      sleep \(seconds); kill \(signal) $p; wait $p
      """, in: workplace.path)
    try await workplace.expectNoProcess()
  }

  /// How long the program takes when nobody kills it.
  private func duration(_ command: String) async throws -> Int {
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await Program.runShell(
      "'\(Program.path)' \(command) >/dev/null 2>&1", in: workplace.path)
    return Int((clock.now - start) / .milliseconds(1))
  }

  /// The plan with another title, which is on every page, and its theme under another name: of what
  /// was made almost everything changes, and some of it goes.
  private func changePlan() throws {
    try workplace.change("maps/proef/plan.yaml", "[wonen]", to: "[thuis]")
    try workplace.change("maps/proef/plan.yaml", "Voorbeeldstad", to: "Proefdorp")
    try workplace.change("maps/proef/themes/wonen.yaml", "id: wonen", to: "id: thuis")
  }

  @Test func `a build that is killed leaves every file old or new, and the next one is whole`()
    async throws
  {
    let sign = "grep -q '^# A build is writing' output/proef/.raakvlak-manifest 2>/dev/null"
    _ = try await workplace.run("build", "--output", "old")
    try changePlan()
    let time = try await duration("build --output new")
    let old = try workplace.snapshot("old")
    let new = try workplace.snapshot("new")
    let moments = (0..<8).map { ("true", time * $0 / 8) } + (0..<16).map { (sign, $0 * 3) }
    var halfway = 0
    for (sign, milliseconds) in moments {
      try workplace.copy("old", to: "output/proef")
      try await kill("build", once: sign, after: milliseconds)
      let left = try workplace.snapshot("output/proef")
      for (name, bytes) in left where !name.contains(".raakvlak-") {
        #expect(bytes == old[name] || bytes == new[name], "\(name) after \(milliseconds) ms")
      }
      for name in old.keys where new[name] != nil { #expect(left[name] != nil, "\(name) is gone") }
      if left != old && left != new { halfway += 1 }
      let next = try await workplace.run("build")
      #expect(next.code == 0)
      #expect(
        try workplace.snapshot("output/proef") == new, "\(sign) and \(milliseconds) ms: \(next.out)"
      )
    }
    // Else the test shows nothing.
    #expect(halfway > 0)
  }

  @Test
  func `after a first build that was killed a changed plan is built without a word of keeping`()
    async throws
  {
    let sign = "test -e output/proef/index.html -o -e output/proef/data.html"
    try await kill("build", once: sign, after: 0)
    #expect(try !workplace.snapshot("output/proef").isEmpty)
    try changePlan()
    let result = try await workplace.run("build")
    #expect(result.code == 0)
    #expect(!result.out.contains("bewaard"), "\(result.out)")
    _ = try await workplace.run("build", "--output", "new")
    #expect(try workplace.snapshot("output/proef") == workplace.snapshot("new"))
  }

  @Test
  func `an import that is killed leaves the answers old or new, and the next one adds the rest`()
    async throws
  {
    let points = (1...1_500).map {
      "  - {number: \($0), title: Punt \($0), priority: secondary, departments: SL}\n"
    }
    try workplace.write(
      "plan: {title: P, language: nl}\ndepartments: [{code: SL}]\naction-points:\n"
        + points.joined(), to: "groot/plan.yaml")
    let rows = (1...1_500).map { "SL \($0);Punt \($0);12-5-2025;ja;\n" }.joined()
    try workplace.write("Sleutel;Aanbeveling;Besproken op;Besluit;Reden\n" + rows, to: "SL.csv")
    let command = "decisions import SL.csv --plan groot"
    try workplace.write(
      "decisions:\n  - {point: 1, department: SL, state: discussed}\n",
      to: "groot/decisions.yaml")
    let old = try #require(workplace.text("groot/decisions.yaml"))
    let time = try await duration(command)
    let new = try #require(workplace.text("groot/decisions.yaml"))
    #expect(new != old)
    let sign = "ls groot/.raakvlak-*.new >/dev/null 2>&1"
    let moments = (0..<8).map { ("true", time * $0 / 8) } + (0..<12).map { (sign, $0) }
    for (sign, milliseconds) in moments {
      try workplace.write(old, to: "groot/decisions.yaml")
      try await kill(command, once: sign, after: milliseconds)
      let left = workplace.text("groot/decisions.yaml")
      #expect(left == old || left == new)
      let next = try await workplace.run("decisions", "import", "SL.csv", "--plan", "groot")
      #expect(next.code == 0, "\(next.err)")
      #expect(workplace.text("groot/decisions.yaml") == new)
    }
    // An import with nothing to add writes nothing, and so mends nothing: one that writes does.
    try workplace.write(old, to: "groot/decisions.yaml")
    _ = try await workplace.run("decisions", "import", "SL.csv", "--plan", "groot")
    #expect(try workplace.temporaryFiles() == [])
  }

  /// Four maps in all, so that there is much to draw, and to remember.
  private func addThemes() throws {
    let names = ["wonen", "twee", "drie", "vier"]
    for name in names.dropFirst() {
      try workplace.write(
        """
        theme: {id: \(name), title: \(name), source: 3, effects:
          [{id: \(name)-a, label: Meer hinder van \(name), source: 3, points: [1]}]}

        """, to: "maps/proef/themes/\(name).yaml")
    }
    try workplace.change(
      "maps/proef/plan.yaml", "[wonen]", to: "[\(names.joined(separator: ", "))]")
  }

  /// Whether an entry of a cache is what was once written: it begins with a hash of the rest.
  private func isWhole(_ entry: Data) -> Bool {
    let lines = entry.split(separator: UInt8(ascii: "\n"), maxSplits: 1)
    guard lines.count == 2 else { return false }
    return String(decoding: lines[0], as: UTF8.self)
      == "raakvlak-cache 1 \(ContentHash.of(Array(lines[1])))"
  }

  @Test func `a build that is killed while it remembers leaves nothing half to be remembered`()
    async throws
  {
    try addThemes()
    _ = try await workplace.run("build", "--output", "new")
    let new = try workplace.snapshot("new")
    let environment = ["XDG_CACHE_HOME": workplace.full("cache")]
    let moments =
      (0..<12).map { ("test -e cache/raakvlak/layouts", $0) }
      + (0..<4).map { ("ls cache/raakvlak/*/.raakvlak-*.new >/dev/null 2>&1", $0) }
      + (0..<8).map { ("test -e cache/raakvlak/builds", $0 / 2) }
    var halfway: Set<Int> = []
    for (sign, milliseconds) in moments {
      for folder in ["cache", "output"] { try? workplace.remove(folder) }
      try await kill(
        "build", with: "XDG_CACHE_HOME='\(workplace.full("cache"))'", once: sign,
        after: milliseconds)
      let entries = try workplace.snapshot("cache").filter { !$0.key.hasSuffix(".new") }
      for (name, entry) in entries { #expect(isWhole(entry), "\(name)") }
      halfway.insert(entries.count)
      let next = try await workplace.run("build", environment: environment)
      #expect(next.code == 0)
      #expect(try workplace.snapshot("output/proef") == new)
      #expect(try workplace.temporaryFiles() == [])
      #expect(try workplace.snapshot("cache").count == 5)
      let again = try await workplace.run("build", environment: environment)
      #expect(again.out.hasSuffix("al goed\n"))
    }
    // Else the test shows nothing.
    #expect(halfway.count > 1)
  }

  /// What is asked to stop takes its programs along; what is killed leaves them to `timeout`, which
  /// ends them two seconds after their time.
  @Test(arguments: [("KILL", 4), ("TERM", 1)])
  func `whenever a program is ended, no dot that hangs outlives it by more than its time`(
    signal: String, step: Int
  ) async throws {
    try addThemes()
    try workplace.writeProgram(
      "dot", "trap '' TERM HUP INT; echo here >>started; /bin/sleep 300 & /bin/sleep 300; wait")
    // Before the first is started, while they are, and after.
    let moments =
      stride(from: 0, to: 12, by: step).map { ("true", $0 * 15) }
      + stride(from: 0, to: 24, by: step).map { ("test -s started", $0) }
    var started: Set<Int> = []
    for (sign, milliseconds) in moments {
      try await kill(
        "build", "-\(signal)",
        with: "RAAKVLAK_DOT_SECONDS=1 PATH='\(workplace.full("bin")):/usr/bin:/bin'", once: sign,
        after: milliseconds)
      let count = workplace.text("started")?.split(separator: "\n").count ?? 0
      started.insert(count)
      if count > 0 { try workplace.remove("started") }
    }
    // Else the test shows nothing.
    #expect(started.contains { $0 > 0 })
    #expect(started.count > 1)
  }

  @Test(arguments: ["TERM", "INT", "HUP"])
  func `a program that is asked to stop takes dot along, and says by which signal it ended`(
    signal: String
  ) async throws {
    _ = try await workplace.run("build")
    let before = try workplace.snapshot("output/proef")
    try changePlan()
    try workplace.writeProgram("dot", "echo here >started; trap '' TERM; /bin/sleep 300; echo '{}'")
    let result = try await Program.runShell(
      """
      env --default-signal=INT PATH='\(workplace.full("bin"))' '\(Program.path)' build >/dev/null 2>&1 &
      p=$!
      until test -e started; do :; done
      kill -\(signal) $p; wait $p; kill -l $?
      """, in: workplace.path)
    #expect(result.out == "\(signal)\n")
    try await workplace.expectNoProcess()
    #expect(try workplace.snapshot("output/proef") == before)
  }
}
