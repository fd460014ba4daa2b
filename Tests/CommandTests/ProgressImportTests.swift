import FoundationEssentials
import Testing

/// What departments report that they did, from their lists into the plan and its reports.
@Suite struct ProgressImportTests {
  private let workplace: Workplace

  private static let header =
    "Sleutel;Aanbeveling;Besproken op;Besluit;Reden;Waar geland;Gedaan;Gedaan op;Toelichting bij gedaan;Bewijs\n"

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan: {title: Verzonnen plan, language: nl, owner: V}
      departments: [{code: V}, {code: SL, name: Stad}]
      action-points:
        - {number: 1, title: Rondes, priority: primary, departments: V}
        - {number: 2, title: Meer licht, priority: secondary, departments: SL}

      """, to: "maps/proef/plan.yaml")
  }

  private func bring(_ row: String) async throws -> Program.Outcome {
    try workplace.write(Self.header + row + "\n", to: "lijst van Jan.csv")
    return try await workplace.run("decisions", "import", "lijst van Jan.csv")
  }

  private var log: String { workplace.text("maps/proef/decisions.yaml") ?? "" }

  @Test func `what was done comes in with the answer, and later by itself`() async throws {
    let first = try await bring("SL 2;Meer licht;1-3-2025;ja;Past;Nota;nee;;Wacht op geld;")
    #expect(first.code == 0, "\(first.out)")
    #expect(log.contains("done: {state: no, reason: Wacht op geld}"))
    let second = try await bring(
      "SL 2;Meer licht;;;;;bezig;2-4-2025;;https://voorbeeld.nl/nota")
    #expect(second.code == 0, "\(second.out)")
    #expect(
      log.contains(
        """
            state: takes-over
            date: 2025-03-01
            reason: Past
            landed: Nota
            done: {state: started, date: 2025-04-02, evidence: "https://voorbeeld.nl/nota"}
        """))
    let again = try await bring(
      "SL 2;Meer licht;;;;;bezig;2-4-2025;;https://voorbeeld.nl/nota")
    #expect(again.out.contains("Ongewijzigd: 1."))
    let older = try await bring("SL 2;Meer licht;1-3-2025;ja;Past;Nota;;;;")
    #expect(older.out.contains("Ongewijzigd: 1."))
    let report = try await workplace.run("report", "evaluation")
    #expect(report.out.contains("begonnen, 2 april 2025"))
    _ = try await workplace.run("build", "--keep-going")
    #expect(
      workplace.text("output/proef/point-meer-licht.html")?.contains(
        "href=\"https://voorbeeld.nl/nota\"")
        == true)
  }

  @Test(arguments: [
    (";ja;;;ooit;;;", "'ooit' bij 'Gedaan' kent raakvlak niet"),
    (";ja;;;;2-4-2025;;", "er staat niet of het is gedaan"),
    (";ja;;;ja;31-2-2025;;", "31-2-2025"),
  ])
  func `what is not understood keeps the whole row waiting`(cells: String, words: String)
    async throws
  {
    let result = try await bring("SL 2;Meer licht;\(cells)")
    #expect(result.code == 1)
    #expect(result.out.contains(words), "\(result.out)")
    #expect(log.isEmpty)
  }

  @Test func `what was done can be noted by itself`() async throws {
    let result = try await workplace.run(
      "decisions", "add", "SL", "2", "ja", "--done", "klaar", "--done-on", "2-4-2025", "--evidence",
      "Nota")
    #expect(result.code == 0, "\(result.out)")
    #expect(log.contains("done: {state: finished, date: 2025-04-02, evidence: Nota}"))
  }

  @Test func `a row with nothing but progress that is not understood is refused`() async throws {
    let result = try await bring("SL 2;Meer licht;;;;;ooit;;;")
    #expect(result.code == 1)
    #expect(result.out.contains("'ooit' bij 'Gedaan' kent raakvlak niet"), "\(result.out)")
    #expect(log.isEmpty)
  }

  @Test func `an answer keeps the department and the day, not the name of the file`() async throws {
    _ = try await bring("SL 2;Meer licht;1-3-2025;ja;;;;;;")
    #expect(!log.contains("Jan"))
    #expect(log.contains(/from: "lijst van SL, gelezen op \d+ [a-z]+ \d{4}, rij 2"/))
  }
}
