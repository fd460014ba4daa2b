import FoundationEssentials
import Testing

/// `raakvlak decisions carry-over`, with two made-up plans.
@Suite struct CarryOverCommandTests {
  private let workplace: Workplace

  private static func plan(_ period: String, _ title: String) -> String {
    """
    plan: {title: Verzonnen plan, period: \(period), language: nl, owner: V}
    departments: [{code: V}, {code: SL, name: Stad}]
    action-points:
      - {number: 1, title: \(title), priority: secondary, departments: SL}
      - {number: 2, title: Toezicht, priority: secondary, departments: SL}

    """
  }

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.plan("2023-2026", "Meer licht"), to: "maps/oud/plan.yaml")
    try workplace.write(
      """
      decisions:
        - {point: 1, department: SL, state: takes-over, date: 2024-02-01, from: 'Jan.xlsx, rij 2'}
        - {point: 2, department: SL, state: later, reason: 'Eerst: geld', done: {state: no}}

      """, to: "maps/oud/decisions.yaml")
    try workplace.write(Self.plan("2027-2030", "Minder licht"), to: "maps/nieuw/plan.yaml")
  }

  private func carry(_ option: String = "--language=nl") async throws -> Program.Outcome {
    try await workplace.run("decisions", "carry-over", "--from", "maps/oud", "maps/nieuw", option)
  }

  @Test func `what is open goes along with its plan, what changed is listed`() async throws {
    let preview = try await carry("--dry-run")
    #expect(preview.out.contains("Niets geschreven (--dry-run): 1 antwoord"))
    #expect(workplace.text("maps/nieuw/decisions.yaml") == nil)
    let result = try await carry()
    #expect(result.code == 1)
    #expect(
      result.out == """
        Gaat mee (1)
          SL 2 Toezicht
            2: later; reden: Eerst: geld; gedaan: nog niet begonnen

        Gaat niet mee (1)
          SL 1 Meer licht
            neemt over, 1 februari 2024
            niet: de tekst is nu: Minder licht

        1 antwoord bijgeschreven in maps/nieuw/decisions.yaml
        1 id bijgeschreven in maps/nieuw/plan.yaml
        Terugnemen: raakvlak undo maps/nieuw

        """)
    #expect(
      workplace.text("maps/nieuw/decisions.yaml")?.hasSuffix(
        """
          - point: toezicht
            asked: Toezicht
            department: SL
            state: later
            reason: "Eerst: geld"
            done: {state: no}
            from: "plan 2023-2026, punt 2"

        """) == true)
  }

  @Test func `a second time adds nothing`() async throws {
    _ = try await carry()
    let before = workplace.text("maps/nieuw/decisions.yaml")
    let again = try await carry()
    #expect(again.out.contains("Er is niets om bij te schrijven."))
    #expect(again.out.contains("niet: punt 2 heeft al een antwoord"))
    #expect(workplace.text("maps/nieuw/decisions.yaml") == before)
  }
}
