import FoundationEssentials
import Glibc
import Testing

/// The editor on a disk that refuses, and killed while it writes.
@Suite(.timeLimit(.minutes(5))) struct EditDiskTests {
  private let small: SmallPlan

  init() throws { small = try SmallPlan() }

  /// Process of the editor that was started in this folder.
  private func process() throws -> Int32 {
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: small.workplace.path).first {
        $0.hasPrefix("edit-") && $0.hasSuffix(".pid")
      })
    // Nothing else: number 0 would be the group of the tests themselves.
    return try #require(small.workplace.text(name).flatMap { Int32($0.filter(\.isNumber)) })
  }

  @Test(.enabled(if: Workplace.withMounts != nil, "this machine lets nobody mount"))
  func `on a full disk nothing is half written, and with room it works`() async throws {
    let start = """
      \(Workplace.withMounts ?? "") sh -c 'mkdir small && mount -t tmpfs -o size=64k tmpfs small \
      && cp -r plan small/ && exec "$@"' sh env XDG_STATE_HOME="$PWD/state"
      """
    let program = try await EditingProgram("small/plan", in: small.workplace, start: start)
    let root = "/proc/\(try process())/root\(small.workplace.full("small"))"
    // Filled after the start, which writes nothing there.
    _ = try await Program.runShell(
      "head -c 64k /dev/zero >\(root)/vol; true", in: small.workplace.path)
    let full = try await program.edit(SmallPlan.label)
    #expect(full.status == "507", "\(full.body)")
    func theme() -> String? {
      FileManager.default.contents(atPath: "\(root)/plan/themes/wonen.yaml").map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(theme() == SmallPlan.theme)
    try FileManager.default.removeItem(atPath: "\(root)/vol")
    #expect(try await program.edit(SmallPlan.label, 2).status == "200")
    #expect(theme() == SmallPlan.theme.replacing("Woonoverlast", with: "Burenruzie"))
  }

  @Test(.enabled(if: Workplace.withMounts != nil, "this machine lets nobody mount"))
  func `a plan that may only be read says so and stays as it is`() async throws {
    let start = """
      \(Workplace.withMounts ?? "") sh -c 'mount --bind plan plan \
      && mount -o remount,ro,bind plan && exec "$@"' sh env XDG_STATE_HOME="$PWD/state"
      """
    let program = try await EditingProgram("plan", in: small.workplace, start: start)
    #expect(try await program.ask("/.raakvlak/plan").body.contains("\"readOnly\":"))
    let answer = try await program.edit(SmallPlan.label)
    #expect(answer.status == "403", "\(answer.body)")
    #expect(small.theme == SmallPlan.theme)
  }

  @Test func `killed at any moment, each step is in all of its files or in none`() async throws {
    for round in 1...12 {
      let program = try await small.started()
      let process = try process()
      let end = Task {
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...60)))
        kill(process, SIGKILL)
      }
      var sequence = 0
      while sequence < 40 {
        sequence += 1
        let name = "Titel \(round)-\(sequence)"
        let both = """
          {"do": "set", "of": "plan", "key": "title", "values": ["\(name)"]}, \
          {"do": "set", "of": "theme:wonen", "key": "title", "values": ["\(name)"]}
          """
        guard let answer = try? await program.edit(both, sequence), answer.status == "200" else {
          break
        }
      }
      try await end.value
      for file in try FileManager.default.contentsOfDirectory(atPath: small.workplace.path)
      where file.hasPrefix("edit-") { try small.workplace.remove(file) }
      // The next start makes a step whole or takes it back.
      let next = try await small.started()
      _ = try await next.edit(
        #"{"do": "set", "of": "point:1", "key": "page", "values": ["\#(round)"]}"#)
      let titles = [small.main, small.theme].map { text in
        (text ?? "").firstRange(of: "Titel ").map {
          String((text ?? "")[$0.lowerBound...].prefix { !"\n,}".contains($0) })
        }
      }
      #expect(titles[0] == titles[1], "round \(round)")
      kill(try self.process(), SIGKILL)
      for file in try FileManager.default.contentsOfDirectory(atPath: small.workplace.path)
      where file.hasPrefix("edit-") { try small.workplace.remove(file) }
    }
  }

  @Test(arguments: [
    (".wonen.yaml.swp", "Vim"), (".#wonen.yaml", "Emacs"), (".~lock.wonen.yaml#", "LibreOffice"),
    ("~$wonen.yaml", "Microsoft Office"),
  ])
  func `a file that is open in another program is named with that program`(
    mark: String, name: String
  ) async throws {
    try small.workplace.write("", to: "plan/themes/\(mark)")
    let program = try await small.started()
    let plan = try await program.ask("/.raakvlak/plan").body
    #expect(
      plan.contains(
        "\"openElsewhere\":[{\"file\":\"themes/wonen.yaml\",\"program\":\"\(name)\"}]"))
    #expect(try await program.edit(SmallPlan.label).status == "200")
  }

  @Test func `with a copy of a sync program beside it the plan itself is changed`() async throws {
    try small.workplace.write(
      SmallPlan.theme, to: "plan/themes/wonen (conflicted copy 2027-03-01).yaml")
    let program = try await small.started()
    #expect(try await program.edit(SmallPlan.label).status == "200")
    #expect(small.theme == SmallPlan.theme.replacing("Woonoverlast", with: "Burenruzie"))
    #expect(
      small.workplace.text("plan/themes/wonen (conflicted copy 2027-03-01).yaml")
        == SmallPlan.theme)
    #expect(try await program.ask("/.raakvlak/findings").body.contains("conflict-copy"))
  }

  // MARK: git

  private func git(_ arguments: String) async throws {
    _ = try await Program.runShell("git \(arguments)", in: small.workplace.path)
  }

  @Test func `with a detached head and in an ignored folder editing goes on`() async throws {
    try await git("init --quiet . && git config user.name a && git config user.email a@b.nl")
    try await git("add plan && git commit --quiet --message eerst && git checkout --quiet --detach")
    let program = try await small.started()
    #expect(try await program.edit(SmallPlan.label).status == "200")
    let state = try await program.ask("/.raakvlak/record").body
    #expect(state.contains("blocked") || state.contains("changed"), "\(state)")
    try small.workplace.write("plan/\n", to: ".gitignore")
    try await git("rm --quiet -r --cached plan && git commit --quiet --message weg")
    #expect(
      try await program.edit(SmallPlan.label.replacing("ruzie", with: "twist"), 2).status == "200")
    #expect(try await program.ask("/.raakvlak/record").status == "200")
  }
}
