import FoundationEssentials
import Testing

/// What is reported is what was answered: an adviser's year, played with the real program.
@Suite struct ReportedTruthTests {
  private let workplace: Workplace

  private static let header = """
    plan:
      title: Verzonnen plan
      period: 2027-2030
      language: nl
      owner: V
      themes: [wonen]
    sources: [{id: bron, title: Verzonnen bron, lines: 99}]
    focus-areas: [{numeral: I, title: Veilig thuis, source: 20}]
    departments: [{code: V, name: Veiligheid, stated: 3}, {code: SD, name: Sociaal, stated: 4}]

    """

  private static let theme = """
    theme:
      id: wonen
      title: Wonen
      source: 10
      effects: [{id: spanning, label: Spanning in huis, source: 11, points: [1, 2, 3]}]

    """

  private static let points = """
    action-points:
      - {number: 1, title: Sneller hulp, priority: primary, focus: I, departments: V, source: 41}
      - number: 2
        title: Woonruimte
        priority: secondary
        focus: I
        departments: SD
        source: 42
        sub-points: [{text: Houd woningen vrij, source: 42}, {text: Help zoeken, source: 42}]
      - {number: 3, title: Zwemles, priority: secondary, focus: I, departments: SD, source: 43}

    """

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.header, to: "plan/plan.yaml")
    try workplace.write(Self.theme, to: "plan/wonen.yaml")
    try workplace.write(Self.points, to: "plan/punten.yaml")
  }

  private func decide(_ rows: String...) throws {
    try workplace.write(
      "decisions:\n" + rows.map { "  - {\($0)}\n" }.joined(), to: "plan/decisions.yaml")
  }

  @Test func `a point of which one sub-point was answered is answered in part, everywhere`()
    async throws
  {
    try decide("point: 2a, department: SD, state: takes-over, date: 2026-03-03")
    let report = try await workplace.run("report", "evaluation", "--plan", "plan")
    #expect(report.out.contains("| 2 | Woonruimte | deels beantwoord (volgt uit de onderdelen) |"))
    #expect(!report.out.contains("neemt deels over |"))
    let status = try await workplace.run("decisions", "--plan", "plan")
    #expect(
      status.out.contains(
        "  punten: nog geen antwoord 1, deels beantwoord 1; onderdelen: nog geen antwoord\n"
          + "  1, neemt over 1\n"), "\(status.out)")
    let json = try await workplace.run("decisions", "--plan", "plan", "--format", "json")
    #expect(json.out.contains("answered-in-part"))
  }

  @Test func `an exception at the plan excuses every point, and is not unused`() async throws {
    try workplace.change(
      "plan/plan.yaml", "  themes: [wonen]",
      to: "  themes: [wonen]\n  exceptions: {unlinked-action-point: Zonder kaarten.}")
    try workplace.change("plan/wonen.yaml", "points: [1, 2, 3]", to: "points: [1]")
    let result = try await workplace.run("check", "plan")
    #expect(result.code == 0, "\(result.err)")
    #expect(!result.err.contains("unused-exception") && !result.err.contains("fout ["))
  }

  @Test(arguments: ["C.UTF-8", "nl_NL.UTF-8", "en_GB.UTF-8"])
  func `init in Dutch makes the plan of the Dutch manual, in any locale`(locale: String)
    async throws
  {
    let environment = ["LC_ALL": locale]
    let made = try await workplace.run(
      "init", "p", "--language", "nl", environment: environment)
    #expect(made.out.hasSuffix("Begin met p/plan.yaml, en controleer met: raakvlak check p\n"))
    let list = try await workplace.run("handout", "SD", "--plan", "p", environment: environment)
    #expect(list.code == 0)
    #expect(list.out.hasPrefix("# Actiepunten voor SD"))
  }

  @Test func `a site for outside has no reasons, file names or findings`() async throws {
    try decide(
      "point: 2, department: SD, state: declines, date: 2026-03-03, reason: wethouder wil niet, "
        + "from: 'SD antwoord Jan de Vries.xlsx, rij 3'",
      "point: 3, department: SD, state: declines, date: 2026-03-03")
    let secrets = "Jan de Vries|wethouder|er staat niet waarom|neemt niet over|[a-z].yaml"
    for command in ["build", "site"] {
      let result = try await workplace.run(
        command, "plan", "--edition", "public", "--output", command)
      #expect(result.code == 0, "\(result.err)")
      let found = try await Program.runShell(
        "grep -rlE '\(secrets)' \(command)", in: workplace.path)
      #expect(found.out == "")
    }
    _ = try await workplace.run("site", "plan", "--output", "site")
    let found = try await Program.runShell(
      "grep -rlE '\(secrets)' site | wc -l", in: workplace.path)
    #expect(found.out != "0\n")
    try workplace.change(
      "plan/plan.yaml", "  owner: V", to: "  owner: V\n  publish: {decisions: all}")
    _ = try await workplace.run("site", "plan", "--edition", "public", "--output", "site")
    #expect(workplace.text("site/point-2.html")?.contains("wethouder wil niet") == true)
    let names = try await Program.runShell("grep -rl 'Jan de Vries' site", in: workplace.path)
    #expect(names.out == "")
  }

  @Test func `a build of another edition is not taken for the one that is there`() async throws {
    try decide("point: 2, department: SD, state: takes-over, date: 2026-03-03, reason: Geheim")
    _ = try await workplace.run("build", "plan", "--output", "uit")
    #expect(workplace.text("uit/point-2.html")?.contains("Geheim") == true)
    _ = try await workplace.run("build", "plan", "--edition", "public", "--output", "uit")
    #expect(workplace.text("uit/point-2.html")?.contains("Geheim") == false)
    #expect(workplace.text("uit/check.html") == nil)
  }

  @Test func `the list names the same last day as the check`() async throws {
    try workplace.write(
      Self.header + "hand-out: {date: 2025-01-15, answer-within: 6}\n", to: "plan/plan.yaml")
    let check = try await workplace.run("check", "plan", "--as-of", "2025-08-01")
    #expect(check.err.contains("antwoorden kon tot en met 15 juli 2025"), "\(check.err)")
    let status = try await workplace.run("decisions", "--plan", "plan")
    #expect(status.out.contains("antwoorden kan tot en met 15 juli 2025"))
    for format in ["md", "html"] {
      let list = try await workplace.run("handout", "SD", "--plan", "plan", "--format", format)
      #expect(list.out.contains("15 juli 2025"), "\(format)")
    }
  }

  @Test func `a year after the plan is reported in the year plan`() async throws {
    let late = try await workplace.run("report", "yearplan", "2031", "--plan", "plan")
    #expect(late.out.contains("Let op: het plan is voor 2027-2030."))
    let inside = try await workplace.run("report", "yearplan", "2030", "--plan", "plan")
    #expect(!inside.out.contains("Let op"))
  }

  @Test(arguments: ["pdf", "png", "svg", "docx"])
  func `the ending of a map's file is its form, or is refused`(ending: String) async throws {
    let result = try await workplace.run(
      "map", "wonen", "--plan", "plan", "--output", "k.\(ending)")
    if ending == "docx" {
      #expect(result.code == 2)
      #expect(workplace.text("k.docx") == nil)
    } else if result.code == 0 {
      #expect(workplace.text("k.\(ending)")?.hasPrefix("#") == false)
    }
  }
}
