import FoundationEssentials
import Testing

/// What goes outside by a single command leaves out the same as a whole build for outside.
@Suite struct EditionCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try write("")
    try workplace.write(
      """
      action-points:
        - number: 1
          title: Sneller hulp
          priority: primary
          focus: I
          departments: V
          source: 41
          done: {state: started, date: 2026-03-04, reason: MARK-eigen-reden, evidence: MARK-eigen-bewijs}
        - {number: 2, title: Woonruimte, priority: secondary, focus: I, departments: SD, source: 42}

      """, to: "plan/punten.yaml")
    try workplace.write(
      """
      decisions:
        - point: 2
          department: SD
          state: declines
          date: 2026-03-03
          reason: MARK-reden
          landed: MARK-geland
          from: 'MARK-bestand.xlsx, rij 3'
          done: {state: no, reason: MARK-gedaan-reden, evidence: MARK-gedaan-bewijs}

      """, to: "plan/besluiten.yaml")
  }

  private func write(_ publish: String) throws {
    try workplace.write(
      """
      plan:
        title: Verzonnen plan
        language: nl
        owner: V
        themes: [wonen]
        \(publish)
      sources: [{id: bron, title: Verzonnen bron, lines: 99}]
      focus-areas: [{numeral: I, title: Veilig thuis, source: 20}]
      departments: [{code: V, name: Veiligheid, stated: 3}, {code: SD, name: Sociaal, stated: 4}]
      theme:
        id: wonen
        title: Wonen
        source: 10
        effects: [{id: spanning, label: Spanning in huis, source: 11, points: [1, 2]}]

      """, to: "plan/plan.yaml")
  }

  /// All that such a command prints.
  private func run(_ words: String, _ edition: String = "--edition public") async throws
    -> Program.Outcome
  {
    let arguments = "\(words) --plan plan \(edition)".split(separator: " ").map(String.init)
    return try await Program.run(arguments, in: workplace.path)
  }

  private static let answering = [
    "handout SD --keep-plan", "handout SD --format html --keep-plan", "report evaluation",
    "report evaluation --format csv --answers", "decisions", "decisions --format json",
  ]
  private static let others = ["show 2", "show SD", "show 1", "table", "report yearplan 2027"]

  @Test(arguments: answering + others)
  func `nothing internal is printed for outside`(command: String) async throws {
    let inside = try await run(command, "")
    #expect(inside.code == 0, "\(inside.err)")
    #expect(inside.out.contains("MARK-") || command == "table", "\(command)")
    for publish in ["", "publish: {decisions: states}"] {
      try write(publish)
      let outside = try await run(command)
      #expect(!outside.out.contains("MARK-"), "\(command) \(publish): \(outside.out)")
      #expect(!outside.out.contains(".yaml"))
    }
    try write("publish: {decisions: all}")
    #expect(!(try await run(command)).out.contains("MARK-bestand"))
  }

  @Test(arguments: answering)
  func `what counts answers is refused where none may be shown`(command: String) async throws {
    let result = try await run(command)
    #expect(result.code == 2)
    #expect(result.out == "")
    #expect(result.err.contains("publish: {decisions: states}"))
  }

  @Test func `hand-outs of all departments for outside have no reasons, and no id was written`()
    async throws
  {
    let before = workplace.text("plan/punten.yaml")
    let refused = try await run("handout --all --output uit")
    #expect(refused.code == 2)
    #expect(workplace.text("plan/punten.yaml") == before)
    #expect(try workplace.files(".")["uit/sd.md"] == nil)
    try write("publish: {decisions: states}")
    let made = try await run("handout --all --format md --format csv --output uit")
    #expect(made.code == 0, "\(made.err)")
    let found = try await Program.runShell("grep -rl MARK uit", in: workplace.path)
    #expect(found.out == "")
    #expect(workplace.text("uit/sd.csv")?.contains("neemt niet over") == true)
  }

  @Test func `an address under publish that no site can have is reported`() async throws {
    let words = "onder publish kan niet dat van een site zijn"
    for (address, isTold) in [
      ("https://plan.voorbeeld.nl/?plan=1", true), ("https://plan.voorbeeld.nl", false),
    ] {
      try write("publish: {address: '\(address)'}")
      let made = try await Program.run(
        ["site", "plan", "--edition", "public", "--output", "uit"], in: workplace.path)
      #expect(made.err.contains(words) == isTold, "\(made.err)")
    }
  }

  @Test func `what changed is compared as both may be shown outside`() async throws {
    _ = try await Program.runShell("cp -r plan oud", in: workplace.path)
    try workplace.change("plan/besluiten.yaml", "MARK-reden", to: "MARK-anders")
    let inside = try await run("report changes --since oud", "")
    #expect(inside.out.contains("MARK-anders"))
    try write("publish: {decisions: states}")
    let outside = try await run("report changes --since oud")
    #expect(outside.code == 0)
    #expect(!outside.out.contains("MARK") && outside.out.contains("niets veranderd"))
  }
}
