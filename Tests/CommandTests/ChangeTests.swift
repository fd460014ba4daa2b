import Documents
import FoundationEssentials
import Glibc
import Testing
import Toolkit

/// The commands that change a plan, and their undo.
@Suite struct ChangeTests {
  private let workplace: Workplace
  private static let text = """
    # Een verzonnen plan.
    plan: {title: Proef, language: en}
    departments:
      - code: SL  # hier
      - code: WW
    action-points:
      - number: 1
        title: More light
        priority: secondary
        departments: SL

    """

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.text, to: "plan/plan.yaml")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      arguments + ["--plan", "plan"], in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state")])
  }

  @Test func `a dry run shows the sentence and the lines, and writes nothing`() async throws {
    let result = try await run("set", "1", "page", "14", "--dry-run")
    #expect(
      result.out == """
        Action point 1 gets `page` '14'.
        Nothing written (--dry-run):
        plan/plan.yaml  +1 -0
        --- a/plan.yaml
        +++ b/plan.yaml
        @@ -8,3 +8,4 @@
             title: More light
             priority: secondary
             departments: SL
        +    page: 14

        """)
    #expect(result.code == 0)
    #expect(workplace.text("plan/plan.yaml") == Self.text)
    #expect(workplace.text("state") == nil)
  }

  @Test func `a change is written, taken back and made again byte for byte`() async throws {
    let result = try await run("link", "1", "WW")
    #expect(
      result.out == """
        Action point 1 links to department WW.
        plan/plan.yaml  +1 -1
        Take back: raakvlak undo plan

        """)
    let changed = Self.text.replacing("departments: SL", with: "departments: SL/WW")
    #expect(workplace.text("plan/plan.yaml") == changed)
    #expect(try await run("undo").out == "Taken back: action point 1 links to department WW.\n")
    #expect(workplace.text("plan/plan.yaml") == Self.text)
    #expect(try await run("history").out.hasSuffix("links to department WW. (taken back)\n"))
    #expect(try await run("redo").code == 0)
    #expect(workplace.text("plan/plan.yaml") == changed)
    #expect(try await run("redo").err == "raakvlak: Nothing was taken back.\n")
  }

  @Test func `undo goes back to a change that is named`() async throws {
    for page in ["14", "15", "16"] { _ = try await run("set", "1", "page", page) }
    #expect(try await run("undo", "--to", "1").code == 0)
    #expect(try #require(workplace.text("plan/plan.yaml")).contains("page: 14"))
    #expect(try await run("undo", "--to", "9").code == 2)
    #expect(try await run("undo", "--to", "0").code == 0)
    #expect(workplace.text("plan/plan.yaml") == Self.text)
    #expect(try await run("undo").err == "raakvlak: There is nothing to take back.\n")
  }

  @Test func `what was changed by hand elsewhere stays when a change is taken back`() async throws {
    _ = try await run("link", "1", "WW")
    try workplace.change("plan/plan.yaml", "title: Proef", to: "title: Test")
    #expect(try await run("undo").code == 0)
    #expect(workplace.text("plan/plan.yaml") == Self.text.replacing("Proef", with: "Test"))
    #expect(try await run("redo").code == 0)
    #expect(try #require(workplace.text("plan/plan.yaml")).contains("SL/WW"))
  }

  @Test func `the same lines changed by hand are shown, and stay`() async throws {
    _ = try await run("set", "1", "title", "Less light")
    try workplace.change("plan/plan.yaml", "Less light", to: "No light")
    let before = workplace.text("plan/plan.yaml")
    let result = try await run("undo")
    #expect(result.code == 2)
    #expect(
      result.err.contains(
        "plan.yaml:8: here was 'Less light', now it is 'title: No light'; it would become: 'More light'."
      ))
    #expect(workplace.text("plan/plan.yaml") == before)
  }

  @Test func `taking back is shown first, also of several changes`() async throws {
    _ = try await run("set", "1", "title", "Less light")
    _ = try await run("set", "1", "page", "14")
    let before = workplace.text("plan/plan.yaml")
    let one = try await run("undo", "--dry-run")
    #expect(
      one.out == """
        Taken back: action point 1 gets `page` '14'.
        Nothing written (--dry-run):
        plan/plan.yaml  +0 -1
        --- a/plan.yaml
        +++ b/plan.yaml
        @@ -8,4 +8,3 @@
             title: Less light
             priority: secondary
             departments: SL
        -    page: 14

        """)
    let all = try await run("undo", "--to", "0", "--dry-run")
    #expect(all.out.contains("-    title: Less light\n"))
    #expect(all.out.contains("+    title: More light\n"))
    #expect(workplace.text("plan/plan.yaml") == before)
    _ = try await run("undo")
    let again = try await run("redo", "--dry-run")
    #expect(again.out.contains("+    page: 14\n"))
    #expect(try #require(workplace.text("plan/plan.yaml")).contains("page") == false)
  }

  @Test func `where nothing is left to take back that is said, also with a number`() async throws {
    let result = try await run("undo", "--to", "0")
    #expect(result.err.contains("There is nothing to take back."))
    #expect(result.code == 2)
  }

  @Test func `a file that is gone is named, and one with its contents`() async throws {
    _ = try await run("add", "theme", "Wonen", "id=wonen")
    _ = try await run("set", "wonen", "title", "Anders wonen")
    let path = try #require(
      try workplace.tree("plan").keys.first { $0.hasSuffix("wonen.yaml") }, "the theme's file")
    let theme = try #require(workplace.text("plan/\(path)"))
    try workplace.remove("plan/\(path)")
    let gone = try await run("undo")
    #expect(gone.err.contains("wonen.yaml is no longer there. Put it back"))
    try workplace.write(theme, to: "plan/\(path.replacing("wonen.yaml", with: "huizen.yaml"))")
    let named = try await run("undo")
    #expect(named.err.contains("'huizen.yaml' has the same contents. Give that its name back."))
    #expect(named.code == 2)
  }

  @Test func `a text that is too long is named as that`() async throws {
    let result = try await run("set", "1", "title", String(repeating: "x", count: 20_000))
    #expect(result.err.contains("The text is longer than 16000 bytes"))
    #expect(result.code == 2)
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give a file to somebody else"))
  func `who has a file and its group keep it`() async throws {
    let path = workplace.full("plan/plan.yaml")
    #expect(unsafe chown(path, 65_534, 1) == 0)
    #expect(try await run("set", "1", "page", "14").code == 0)
    var facts = stat()
    #expect(unsafe stat(path, &facts) == 0)
    #expect([facts.st_uid, facts.st_gid] == [65_534, 1])
  }

  @Test
  func `several files change together, and one that cannot be written keeps all as they were`()
    async throws
  {
    try workplace.write(
      "theme:\n  id: wonen\n  title: Wonen\n  effects:\n    - {id: a, label: A, points: [1]}\n",
      to: "plan/wonen.yaml")
    let before = try workplace.tree("plan")
    try workplace.allow(0o444, on: "plan/wonen.yaml")
    if geteuid() != 0 {
      let refused = try await run("renumber", "1", "2")
      #expect(refused.code == 3)
      #expect(try workplace.tree("plan") == before)
    }
    try workplace.allow(0o644, on: "plan/wonen.yaml")
    let result = try await run("renumber", "1", "2", "--last-day", "2027-03-01")
    #expect(result.code == 0, "\(result.err)")
    #expect(try #require(workplace.text("plan/wonen.yaml")).contains("points: [2]"))
    #expect(
      try #require(workplace.text("plan/plan.yaml")).hasSuffix(
        "    formerly:\n      - number: 1\n        until: 2027-03-01\n"))
    _ = try await run("undo")
    #expect(try workplace.tree("plan") == before)
  }

  @Test func `a new file comes and goes`() async throws {
    let before = try workplace.tree("plan")
    #expect(try await run("add", "theme", "Wonen").code == 0)
    #expect(workplace.text("plan/themes/wonen.yaml") == "theme:\n  id: wonen\n  title: Wonen\n")
    #expect(try await run("remove", "wonen").code == 0)
    #expect(workplace.text("plan/themes/wonen.yaml") == nil)
    #expect(try await run("undo").code == 0)
    #expect(workplace.text("plan/themes/wonen.yaml") != nil)
    #expect(try await run("undo").code == 0)
    #expect(try workplace.files("plan") == before.filter { $0.key == "plan.yaml" })
  }

  @Test(
    "what a file has before and behind stays",
    arguments: [
      ("\u{FEFF}" + text, "a byte order mark"), (text.replacing("\n", with: "\r\n"), "CRLF"),
      (String(text.dropLast()), "no final newline"),
    ])
  func forms(text: String, name: String) async throws {
    try workplace.write(text, to: "plan/plan.yaml")
    #expect(try await run("set", "1", "page", "14").code == 0)
    let newline = text.contains("\r\n") ? "\r\n" : "\n"
    let expected =
      text.utf8.last == 10 ? text + "    page: 14\(newline)" : text + "\n    page: 14"
    #expect(workplace.text("plan/plan.yaml") == expected)
    #expect(try await run("undo").code == 0)
    #expect(workplace.text("plan/plan.yaml") == text)
  }

  @Test func `a file that is a link is not written`() async throws {
    try workplace.write(Self.text, to: "elders.yaml")
    try workplace.remove("plan/plan.yaml")
    try workplace.link("plan/plan.yaml", to: "../elders.yaml")
    let result = try await run("set", "1", "page", "14")
    #expect(result.err.contains("'plan/plan.yaml' is a link to '"))
    #expect(result.code == 2)
    #expect(workplace.text("elders.yaml") == Self.text)
  }

  @Test func `a refusal names file and line and what to do`() async throws {
    let result = try await run("link", "1", "SL")
    #expect(
      result.err == """
        raakvlak: plan/plan.yaml:10:18: action point 1 links already to department SL.

        """)
    #expect(result.code == 2)
    let unknown = try await run("set", "SLL", "name", "x")
    #expect(unknown.err == "raakvlak: 'SLL' is no name in the plan. Did you mean 'SL'?\n")
  }

  @Test func `of two concurrent writers no change is lost in silence`() async throws {
    for round in 0..<8 {
      async let first = run("set", "SL", "remark", "a\(round)")
      async let second = run("set", "WW", "remark", "b\(round)")
      let codes = try await [first.code, second.code]
      let text = try #require(workplace.text("plan/plan.yaml"))
      #expect((codes[0] == 0) == text.contains("remark: a\(round)"))
      #expect((codes[1] == 0) == text.contains("remark: b\(round)"))
    }
  }
}
