import FoundationEssentials
import Testing

/// Departments that were renamed, split and closed: what they answered stays theirs.
@Suite struct FormerDepartmentTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan:
        title: Verzonnen plan
        language: nl
        owner: V
        themes: [wonen]
      sources: [{id: bron, title: Verzonnen bron, lines: 99}]
      focus-areas: [{numeral: I, title: Veilig thuis, source: 20}]
      departments:
        - {code: V, name: Veiligheid, stated: 3}
        - {code: SD, name: Sociaal Domein, stated: 4, until: 2025-12-31}
        - {code: Zorg, name: Zorg en jeugd, stated: 5}
        - {code: SL, name: Stad en leven, stated: 6, formerly: [{code: RO, until: 2025-06-30}]}
      theme:
        id: wonen
        title: Wonen
        source: 10
        effects: [{id: spanning, label: Spanning in huis, source: 11, points: [1, 2, 3]}]

      """, to: "plan/plan.yaml")
    try workplace.write(
      """
      action-points:
        - {id: hulp, number: 1, title: Sneller hulp, priority: primary, focus: I, departments: V, source: 41}
        - id: woonruimte
          number: 2
          title: Woonruimte
          priority: secondary
          focus: I
          departments: Zorg
          source: 42
          formerly: [{departments: SD, until: 2025-12-31}]
        - {id: zwemles, number: 3, title: Zwemles, priority: secondary, focus: I, departments: SL, source: 43}

      """, to: "plan/punten.yaml")
  }

  private func bring(_ rows: String) async throws -> Program.Outcome {
    try workplace.write(
      "Sleutel;Aanbeveling;Besproken op;Besluit;Reden\n" + rows, to: "terug.csv")
    return try await workplace.run("decisions", "import", "terug.csv", "--plan", "plan")
  }

  @Test func `an answer of a closed department and one under a former code go in as history`()
    async throws
  {
    let result = try await bring(
      "SD 2;Woonruimte;1-6-2025;ja;Past\nRO 3;Zwemles;1-6-2025;nee;Geen bad\n")
    #expect(result.code == 0, "\(result.out)\(result.err)")
    #expect(result.out.contains("SD 2: neemt over, 1 juni 2025; reden: Past"))
    #expect(result.out.contains("SL 3: neemt niet over, 1 juni 2025; reden: Geen bad"))
    let check = try await workplace.run("check", "plan")
    #expect(check.code == 0)
    #expect(!check.err.contains("decision-by-other-department"), "\(check.err)")
    #expect(!check.err.contains("unknown-department"))
    #expect(!check.err.contains("department-without-points"), "\(check.err)")
  }

  @Test func `an answer of after the day is refused, with whose the point is now`() async throws {
    let result = try await bring("SD 2;Woonruimte;1-2-2026;ja;Past\n")
    #expect(result.code == 1)
    #expect(result.out.contains("punt 2 is niet voor afdeling SD"), "\(result.out)")
    #expect(result.out.contains("Het is voor Zorg."))
    #expect(workplace.text("plan/decisions.yaml") == nil)
  }

  @Test func `the evaluation lists it as a former answer, and counts the new department's`()
    async throws
  {
    _ = try await bring("SD 2;Woonruimte;1-6-2025;ja;Past\n")
    let report = try await workplace.run("report", "evaluation", "--plan", "plan")
    #expect(report.out.contains("| Zorg (Zorg en jeugd) | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 |"))
    let former = try #require(report.out.split(separator: "## Eerdere antwoorden").last)
    #expect(former.contains("### SD (Sociaal Domein)"))
    #expect(former.contains("| 2 | Woonruimte | neemt over | 1 juni 2025 | Past |"))
    let early = try await workplace.run(
      "report", "evaluation", "--plan", "plan", "--as-of", "2025-05-01")
    #expect(!early.out.contains("Eerdere antwoorden"))
    let built = try await workplace.run("build", "plan", "--output", "uit")
    #expect(built.code == 0, "\(built.err)")
    #expect(workplace.text("uit/point-woonruimte.html")?.contains("1 juni 2025") == true)
    #expect(workplace.text("uit/department-sd.html")?.contains("Woonruimte") == true)
  }
}
