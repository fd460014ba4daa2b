import Testing

/// `--timings`: what each stage takes, beside what a command says anyway.
@Suite(.timeLimit(.minutes(5))) struct TimingsCommandTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  /// The names of the rows, after a look at their form.
  private func rows(_ text: String, after said: String) throws -> [String] {
    #expect(text.hasPrefix(said))
    let lines = text.dropFirst(said.count).split(separator: "\n")
    #expect(Set(lines.map(\.count)).count == 1, "the columns are aligned")
    #expect(lines.allSatisfy { $0.count <= 80 })
    for line in lines.dropFirst() {
      let cells = line.split(separator: "  ", omittingEmptySubsequences: true)
      #expect(cells.count == 4)
      #expect(
        cells.dropFirst().allSatisfy { cell in
          cell.allSatisfy { $0.isNumber || ",. ".contains($0) }
        }, "\(line)")
    }
    return lines.compactMap { $0.split(separator: "  ").first.map(String.init) }
  }

  @Test func `check prints its stages on standard error, and the rest is as it was`() async throws {
    let plain = try await workplace.run("check", "--language", "en")
    let timed = try await workplace.run("check", "--language", "en", "--timings")
    #expect(timed.out == plain.out)
    #expect(timed.code == plain.code)
    #expect(
      try rows(timed.err, after: plain.err) == [
        "Stage", "read the files", "YAML and form", "graph", "rules", "show findings", "In all",
      ])
  }

  @Test func `build prints its stages in the plan's language`() async throws {
    let plain = try await workplace.run("build", "--output", "een")
    let timed = try await workplace.run("build", "--output", "twee", "--timings")
    #expect(timed.code == 0)
    #expect(
      try rows(timed.err, after: plain.err) == [
        "Stap", "bestanden lezen", "YAML en vorm", "verbanden", "regels", "bevindingen tonen",
        "kijken of alles er al is", "tekeningen, met dot", "tabellen en lijsten",
        "schrijven", "site", "onthouden", "Samen",
      ])
    #expect(try workplace.files("een") == workplace.files("twee"))
  }
}
