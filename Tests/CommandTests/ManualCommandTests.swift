import Documents
import PlanModel
import Rules
import Testing
import Toolkit
import Build

/// The commands that need no plan: help, version, rules, schema, init, completion.
@Suite struct ManualCommandTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  static let commands = [
    "build", "check", "map", "table", "show", "init", "rules", "schema", "add", "set", "record",
    "link", "unlink", "move", "rename", "renumber", "merge", "split", "remove", "excuse", "undo",
    "redo", "history", "edit", "figures", "progress",
  ]

  @Test(arguments: commands)
  func `the help of every command has an example, in both languages`(command: String) async throws {
    for (language, word) in [("en", "Example"), ("nl", "Voorbeeld")] {
      let result = try await workplace.run(command, "--help", "--language", language)
      #expect(result.code == 0)
      #expect(result.err == "")
      #expect(result.out.contains(word), "\(result.out)")
      #expect(result.out.contains("raakvlak \(command)"))
    }
  }

  @Test func `the help names every command and the exit codes`() async throws {
    let result = try await workplace.run("--help")
    #expect(result.code == 0)
    for command in Self.commands { #expect(result.out.contains("\n  \(command) ")) }
    #expect(result.out.contains("Exit codes: 0 nothing wrong, 1 findings"))
    let dutch = try await workplace.run("help", "build", environment: ["LC_ALL": "nl_NL.UTF-8"])
    #expect(dutch.out.hasPrefix("OVERZICHT: Controleer een plan en maak"))
    #expect(!dutch.out.contains("USAGE") && !dutch.out.contains("OPTIONS"))
  }

  @Test func `the version is one line`() async throws {
    let result = try await workplace.run("--version")
    #expect(result.code == 0)
    #expect(result.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    arguments: [
      ["bild"], ["check", "--no-such"], ["check", "--level", "fatal"], ["build", "a", "b"],
      ["show"], ["map", "--format", "bmp"], ["check", "--language", "fr"],
    ])
  func `arguments that cannot be used end with 2, and how to use it beside`(arguments: [String])
    async throws
  {
    let result = try await Program.run(arguments, in: workplace.path)
    #expect(result.code == 2)
    #expect(result.out == "")
    #expect(result.err.hasPrefix("Error: "))
    #expect(result.err.contains("Usage: raakvlak"))
  }

  @Test func `the completion script is one that bash takes`() async throws {
    let result = try await workplace.run("--generate-completion-script", "bash")
    #expect(result.code == 0)
    try workplace.write(result.out, to: "raakvlak.bash")
    let bash = try await Program.runShell(
      """
      bash -c 'source raakvlak.bash; COMP_WORDS=(raakvlak che); COMP_CWORD=1; COMP_LINE="raakvlak che"; \
      COMP_POINT=12; _raakvlak raakvlak che raakvlak; echo "${COMPREPLY[@]}"'
      """, in: workplace.path)
    #expect(bash.err == "")
    #expect(bash.out == "check\n")
  }

  @Test(arguments: [("en", Language.english), ("nl", .dutch)])
  func `schema gives the schema, or the manual`(code: String, language: Language) async throws {
    #expect(
      try await workplace.run("schema", "--language", code).out
        == JSONSchema(language, ruleNames: RuleRegistry.names).text)
    let manual = try await workplace.run("schema", "--format", "md", "--language", code)
    #expect(manual.out == FormatManual.text(language))
  }

  @Test func `rules lists every rule, and explains one with its examples`() async throws {
    let list = try await workplace.run("rules")
    #expect(list.code == 0)
    for name in RuleRegistry.names { #expect(list.out.contains("\n  \(name) (")) }
    let one = try await workplace.run("rules", "title-mismatch", "--language", "nl")
    #expect(one.out.hasPrefix("title-mismatch (waarschuwing)\n\n"))
    #expect(one.out.contains("\nFout:\n") && one.out.contains("\nGoed:\n") && one.out.contains("↓"))
    #expect(try await workplace.run("rules", "--format", "md").out == RuleManual.text(.english))
  }

  @Test func `a wrong rule gets the nearest right one`() async throws {
    let result = try await workplace.run("rules", "title-missmatch")
    #expect(result.code == 2)
    #expect(
      result.err == "raakvlak: 'title-missmatch' is no rule. Did you mean 'title-mismatch'?\n")
  }

  @Test(arguments: [("en", Language.english), ("nl", .dutch)])
  func `init makes a plan that checks clean and builds`(code: String, language: Language)
    async throws
  {
    let result = try await workplace.run("init", "maps/nieuw", "--language", code)
    #expect(result.code == 0)
    let paths = StarterPlan.files(language).map { "maps/nieuw/\($0.path)" }
    #expect(result.out.split(separator: "\n").map(String.init).prefix(4) == paths[...])
    #expect(result.out.hasSuffix("raakvlak check maps/nieuw\n"))
    #expect(try workplace.files("maps/nieuw").count == 4)
    #expect(try await workplace.run("check", "--fail-on", "info").code == 0)
    #expect(try await workplace.run("build", "--fail-on", "info").code == 0)
  }

  @Test func `init without a folder makes one in maps, and changes none that is there`()
    async throws
  {
    #expect(try await workplace.run("init").code == 0)
    #expect(workplace.text("maps/my-plan/plan.yaml") != nil)
    try workplace.write("van mij", to: "maps/my-plan/plan.yaml")
    let again = try await workplace.run("init")
    #expect(again.code == 2)
    #expect(
      again.err
        == "raakvlak: 'maps/my-plan' exists already; nothing in it was changed. Name a new folder.\n"
    )
    #expect(workplace.text("maps/my-plan/plan.yaml") == "van mij")
    try workplace.makeFolder("leeg")
    #expect(try await workplace.run("init", "leeg").code == 0)
    #expect(try await workplace.run("init", "leeg/plan.yaml/x").code == 2)
  }
}
