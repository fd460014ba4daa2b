import FoundationEssentials
import Testing

/// Answers that name a sub-point by its letter, while sub-points come and go.
@Suite struct AnswerByLetterTests {
  private let workplace: Workplace

  private static let header = """
    plan:
      title: Veiligheidsplan Voorbeeldstad
      period: 2027-2030
      language: nl
      owner: Veiligheid
      themes: [wonen]
    sources: [{id: plan, title: Veiligheidsplan Voorbeeldstad, lines: 100}]
    focus-areas: [{numeral: I, title: Veilig thuis, source: 20}]
    departments:
      - {code: Veiligheid, name: Team Veiligheid, stated: 3, source: 3}
      - {code: SD, name: Sociaal Domein, stated: 4, source: 4}
    theme:
      id: wonen
      title: Wonen
      source: 10
      effects: [{id: spanning, label: Spanning in huis, source: 11, points: [1, 2]}]

    """

  private static let decisions = """
    decisions:
      - {point: 2a, department: SD, state: takes-over, date: 2026-03-03}
      - {point: 2b, department: SD, state: declines, date: 2026-03-03, reason: geen capaciteit}

    """

  /// - Parameter parts: the sub-points of point 2.
  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.header, to: "plan/plan.yaml")
    try workplace.write(Self.decisions, to: "plan/decisions.yaml")
  }

  private func write(_ parts: String...) throws {
    try workplace.write(
      """
      action-points:
        - {number: 1, title: Sneller hulp, priority: primary, focus: I, departments: Veiligheid, source: 41}
        - number: 2
          title: Woonruimte na een scheiding
          priority: secondary
          focus: I
          departments: SD
          source: 42
          sub-points:

      """ + parts.map { "      - {text: \($0), source: 42}\n" }.joined(), to: "plan/punten.yaml")
  }

  @Test func `check reports answers by letter in one finding, with each line and the remedy`()
    async throws
  {
    try write("Betaal de verhuizing", "Houd woningen vrij", "Help bij het zoeken")
    let result = try await workplace.run("check", "plan")
    #expect(
      result.err.contains(
        """
        plan/decisions.yaml:2:13: waarschuwing [decision-by-letter]
          2 besluiten noemen een onderdeel alleen met een letter: SD 2a, SD 2b
        """), "\(result.err)")
    #expect(result.err.contains("en dit besluit: plan/decisions.yaml:3:13"))
    #expect(result.err.contains("raakvlak decisions convert --dry-run"))
    #expect(
      result.err.contains(
        "5 punten en onderdelen waarover is geantwoord of gevraagd hebben nog geen id"))
  }

  @Test func `every list of answers says that a letter leaves it unsure`() async throws {
    try write("Betaal de verhuizing", "Houd woningen vrij", "Help bij het zoeken")
    let doubt = "alleen op letter genoteerd, dus niet zeker over welk onderdeel"
    for (command, thing) in [
      ("decisions", "--format=md"), ("decisions", "--format=csv"), ("report", "evaluation"),
      ("handout", "SD"),
    ] {
      let result = try await workplace.run(command, thing, "--plan", "plan")
      #expect(result.out.contains(doubt), "\(command) \(thing) \(result.out)")
    }
    let shown = try await workplace.run("show", "2a", "--plan", "plan")
    #expect(shown.out.contains("alleen op letter genoteerd"))
    let report = try await workplace.run("report", "evaluation", "--plan", "plan")
    #expect(report.out.contains("Niet zeker is over welk onderdeel SD 2a en SD 2b gaat"))
    let json = try await workplace.run("decisions", "--format", "json", "--plan", "plan")
    #expect(json.out.contains("\"byLetter\""))
  }

  @Test func `answers that were converted before the change stay with their words`() async throws {
    try write("Houd woningen vrij", "Help bij het zoeken")
    let preview = try await workplace.run("decisions", "convert", "--dry-run", "--plan", "plan")
    #expect(
      preview.out.contains(
        "decisions.yaml:2: SD 2a → houd-woningen-vrij  (Houd woningen vrij)  ← op letter: klopt dit onderdeel?"
      ), "\(preview.out)")
    let converted = try await workplace.run("decisions", "convert", "--plan", "plan")
    #expect(converted.code == 0)
    try workplace.change(
      "plan/punten.yaml", "    sub-points:\n",
      to: "    sub-points:\n      - {text: Betaal de verhuizing, source: 42}\n")
    let check = try await workplace.run("check", "plan")
    #expect(!check.err.contains("decision-by-letter"), "\(check.err)")
    let answers = try await workplace.run("decisions", "--plan", "plan")
    #expect(
      answers.out.hasSuffix(
        """
          - 2b Houd woningen vrij
            neemt over, 3 maart 2026
          - 2c Help bij het zoeken
            neemt niet over, 3 maart 2026; reden: geen capaciteit

        """), "\(answers.out)")
  }
}
