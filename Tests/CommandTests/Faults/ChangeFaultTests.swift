import FoundationEssentials
import Testing
import Toolkit

/// A change to a plan on a disk that refuses, beside a broken file, or in the middle of a merge: nothing is
/// half written, and what has nothing to do with it goes on.
@Suite(.timeLimit(.minutes(5))) struct ChangeFaultTests {
  private let workplace: Workplace
  private static let main = """
    plan: {title: Proef, language: en}
    departments:
      - code: SL
    action-points:
      - {number: 1, title: Light, priority: secondary, departments: SL}

    """
  private static let theme = """
    theme:
      id: wonen
      title: Wonen
      effects:
        - {id: a, label: A, points: [1]}

    """

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.main, to: "plan/plan.yaml")
    try workplace.write(Self.theme, to: "plan/wonen.yaml")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      arguments + ["--plan", "plan"], in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state")])
  }

  @Test func `a file that may not be written keeps all others as they were`() async throws {
    let before = try workplace.tree("plan")
    try workplace.allow(0o777, on: ".")
    try workplace.allow(0o444, on: "plan/wonen.yaml")
    try workplace.allow(0o777, on: "plan")
    try workplace.allow(0o666, on: "plan/plan.yaml")
    let result = try await Program.runShell(
      """
      XDG_STATE_HOME="$PWD/own"; mkdir -m 777 own; export XDG_STATE_HOME
      exec \(Workplace.asSomebody) '\(Program.path)' renumber 1 2 --plan plan
      """, in: workplace.path)
    #expect(result.code == 3, "\(result.out)")
    #expect(result.err.contains("plan/wonen.yaml"), "\(result.err)")
    #expect(try workplace.tree("plan") == before)
  }

  @Test(.enabled(if: Workplace.withMounts != nil, "this machine lets nobody mount"))
  func `on a full disk nothing is half written, and with room it works`() async throws {
    let before = try workplace.tree("plan")
    let result = try await Program.runShell(
      """
      \(Workplace.withMounts ?? "") sh -c '
      mkdir small && mount -t tmpfs -o size=64k tmpfs small && cp -r plan small/
      head -c 64k /dev/zero >small/vol 2>/dev/null
      export XDG_STATE_HOME="$PWD/state"
      "\(Program.path)" renumber 1 2 --plan small/plan 2>err; echo $?
      cp -r small/plan full; rm small/vol
      "\(Program.path)" renumber 1 2 --plan small/plan >/dev/null; echo $?
      "\(Program.path)" undo --plan small/plan >/dev/null; cp -r small/plan back'
      """, in: workplace.path)
    #expect(result.out == "3\n0\n", "\(result.out) \(result.err)")
    #expect(workplace.text("err")?.contains("plan.yaml") == true)
    #expect(try workplace.tree("full") == before)
    #expect(try workplace.tree("back") == before)
  }

  @Test func `in the middle of a merge the other files can be changed`() async throws {
    try workplace.write("ref: refs/heads/main\n", to: "plan/.git/HEAD")
    try workplace.write("0123456789012345678901234567890123456789\n", to: "plan/.git/MERGE_HEAD")
    let conflict = Self.theme.replacing(
      "  title: Wonen\n",
      with: "<<<<<<< HEAD\n  title: Wonen\n=======\n  title: Huizen\n>>>>>>> ander\n")
    try workplace.write(conflict, to: "plan/wonen.yaml")
    let result = try await run("set", "SL", "name", "Samen Leven")
    #expect(result.code == 0, "\(result.err)")
    #expect(workplace.text("plan/plan.yaml")?.contains("    name: Samen Leven\n") == true)
    #expect(workplace.text("plan/wonen.yaml") == conflict)
    // Links may be in the file of the conflict, so a name does not change meanwhile.
    let refused = try await run("renumber", "1", "2")
    #expect(refused.code == 2)
    #expect(refused.err.contains("plan/wonen.yaml:3"), "\(refused.err)")
    #expect(workplace.text("plan/wonen.yaml") == conflict)
  }

  @Test func `a file of 32 MiB is changed where it was asked`() async throws {
    let line = "# " + String(repeating: "x", count: 77) + "\n"
    let room = 32 * 1024 * 1024 - 200 - Self.main.utf8.count
    let large = Self.main + String(repeating: line, count: room / line.utf8.count)
    try workplace.write(large, to: "plan/plan.yaml")
    #expect(try await run("set", "SL", "name", "Samen").code == 0)
    let bytes = FileManager.default.contents(atPath: workplace.full("plan/plan.yaml"))
    let expected = large.replacing(
      "code: SL\n", with: "code: SL\n    name: Samen\n", maxReplacements: 1)
    #expect(bytes == Data(expected.utf8))
  }
}
