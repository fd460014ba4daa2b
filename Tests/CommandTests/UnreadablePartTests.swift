import FoundationEssentials
import Testing
import Toolkit

/// Plans of which a part cannot be read: the rest can be worked on, and nothing is written where the plan does
/// not read it.
@Suite struct UnreadablePartTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.writePlan("plan", .english)
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      arguments + ["--language", "en"], in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state")])
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: workplace.full(name), withDestinationPath: target)
  }

  @Test(arguments: ["link", "folder", "forbidden"])
  func `one file that cannot be read leaves the others to be changed`(kind: String) async throws {
    let words: String
    switch kind {
    case "link":
      try link("plan/themes/x.yaml", to: "/nonexistent")
      words = "this is a link to a file that is not there"
    case "folder":
      try workplace.makeFolder("plan/themes/x.yaml")
      words = "this is a folder, with the name of a file"
    default:
      try link("plan/themes/x.yaml", to: "/dev/null")
      words = "this is no ordinary file"
    }
    let check = try await run("check", "plan")
    #expect(check.err.contains(words) && check.err.contains("plan/themes/x.yaml:1"))
    #expect(check.code == 2)
    #expect(try await run("set", "1", "title", "Other words", "--plan", "plan").code == 0)
    #expect(workplace.text("plan/action-points.yaml")?.contains("Other words") == true)
    // What a reference in it may name stays.
    let renumber = try await run("renumber", "1", "7", "--plan", "plan")
    #expect(renumber.err.contains("A file cannot be read; links may be in it."))
    #expect(renumber.code == 2)
    #expect(try await run("undo", "plan").code == 0)
  }

  @Test func `a name that may be in a file that cannot be read is not said to be missing`()
    async throws
  {
    try workplace.write("theme:\n  id: x\n  title: [\n", to: "plan/themes/x.yaml")
    let set = try await run("set", "far-away", "label", "Other words", "--plan", "plan")
    #expect(
      set.err.contains("'far-away' is no name in what of the plan can be read; this file cannot."))
    #expect(set.err.contains(#/plan/themes/x\.yaml:\d+:\d+: /#))
    #expect(set.code == 2)
    try workplace.remove("plan/themes/x.yaml")
    let again = try await run("set", "far-away", "label", "Other words", "--plan", "plan")
    #expect(again.err.contains("'far-away' is no name in the plan."))
  }

  @Test
  func `the history is read without the right to write it, and without waiting for who has it`()
    async throws
  {
    #expect(try await run("set", "1", "title", "Other words", "--plan", "plan").code == 0)
    let before = try await run("history", "plan")
    #expect(before.out.contains("Other words"))
    // Another program has the journal, as while it makes a change.
    let read = try await Program.runShell(
      """
      XDG_STATE_HOME='\(workplace.full("state"))' flock "$(find state -name journal)" \
        timeout 20 '\(Program.path)' history plan --language en
      """, in: workplace.path)
    #expect(read.out == before.out && read.code == 0)
  }

  @Test func `nothing is added in a folder that is a link`() async throws {
    try FileManager.default.moveItem(
      atPath: workplace.full("plan/themes"), toPath: workplace.full("elsewhere"))
    try link("plan/themes", to: "../elsewhere")
    let check = try await run("check", "plan")
    #expect(check.err.contains("this is a link to a folder"))
    let add = try await run("add", "theme", "Climate", "source=3", "--plan", "plan")
    #expect(add.err.contains("The plan does not read what comes here: 'plan/themes/climate.yaml'."))
    #expect(add.code == 2)
    #expect(workplace.text("elsewhere/climate.yaml") == nil)
  }
}
