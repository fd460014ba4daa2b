import Testing

/// `raakvlak edit --from-menu`: a second start opens what runs.
@Suite struct MenuStartTests {
  private let small: SmallPlan

  init() throws { small = try SmallPlan() }

  private var start: String { "XDG_RUNTIME_DIR='\(small.workplace.full("run"))'" }

  /// Starts it again from a folder; it would run on where it does not find the first.
  private func again(in folder: String, _ plan: String) async throws -> Program.Outcome {
    try await Program.runShell(
      """
      cd '\(folder)' && \(start) timeout 5 '\(Program.path)' edit \(plan) --from-menu --no-browser
      """, in: small.workplace.path)
  }

  /// The folder that the user means counts, however it is named.
  @Test func `the same plan is found from another folder, another plan is not`() async throws {
    _ = try await Program.runShell("cp -r plan ander", in: small.workplace.path)
    let program = try await EditingProgram(
      "plan", in: small.workplace, start: start, options: "--from-menu")
    let same = try await again(in: "plan", ".")
    #expect(same.out.contains(program.token), "\(same.out) \(same.err)")
    let other = try await again(in: "ander", ".")
    #expect(!other.out.contains(program.token))
    #expect(other.out.contains("#token="), "\(other.err)")
  }

  @Test func `a plan has the same port at each start, by which a browser finds what it kept`()
    async throws
  {
    func port() async throws -> String {
      let out = try await again(in: ".", "plan").out
      return String(try #require(out.firstMatch(of: /127\.0\.0\.1:([0-9]+)/)).1)
    }
    #expect(try await port() == port())
  }

  @Test func `an old note does not lead to what has its port now`() async throws {
    let program = try await EditingProgram(
      "plan", in: small.workplace, start: start, options: "--from-menu")
    _ = try await Program.runShell(
      "sed -i '1s/.*/1/' run/raakvlak/editor-*", in: small.workplace.path)
    let next = try await again(in: ".", "plan")
    #expect(!next.out.contains(program.token))
    #expect(next.out.contains("#token="), "\(next.err)")
  }
}
