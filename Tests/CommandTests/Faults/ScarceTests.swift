import FoundationEssentials
import Testing

/// A machine with little of something: what cannot be made is a message and code 3, never a trap or a
/// hang.
@Suite(.timeLimit(.minutes(10))) struct ScarceTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  /// Runs a command of raakvlak behind a line of the shell that takes something away.
  ///
  /// - Returns: the exit code; 137 for one that hangs.
  private func run(
    _ command: String = "build", behind line: String, as user: String = ""
  ) async throws -> Program.Outcome {
    try await Program.runShell(
      "\(line); exec timeout -s KILL 60 \(user) '\(Program.path)' \(command)", in: workplace.path)
  }

  private func addThemes() throws {
    let names = (1...6).map { "thema-\($0)" }
    for name in names {
      try workplace.write(
        "theme: {id: \(name), title: T, source: 3, effects: [{id: \(name)-a, label: L, source: 3}]}\n",
        to: "maps/proef/themes/\(name).yaml")
    }
    try workplace.change(
      "maps/proef/plan.yaml", "[wonen]", to: "[wonen, \(names.joined(separator: ", "))]")
  }

  @Test(arguments: [4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 20, 24, 28, 32, 40])
  func
    `with few descriptors fewer maps are drawn at a time, or it is said what there is too little of`(
      count: Int
    ) async throws
  {
    try addThemes()
    let result = try await run(behind: "ulimit -n \(count)")
    try #require([0, 3].contains(result.code), "\(String(describing: result.code)) \(result.err)")
    #expect(result.code == 0 || result.err.contains("(ulimit -n)"), "\(result.err)")
    // One drawing needs six as it starts, beside the three streams.
    if count >= 12 { #expect(result.code == 0, "\(result.err)") }
    if count >= 9 { #expect(workplace.text("output/proef/index.html") != nil) }
  }

  @Test(arguments: [150, 200, 250, 300, 400])
  func `with little memory the plan is built, or it is said`(megabytes: Int) async throws {
    try addThemes()
    let result = try await run(behind: "ulimit -v \(megabytes << 10)")
    try #require([0, 3].contains(result.code), "\(String(describing: result.code)) \(result.err)")
    if result.code == 3 { #expect(result.err.contains("too little memory"), "\(result.err)") }
    if megabytes >= 200 { #expect(result.code == 0, "\(result.err)") }
  }

  @Test func `a plan that is too large for the memory is a message and code 3`() async throws {
    var yaml = "theme:\n  id: wonen\n  title: Wonen\n  effects:\n"
    for number in 0..<20_000 { yaml += "    - {id: e\(number), label: Effect \(number)}\n" }
    try workplace.write(yaml, to: "maps/proef/themes/wonen.yaml")
    let result = try await run("check --language nl", behind: "ulimit -v \(100 << 10)")
    #expect(result.code == 3, "\(String(describing: result.code))")
    #expect(
      result.err.contains(
        "raakvlak: er is te weinig geheugen. Geef het meer (ulimit -v), of maak het plan kleiner.\n"
      ),
      "\(result.err)")
  }

  @Test func `where the ends of children are ignored the maps are drawn`() async throws {
    let result = try await run(behind: ":", as: "env --ignore-signal=CHLD")
    #expect(result.code == 0, "\(result.err)")
  }

  @Test func `on one core everything is made, and a page is served`() async throws {
    try addThemes()
    let result = try await run(behind: ":", as: "taskset -c 0")
    #expect(result.code == 0, "\(result.err)")
    let served = try await ServedPlan("maps/proef", in: workplace, start: "taskset -c 0")
    #expect(try await served.answer("index.html").hasPrefix("HTTP/1.1 200"))
  }

  @Test(.enabled(if: Workplace.withMounts != nil, "this machine lets nobody mount"))
  func `without proc it is said what is missing`() async throws {
    let result = try await Program.runShell(
      """
      \(Workplace.withMounts ?? "") sh -c '
      mount -t tmpfs tmpfs /proc && exec timeout -s KILL 60 "\(Program.path)" build'
      """, in: workplace.path)
    #expect(result.code == 3)
    #expect(
      result.err == """
        raakvlak: /proc is missing, and with it the command. Mount it with: mount -t proc proc /proc

        """)
  }

  /// The limit counts all processes and threads of a user; of one that runs nothing else it is exact.
  @Test(arguments: [1, 2, 3, 4])
  func `where no more programs may run a map is not drawn, and it is said`(count: Int) async throws
  {
    for name in ["maps", "output"] {
      try workplace.makeFolder(name)
      _ = try await Program.runShell("chmod -R a+rwX \(name) .", in: workplace.path)
    }
    let user = "setpriv --reuid=\(64_000 + count) --regid=64000 --clear-groups"
    let result = try await run(
      "build --language nl", behind: "ulimit -u \(count)",
      as: Workplace.asSomebody.isEmpty ? "" : user)
    try #require([0, 3].contains(result.code), "\(String(describing: result.code)) \(result.err)")
    if result.code == 3 {
      #expect(result.err.contains("(ulimit -u)"), "\(result.err)")
      #expect(workplace.text("output/proef/index.html") != nil)
    }
  }

  @Test(arguments: [("check", 20), ("map wonen --format svg", 9), ("show 2", 8)])
  func `other commands end with a word too`(command: String, count: Int) async throws {
    let result = try await run(command, behind: "ulimit -n \(count)")
    #expect([0, 2, 3].contains(result.code), "\(String(describing: result.code)) \(result.err)")
  }
}
