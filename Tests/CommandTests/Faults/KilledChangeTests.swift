import FoundationEssentials
import Glibc
import Testing
import Toolkit

/// A change of several files that is killed at any moment: afterwards the plan is before it or after it.
@Suite(.timeLimit(.minutes(10))) struct KilledChangeTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan: {title: Proef, language: nl}
      action-points:
        - {number: 1, title: Licht, priority: primary}

      """, to: "plan/plan.yaml")
    for number in 0..<12 {
      try workplace.write(
        """
        theme:
          id: thema-\(number)
          title: Thema \(number)
          effects:
            - {id: effect-\(number), label: Effect, points: [1]}

        """, to: "plan/themes/thema-\(number).yaml")
    }
  }

  private var count: Int {
    ProcessInfo.processInfo.environment["RAAKVLAK_KILLS"].flatMap { Int($0) } ?? 25
  }

  /// Kills a command at moments of the time that it takes, each on a fresh copy of the plan in `copy`.
  private func kill(
    _ command: String, then next: String, check: (_ wait: Double) throws -> Void
  ) async throws {
    let state = "XDG_STATE_HOME='\(workplace.full("state"))'"
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await Program.runShell(
      "cp -r plan copy; \(state) '\(Program.path)' \(command) >/dev/null", in: workplace.path)
    let time = Double((clock.now - start) / .milliseconds(1)) / 1_000
    for round in 0..<count {
      try? FileManager.default.removeItem(atPath: workplace.full("copy"))
      try? FileManager.default.removeItem(atPath: workplace.full("state"))
      let wait = time * 1.5 * Double(round) / Double(count - 1)
      _ = try await Program.runShell(
        """
        cp -r plan copy
        \(state) '\(Program.path)' \(command) >/dev/null 2>&1 & p=$!
        sleep \(wait); kill -9 $p; wait $p
        \(state) '\(Program.path)' \(next) >/dev/null 2>&1
        """, in: workplace.path)
      try check(wait)
    }
  }

  @Test func `of an import that is killed there are answers and ids, or neither`() async throws {
    try workplace.write(
      "plan: {title: P, language: nl}\ndepartments: [{code: SL}]\n", to: "plan/plan.yaml")
    for name in ["a", "z"] {
      try workplace.write(
        "action-points: [{number: \(name), title: Punt \(name), priority: secondary, departments: SL}]\n",
        to: "plan/\(name).yaml")
    }
    try workplace.write(
      "Sleutel;Aanbeveling;Besluit\nSL a;Punt a;ja\nSL z;Punt z;ja\n", to: "SL.csv")
    var seen: Set<[Bool]> = []
    try await kill("decisions import SL.csv --plan copy", then: "history --plan copy") { wait in
      seen.insert([
        workplace.text("copy/decisions.yaml") != nil,
        workplace.text("copy/a.yaml")?.contains("id: punt-a") == true,
        workplace.text("copy/z.yaml")?.contains("id: punt-z") == true,
      ])
    }
    // Else the test shows nothing.
    #expect(seen == [[true, true, true], [false, false, false]])
  }

  @Test func `a new plan that was killed is whole after the same command`() async throws {
    let command = "init copy/nieuw --language nl"
    try workplace.remove("plan/plan.yaml")
    try await kill(command, then: command) { wait in
      let files = try workplace.files("copy/nieuw").keys.filter { !$0.contains(".raakvlak-") }
      #expect(files.count == 4, "after \(wait) s")
    }
  }

  @Test func `the next command completes it or takes it back`() async throws {
    let state = "XDG_STATE_HOME='\(workplace.full("state"))'"
    var seen: Set<String> = []
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await Program.runShell(
      """
      cp -r plan whole
      \(state) '\(Program.path)' renumber 1 2 --plan whole >/dev/null
      """, in: workplace.path)
    let time = Double((clock.now - start) / .milliseconds(1)) / 1_000
    for round in 0..<count {
      try? FileManager.default.removeItem(atPath: workplace.full("copy"))
      try? FileManager.default.removeItem(atPath: workplace.full("state"))
      let wait = time * 1.5 * Double(round) / Double(count - 1)
      _ = try await Program.runShell(
        """
        cp -r plan copy
        \(state) '\(Program.path)' renumber 1 2 --plan copy >/dev/null 2>&1 & p=$!
        sleep \(wait); kill -9 $p; wait $p
        \(state) '\(Program.path)' history --plan copy >/dev/null 2>&1
        """, in: workplace.path)
      var found: Set<String> = []
      for (name, data) in try workplace.files("copy") where !name.contains(".raakvlak-") {
        let text = String(decoding: data, as: UTF8.self)
        let isNew = text.contains("number: 2,") || text.contains("points: [2]")
        found.insert(isNew ? "new" : "old")
      }
      #expect(found.count == 1, "after \(wait) s")
      seen.formUnion(found)
    }
    // Else the test shows nothing.
    #expect(seen == ["old", "new"])
  }
}
