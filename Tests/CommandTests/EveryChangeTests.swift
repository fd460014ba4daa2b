import Testing

/// Every command that changes a plan: its dry run writes nothing, and `undo` gives the files back byte for
/// byte.
@Suite struct EveryChangeTests {
  private let workplace: Workplace
  private static let main = """
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
      - {number: 3, title: Less noise, priority: secondary, departments: SL}

    """
  private static let theme = """
    theme:
      id: wonen
      title: Wonen
      effects:
        # boven
        - {id: a, label: A, points: [1]}
        - id: b
          label: B
          effects:
            - {id: c, label: C, points: [3, 3]}

    """

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.main, to: "plan/plan.yaml")
    try workplace.write(Self.theme, to: "plan/themes/wonen.yaml")
  }

  private func run(_ arguments: [String], plan: [String] = ["--plan", "plan"]) async throws
    -> Program.Outcome
  {
    try await Program.run(
      arguments + plan, in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state")])
  }

  @Test(arguments: [
    ["add", "effect", "Angst", "--under", "b", "--first"], ["add", "point", "Meer groen"],
    ["set", "1", "page", "14"], ["set", "SL", "name", "Samen Leven"],
    ["set", "plan", "title", "X"],
    ["link", "b", "1", "--inferred", "Zo lezen we het."], ["unlink", "a", "1"],
    ["move", "c", "--under", "wonen", "--after", "a"], ["rename", "WW", "WWZ"],
    ["rename", "effect:c", "angst"], ["renumber", "3", "4"], ["renumber", "1", "3", "--shift"],
    ["renumber", "--close-gaps"], ["merge", "3", "1"],
    ["merge", "effect:c", "a"], ["split", "SL", "SLA=1", "SLB"],
    ["remove", "b", "--lift"], ["remove", "b", "--all"],
    ["excuse", "c", "missing-source", "Zo is het."],
  ])
  func `a command shows its lines, writes them, and can be taken back`(arguments: [String])
    async throws
  {
    let before = try workplace.tree("plan")
    let shown = try await run(arguments + ["--dry-run"])
    #expect(shown.code == 0, "\(shown.err)")
    #expect(shown.out.contains("Nothing written (--dry-run):"), "\(shown.out)")
    #expect(shown.out.contains("\n--- a/") && shown.out.contains("\n@@ -"), "\(shown.out)")
    #expect(try workplace.tree("plan") == before)
    let made = try await run(arguments)
    #expect(made.code == 0, "\(made.err)")
    // The same sentence.
    #expect(made.out.split(separator: "\n").first == shown.out.split(separator: "\n").first)
    #expect(try workplace.tree("plan") != before)
    #expect(workplace.text("plan/plan.yaml")?.hasPrefix("# Een verzonnen plan.\n") == true)
    #expect(try await run(["undo"]).code == 0)
    #expect(try workplace.tree("plan") == before)
  }

  @Test func `check repairs what is sure, once, and it can be taken back`() async throws {
    let before = try workplace.tree("plan")
    let shown = try await run(["check", "plan", "--fix", "--dry-run"], plan: [])
    #expect(shown.code == 0, "\(shown.err)")
    #expect(shown.out.contains("-        - {id: c, label: C, points: [3, 3]}"), "\(shown.out)")
    #expect(try workplace.tree("plan") == before)
    #expect(try await run(["check", "plan", "--fix"], plan: []).code == 0)
    #expect(
      workplace.text("plan/themes/wonen.yaml")
        == Self.theme.replacing("points: [3, 3]", with: "points: [3]"))
    let found = try await run(["check", "plan", "--rule", "doubled-link"], plan: [])
    #expect(!found.err.contains("doubled-link"), "\(found.err)")
    let again = try await run(["check", "plan", "--fix"], plan: [])
    #expect(again.out == "There is nothing to repair.\n", "\(again.out)")
    #expect(try await run(["undo"]).code == 0)
    #expect(try workplace.tree("plan") == before)
  }

  @Test func `check gives a key its right name and asks before something goes`() async throws {
    let wrong = Self.main.replacing("    title: More light", with: "    titel: More light")
      .replacing("    departments: SL\n", with: "    departments: SL\n    colour: red\n")
    try workplace.write(wrong, to: "plan/plan.yaml")
    let fix = ["check", "plan", "--fix", "--rule", "unknown-key"]
    let shown = try await run(fix + ["--dry-run"], plan: [])
    #expect(shown.code == 0 && shown.out.contains("+    title: More light"), "\(shown.out)")
    #expect(shown.err.contains("to choose: `colour` is removed"), "\(shown.err)")
    #expect(workplace.text("plan/plan.yaml") == wrong)
    #expect(try await run(fix, plan: []).code == 0)
    let made = wrong.replacing("    titel: More light", with: "    title: More light")
    #expect(workplace.text("plan/plan.yaml") == made)
    let again = try await run(fix, plan: [])
    #expect(again.out == "There is nothing to repair.\n", "\(again.out)")
    #expect(workplace.text("plan/plan.yaml") == made)
  }

  @Test(arguments: [
    ["show", "won"], ["set", "wonenn", "title", "X"], ["link", "wonnen", "1"],
    ["rename", "wonn", "x"], ["remove", "won"], ["excuse", "wonne", "missing-source", "Zo."],
    ["move", "c", "--under", "wonne"], ["merge", "3", "wonne"], ["unlink", "wonne", "1"],
  ])
  func `a name that is nearly one gets a question`(arguments: [String]) async throws {
    let result = try await run(arguments)
    #expect(result.code == 2, "\(result.out)")
    #expect(result.err.contains("Did you mean '"), "\(result.err)")
  }

  @Test func `a number that the check refuses is not given`() async throws {
    let result = try await run(["renumber", "3", "88x"])
    #expect(result.code == 2)
    #expect(result.err.contains("'88x' does not end in a digit"), "\(result.err)")
    #expect(result.err.contains("ends in a digit: 88, 2.1 or org-01"), "\(result.err)")
    #expect(workplace.text("plan/plan.yaml") == Self.main)
  }

  @Test func `a new point with a number that the check refuses comes with a warning`() async throws
  {
    let result = try await run(["add", "point", "Meer groen", "number=B"])
    #expect(result.code == 0, "\(result.err)")
    #expect((result.out + result.err).contains("'B' does not end in a digit"), "\(result.out)")
  }

  @Test func `check repairs of one rule only`() async throws {
    let result = try await run(
      ["check", "plan", "--fix", "--rule", "department-spelling"], plan: [])
    #expect(result.out == "There is nothing to repair.\n", "\(result.out)")
    #expect(workplace.text("plan/themes/wonen.yaml") == Self.theme)
  }
}
